/** Which articles are steps of a story that one belongs to by a name (`memberships.ts`), by their marks alone. */
import { isLawKey } from '../../related/series/laws.ts'
import { numberOf } from '../../related/number.ts'
import type { Profile } from '../../related/query/profile.ts'
import { areOfOneSeries } from './counted-sessions.ts'

/** Less of an article than this is not about the partner. */
export const LEAST_PARTNER = 0.35
/** Shares are kept to a 35th. */
const ROUNDED = 0.03
/** Less than this is a word in passing. */
export const LEAST_THEME = 2

/** What a story's identifier begins with, and what it stands for: `evenement-storm-yagi`, `ouvrage-pont-rach-mieu-2`. */
export const FOLLOWED = [
  ['evenement-', 'event:'],
  ['ouvrage-', 'place:'],
] as const

/**
 * Whether an article, by its marks alone, is another step of a story that `here` belongs to. `false` says nothing: links
 * tell of steps too, and a share near the bound was rounded.
 */
export function isStepOf(id: string, here: Profile, there: Profile): boolean {
  if (id.startsWith('serie-')) return areOfOneSeries(here.sessions, there.sessions)
  if (isLawKey(id))
    return there.sessions.some(({ series, isNews }) => isNews && series === numberOf(id))
  for (const [story, entity] of FOLLOWED)
    if (id.startsWith(story))
      return there.bodies.includes(numberOf(entity + id.slice(story.length)))
  const partner = there.partners.find(({ share }) => share >= LEAST_PARTNER)
  const [theme] = there.topics
  return (
    partner !== undefined &&
    partner.share >= LEAST_PARTNER + ROUNDED &&
    theme !== undefined &&
    theme.weight >= LEAST_THEME &&
    `${partner.iso}-${theme.code}` === id
  )
}
