/** What several pages say of the day of one event: each date once, and whether all of them can be true. */
import { pattern } from '../../french/letters.ts'
import { compare } from '../../search/order.ts'
import { oldestFirst } from '../attestation/sources.ts'
import type { Withdrawn } from '../attestation/attesting.ts'
import type { Contradiction } from '../dossier.ts'
import { canBeOne } from './date-spans.ts'
import type { DateClaim } from './event-dates.ts'

const CLAIMS_LIMIT = 24

/** Claims of several pages: each date from each article once. */
export function joinedClaims(claims: readonly DateClaim[]): readonly DateClaim[] {
  const distinct = new Map(
    claims.map((claim) => [`${claim.attestation.article} ${claim.date ?? claim.printed}`, claim]),
  )
  return [...distinct.values()].sort(byDate).slice(0, CLAIMS_LIMIT)
}

export const claimsWithout = (claims: readonly DateClaim[], withdrawn: Withdrawn) =>
  claims.filter(({ attestation }) => !withdrawn(attestation.article))

export const byDate = (a: DateClaim, b: DateClaim): number =>
  compare(a.date ?? '~', b.date ?? '~') ||
  oldestFirst(a.attestation, b.attestation) ||
  compare(a.printed ?? '', b.printed ?? '')

/** Dates that cannot all be true of one event, each with the page that prints it; `undefined` where they can. */
export function disagreement(
  about: string,
  claims: readonly DateClaim[],
): Contradiction | undefined {
  const dated = claims.filter(({ date }) => date !== undefined).toSorted(byDate)
  const told: DateClaim[] = []
  for (const claim of dated) {
    const isNew = told.every((known) => !canBeOne(known.date!, claim.date!))
    if (isNew) told.push(claim)
  }
  return told.length < 2 ? undefined : { about, claims: told.map(({ attestation }) => attestation) }
}

/** Games, festivals and parliaments sit for weeks: two of their days are no two dates. */
export const isOfAFewDays = (name: string): boolean => meeting().test(name) && !lasting().test(name)

const meeting = pattern(
  String.raw`(?<!\p{L})(?:réunion|session|dialogue|consultation)s?(?!\p{L})`,
  'iu',
)
const lasting = pattern(
  String.raw`(?<!\p{L})(?:jeux|games|festival|assemblée|parlement|sénat|chambre|conseil|congrès|plénum|comité central|patrimoine|nations unies|onu|unesco)(?!\p{L})`,
  'iu',
)
