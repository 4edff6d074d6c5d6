/** What joins one name to the next: a list, whatever titles stand in it. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isCalling, isPluralTitle } from '../../gazetteer/titles.ts'
import type { NameSpan } from '../names/name-span.ts'
import { FAMILY_NAMES, isSyllable } from '../../gazetteer/vietnamese-names.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** `A, B et C`; `de la Thaïlande, A ; de l'Indonésie, B`: what joins one name of a list to the next. */
export function isListed({ tokens }: Reading, neighbour: NameSpan, start: number): boolean {
  const from = afterBracket(tokens, neighbour.end)
  const gap = tokens.slice(from, start)
  const [first] = gap
  if (first === undefined || gap.length > 12 || !/^(?:[,;(]|et)$/u.test(first.plain)) return false
  if (gap.length === 1) return true
  const rest = gap.slice(1).filter(({ plain }) => plain !== 'et')
  return isOneOf(rest[0]?.plain, "de d' du des pour") && rest.at(-1)?.plain === ','
}

/** Past what a bracket says of a name: `A (57e minute), B`, `A (musée de Dresde) et B`. */
export function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.plain !== '(') return at
  for (let close = at + 1; close < at + 12; close += 1) {
    const { plain } = tokens[close] ?? { plain: '(' }
    if (plain === '(') return at
    if (plain === ')') return /^(?:,|et)$/u.test(tokens[close + 1]?.plain ?? '') ? close + 1 : at
  }
  return at
}

/** `A, chanteuse malaisienne, et B`: nothing but `et` behind a role. */
export const joinsBehindRole = ({ tokens }: Reading, from: number, to: number): boolean =>
  /^(?:, )?et$/u.test(
    tokens
      .slice(from, to)
      .map(({ plain }) => plain)
      .join(' '),
  )

const ARTS =
  /(?:^sol|^art|accordeon|violon|violoncell|flut|lut|clarinett|saxophon|journal|humor|cycl|alpin)istes$|(?:graphes|iciennes|siciens)$/u

/** `quatre solistes, dont Thu Huê`: one of several who do the same. */
export function isAmong({ tokens }: Reading, { start }: NameSpan): boolean {
  if (tokens[start - 1]?.plain !== 'dont') return false
  for (let at = start - 2; at >= Math.max(0, start - 14); at -= 1) {
    const { plain, shape } = tokens[at]!
    if (isOneOf(plain, '. ; : ! ?')) return false
    if (shape === 'lower' && isPluralTitle(plain)) return isCalling(plain)
    // `solistes`, `chorégraphes`; not `grossistes`, which are firms
    if (shape === 'lower' && ARTS.test(plain)) return true
  }
  return false
}

const isVietnamese = (...[family, ...others]: readonly (Token | undefined)[]): boolean =>
  family?.shape === 'capital' &&
  FAMILY_NAMES.has(family.plain) &&
  others.every((token) => token?.shape === 'capital' && isSyllable(token.plain))

/** `Van Vi Luong, Nguyen Van Phong et`: what could be a place's opens a list of names that are none. */
export function opensVietnamese({ tokens }: Reading, { start, end, form }: NameSpan): boolean {
  return (
    form === 'rare-vietnamese' &&
    end - start === 3 &&
    isOneOf(tokens[end]?.plain, ', et') &&
    (!isOneOf(tokens[start - 1]?.plain, "a de d' en du") ||
      // `les médailles sont revenues à Dam Gia Bao, Nguyen Tri Duc et …`
      (tokens[start - 1]!.plain === 'a' && AWARDS.test(tokens[start - 2]?.plain ?? ''))) &&
    isVietnamese(tokens[end + 1], tokens[end + 2], tokens[end + 3])
  )
}

const AWARDS = /^(?:reven|reviennent|revient|attribu|decern|remise?s?$|adress|confie)/u

/** `Esmee Brugts et Jill Roord ne signent`: two names joined, the second of them known, and what several do. */
export function opensPair({ tokens, claims }: Reading, { start, end }: NameSpan): boolean {
  if (end - start !== 2 || tokens[end]?.plain !== 'et' || claims[start] !== undefined) return false
  const [given, surname, verb] = [tokens[end + 1], tokens[end + 2], tokens[end + 3]]
  // `Var Kimhong et Le Hoai Trung`
  if (isVietnamese(given, surname, verb)) return true
  return (
    given?.shape === 'capital' &&
    opensName(given.plain) &&
    surname?.shape === 'capital' &&
    verb !== undefined &&
    isOneOf(verb.plain, "ne n' ont sont avaient etaient seront auront doivent se s'")
  )
}
