/** Territories that a bracket lists behind their noun: `quatre villages (Hang Cau, Nhong, Quan et Kham)`. */
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import { isNoPlace, knownPlaceAt, site, type PlaceAt } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'

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
