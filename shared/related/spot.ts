/** A village, a dam, a pagoda that two articles name and few others do. Pure. */
import { PROVINCES } from '../entities/gazetteer/provinces.ts'
import { fold } from '../french/fold.ts'
import { numberOf } from './number.ts'
import type { QueryName, RelatedQuery } from './query.ts'

/** Of sixty articles seven, of a hundred thousand three hundred. */
const RARE = 0.5

const packed = (name: string): string => fold(name.toLowerCase()).replace(/[^a-z]+/gu, '')

const provinces: ReadonlySet<string> = new Set(PROVINCES.split(/[;=]/u).map(packed))

/** The spots that a page names and few others do, as numbers; a province is none, and has many stories. */
export const spotsOf = (
  { names, profile }: RelatedQuery,
  rarityOf: (name: QueryName) => number,
): readonly number[] =>
  names.flatMap((name) => {
    if (name.kind !== 'place') return []
    const number = numberOf(name.id)
    if (!profile.places.includes(number) || provinces.has(packed(name.name))) return []
    return rarityOf(name) >= RARE ? [number] : []
  })
