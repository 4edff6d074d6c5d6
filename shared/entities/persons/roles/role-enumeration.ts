/** Elements of one kind inside a role, commas between them and `et` before the last: `de la culture, des sports et du tourisme`. */
import { isOneOf } from '../../../french/word-list.ts'
import { isInstitutional, VERBS } from '../../gazetteer/not-names.ts'
import { isOf, isPreposition } from './role-complement.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { isAdjectiveAt } from './role-adjective.ts'

/** Whether the element after a comma is one of several of a kind, the last of them after `et`. */
export function enumerates(reading: Reading, at: number, limit: number, inNoun: boolean): boolean {
  const { tokens } = reading
  const token = tokens[at]!
  const noun = inNoun && token.shape === 'capital' && isInstitutional(token.plain)
  // `secrétaire à la Science, à la Technologie et à la Culture`
  const to = isTo(tokens, at)
  if (!isOf(token) && !isAdjectiveAt(reading, at) && !noun && !to) return false
  const last = Math.min(limit, at + 14)
  for (let i = at + 1; i < last; i += 1) {
    const { plain, shape } = tokens[i]!
    if (plain === 'et') {
      const next = tokens[i + 1]
      if (to) return isTo(tokens, i + 1)
      return (
        (next !== undefined && isPreposition(next)) ||
        (i + 1 < limit && isAdjectiveAt(reading, i + 1)) ||
        next?.shape === 'capital'
      )
    }
    if (shape === 'mark' && plain !== ',' && plain !== '-') return false
    if (VERBS.has(plain) && tokens[i]!.text !== 'à') return false
  }
  return false
}

/** `et de six autres accusés`, not `et d'autres organisations à Genève`: who else, no body of the office. */
export const opensOthers = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      tokens[at + step]?.plain === 'autres' &&
      !isOneOf(
        tokens[at + step + 1]?.plain,
        'organisations institutions instances agences pays organismes',
      ),
  )

const isTo = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.plain, 'au aux') ||
  (tokens[at]?.text === 'à' && isOneOf(tokens[at + 1]?.plain, "la l'"))

/** Where the first of several with articles ends behind a comma: `le Cambodge et la Chine`; `les affaires maritimes et la pêche`. */
export function listedEnd(
  reading: Reading,
  named: number | undefined,
  first: number,
  limit: number,
  shares: boolean,
): number | undefined {
  if (named !== undefined && closesList(reading, named, limit)) return named
  return shares && sharesOn(reading.tokens, first, limit) ? first + 2 : undefined
}

/** `les affaires maritimes et la pêche`: articles and nouns, `et` with the last. */
function sharesOn(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!isOneOf(tokens[at]?.plain, "le la l' les")) return false
  const last = Math.min(limit - 2, at + 10)
  for (let i = at + 1; i < last; i += 1) {
    const { plain, shape } = tokens[i]!
    if (plain === 'et') return isOneOf(tokens[i + 1]!.plain, "le la l' les")
    if (shape === 'mark' ? plain !== ',' : shape !== 'lower' && shape !== 'elided') return false
  }
  return false
}

/** Where `le Cambodge`, `la Chine` of `pour le Vietnam, le Cambodge et la Chine` ends. */
export function namedAt(
  { tokens, claims, country }: Reading,
  at: number,
  limit: number,
): number | undefined {
  if (at + 1 >= limit || !isOneOf(tokens[at]!.plain, "le la l' les")) return undefined
  if (tokens[at + 1]!.shape === 'lower') return undefined
  const claim = claims[at + 1]
  if (claim?.kind === 'place') return claim.to
  return country[at + 1] === undefined ? undefined : at + 2
}

/** Whether further such names follow, and `et` with the last. */
function closesList(reading: Reading, from: number, limit: number): boolean {
  const last = Math.min(limit, from + 12)
  let at: number | undefined = from
  while (at !== undefined && at < last) {
    const { plain } = reading.tokens[at]!
    if (plain === 'et') return namedAt(reading, at + 1, limit) !== undefined
    if (plain !== ',') return false
    at = namedAt(reading, at + 1, limit)
  }
  return false
}
