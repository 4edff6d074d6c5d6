/** The foreign states, and the bodies dealt with like one, that two articles have in common or not. Pure. */

export interface Partner {
  readonly iso: string
  /** 0 to 1; those of one article sum to less than 1. */
  readonly share: number
}

/** A partner both speak of, if only a little. */
export const LEAST_SHARED = 0.15
/** A partner both are about. */
export const SAME_PARTNER = 0.35
/** The one partner of both, where one page does little more than name it and the other is about nothing else. */
const MORE_THAN_NAMED = 0.25
const ALL_ABOUT = 0.6
/** Nearly as much as about the first. */
const AS_MUCH = 0.7

interface Partnered {
  readonly partners: readonly Partner[]
}

/** How much of both is about the same partners. */
export function partnerShare({ partners: a }: Partnered, { partners: b }: Partnered): number {
  const shares = new Map(b.map(({ iso, share }) => [iso, share]))
  return a.reduce((sum, { iso, share }) => sum + Math.min(share, shares.get(iso) ?? 0), 0)
}

/** A shop opened by a firm of Japan, and a visit to Japan: nothing else foreign is spoken of. */
export function isOnlyPartner({ partners: a }: Partnered, { partners: b }: Partnered): boolean {
  const [one, other] = [a[0], b[0]]
  if (one === undefined || other === undefined || one.iso !== other.iso) return false
  const isAlone = [a[1], b[1]].every((next) => next === undefined || next.share < LEAST_SHARED)
  return (
    isAlone &&
    isState(one.iso) &&
    Math.min(one.share, other.share) >= MORE_THAN_NAMED &&
    Math.max(one.share, other.share) >= ALL_ABOUT
  )
}

/** It is about two or more states alike: the markets of a harvest. */
export const isAboutSeveral = ({ partners: [first, second] }: Partnered): boolean =>
  second !== undefined && isState(second.iso) && second.share >= AS_MUCH * first!.share

/** One is about a foreign state that the other is not about first: it is about another, or at home. */
export function isApart(a: Partnered, b: Partnered, shared: number): boolean {
  if (shared >= SAME_PARTNER || ![a, b].some(isAboutAbroad)) return false
  const [ours, theirs] = [a, b].map(firstPartners)
  if (ours!.length === 0 || theirs!.length === 0) return [...ours!, ...theirs!].some(isState)
  return !ours!.some((iso) => theirs!.includes(iso))
}

/** Only bodies of all states are named by both, which meet on everything or list what all have; one of a region or of a field does not. */
export const isBodyAlone = ({ partners: a }: Partnered, { partners: b }: Partnered): boolean =>
  !a.some(({ iso }) => !isOfAllStates(iso) && b.some((other) => other.iso === iso))

/** The United Nations, UNESCO, as `bodies.ts` writes them. */
export const isOfAllStates = (code: string | undefined): boolean => code === 'un' || code === 'sc'

/** Each is about a foreign state, and not about the same one. */
export const isElsewhere = (a: Partnered, b: Partnered, shared: number): boolean =>
  shared < SAME_PARTNER && [a, b].every(isAboutAbroad)

const isAboutAbroad = ({ partners }: Partnered): boolean =>
  partners.some(({ iso, share }) => isState(iso) && share >= SAME_PARTNER)

/** Those that an article is about, or nearly as much as about the first. */
const firstPartners = ({ partners }: Partnered): readonly string[] =>
  partners
    .filter(({ share }) => share >= Math.max(LEAST_SHARED, AS_MUCH * partners[0]!.share))
    .map(({ iso }) => iso)

/** Whom one deals with in the place of a state that is no more. */
export const successorOf = (iso: string): string => (iso === 'SU' ? 'RU' : iso)

/** A state; of a body that home news is told to, the code is in small letters. */
const isState = (iso: string): boolean => /^[A-Z]/u.test(iso)
