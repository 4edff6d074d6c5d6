/**
 * Territories that a bracket lists behind their noun: `quatre villages (Hang Cau, Nhong, Quan et Kham)`, and towns of a list
 * each of which a bracket places: `Chu Dâu (Hai Duong), Huong Canh (Vinh Phuc)`.
 */
import { isSyllable } from '../../french/syllable.ts'
import { isOneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import type { Word } from '../words.ts'
import { isNoPlace, knownPlaceAt, site, type PlaceAt } from './known.ts'
import { isFullName, nameEnd } from './name-end.ts'

const MOST = 20

/** Several behind a plural noun, or the one behind `le village`; `from` is the first word in the bracket. */
export function bracketedFrom(
  words: readonly Word[],
  noun: number,
  from: number,
): readonly PlaceAt[] {
  const found: PlaceAt[] = []
  let at = from
  for (let names = 0; names < MOST; names += 1) {
    const word = words[at]
    if (
      word === undefined ||
      !word.capital ||
      isNoPlace(word) ||
      countryAt(words, at) !== undefined
    )
      return []
    const to = nameEnd(words, at)
    if ((isGrammar(word) && to === at) || isFullName(words, at, to) || to - at > 3) return []
    const known = knownPlaceAt(words, at)
    if (known === undefined || known.to < to) found.push(site(words, at, to, 'bracketed'))
    const end = Math.max(to, known?.to ?? to)
    const next = words[end + 1]
    if (next === undefined || next.gap.startsWith(')')) {
      return names > 0 && /[sx]$/u.test(words[noun]!.plain) ? found : []
    }
    const closes = isOneOf(next.plain, 'et ou') && next.gap === ' '
    if (!closes && next.gap !== ', ') return []
    at = closes ? end + 2 : end + 1
    if (isOneOf(words[at]?.plain, 'de')) at += 1
  }
  return []
}

/** One of several that stand each with its province; a list of full names with their homes is one of people. */
export function amongPlaced(words: readonly Word[], at: number): PlaceAt | undefined {
  const placed = placedAt(words, at)
  if (placed === undefined) return undefined
  const next = words[placed.home + 1]
  const other = next?.plain === 'et' ? placed.home + 2 : placed.home + 1
  const goesOn =
    next !== undefined && /^\) ?,? $/u.test(next.gap) && placedAt(words, other) !== undefined
  return goesOn || followsPlaced(words, at) ? site(words, at, placed.to, 'bracketed') : undefined
}

function placedAt(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly home: number } | undefined {
  if (words[at]?.capital !== true || !isSyllable(words[at]!.text)) return undefined
  let to = at
  while (
    to < at + 3 &&
    words[to + 1]?.capital === true &&
    words[to + 1]!.gap === ' ' &&
    isSyllable(words[to + 1]!.text)
  )
    to += 1
  if (to === at || to > at + 2 || isFullName(words, at, to) || words[to + 1]?.gap !== ' (')
    return undefined
  const home = knownPlaceAt(words, to + 1)
  if (home === undefined || home.rule !== 'place/vietnamese') return undefined
  return /^(?:\)|$)/u.test(words[home.to + 1]?.gap ?? '') ? { to, home: home.to } : undefined
}

/** `), Huong Canh (Vinh Phuc)`, `) et Huong Canh (Vinh Phuc)`: behind another that is placed so. */
function followsPlaced(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]?.plain === 'et' ? at - 2 : at - 1
  if (last < 1 || !/^\) ?,? $/u.test(words[last + 1]!.gap)) return false
  let start = last
  while (start > last - 3 && start > 0 && words[start]!.gap !== ' (') start -= 1
  if (words[start]!.gap !== ' (' || knownPlaceAt(words, start)?.to !== last) return false
  let name = start - 1
  while (name > start - 5 && name > 0 && words[name]!.gap === ' ' && words[name - 1]!.capital)
    name -= 1
  return words[start - 1]!.capital && !isFullName(words, name, start - 1)
}
