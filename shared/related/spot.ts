/** A village, a dam, a pagoda that two articles name and few others do. Pure. */
import { PROVINCES } from '../entities/gazetteer/provinces.ts'
import { fold } from '../french/fold.ts'
import { numberOf } from './number.ts'
import type { Profile } from './profile.ts'
import type { QueryName, RelatedQuery } from './query.ts'

/** Of sixty articles seven, of a hundred thousand three hundred. */
const RARE = 0.5

const packed = (name: string): string => fold(name.toLowerCase()).replace(/[^a-z]+/gu, '')

const provinces: ReadonlySet<string> = new Set(PROVINCES.split(/[;=]/u).map(packed))

/** Whether both name one spot; a province is none, and has many stories. */
export const isSameSpot = (
  { names, profile }: RelatedQuery,
  there: Profile,
  rarityOf: (name: QueryName) => number,
): boolean =>
  names.some((name) => {
    if (name.kind !== 'place' || provinces.has(packed(name.name))) return false
    const number = numberOf(name.id)
    return (
      profile.places.includes(number) && there.places.includes(number) && rarityOf(name) >= RARE
    )
  })
