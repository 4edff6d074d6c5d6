/** Who leads a body, named right behind it: `le directeur du Centre culturel sud-coréen Choi Seung-jin`. */
import { isOneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { isTitle } from '../../persons/title.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'

/** `le recteur de l'Université Saint-Pétersbourg Nikolai Kropachev`: behind a town, whoever leads it. */
export const startsForeign = (words: readonly Word[], from: number, at: number): boolean =>
  [from - 3, from - 4].some((before) => isTitle(words[before]?.plain ?? '')) &&
  !isSyllable(words[at]!.plain) &&
  opensName(words[at]!.plain) &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  knownPlaceAt(words, from)?.to === at - 1

/** `le directeur du Centre culturel sud-coréen Choi Seung-jin`: behind whose it is stands who leads it. */
export function isLedBehindCountry(words: readonly Word[], from: number, head: string): boolean {
  const next = words[from + 1]
  // `Fondation allemande Rosa Luxemburg`, `Institut français Louis Pasteur`: these bear names.
  if (!isOneOf(head, 'parti association agence union comite centre')) return false
  // `Jerónimo de Sousa`, `D. Raja`
  const particle = isOneOf(next?.plain, 'de da do dos van von bin al') && next!.gap === ' '
  const second = particle ? words[from + 2] : next
  if (second?.capital !== true || !/^(?:[ -]|\. )$/u.test(second.gap)) return false
  if (
    (isAllCapitals(words[from]!.text) && words[from]!.text.length > 1) ||
    countryAt(words, from - 1)?.form !== 'demonym'
  )
    return false
  let at = from - 2
  while (at > from - 9 && at > 0 && words[at]!.plain !== head) at -= 1
  if (words[at]!.plain !== head) return false
  // `secrétaire général du Parti`, `président de l'Association`
  for (let title = at - 1; title > at - 5 && title >= 0; title -= 1) {
    if (isTitle(words[title]!.plain)) return words[title + 1]!.gap === ' '
    if (words[title]!.capital) return false
  }
  return false
}

/** A Vietnamese name of three syllables or more, behind a title and a bare noun. */
export const isLed = (words: readonly Word[], from: number): boolean => {
  const title = isOneOf(words[from - 2]?.plain, 'l la le') ? from - 4 : from - 3
  return (
    isTitle(words[title]?.plain ?? '') &&
    FAMILY_NAMES.has(words[from]!.plain) &&
    [from + 1, from + 2].every(
      (at) => words[at]?.capital === true && words[at]!.gap === ' ' && isSyllable(words[at]!.plain),
    )
  )
}

/** Three syllables that a family's name begins: whoever directs it. */
export const isLedBy = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 && FAMILY_NAMES.has(words[from]!.plain)

/** `le président du Comité populaire de Muong Pon Lo Van Hap`: no commune has five syllables; who leads it has three. */
export function beforeHolder(words: readonly Word[], from: number, to: number): number {
  const count = to - from + 1
  if (count < 5 || count > 7) return to
  for (let at = from; at <= to; at += 1)
    if (!isSyllable(words[at]!.plain) || (at > from && words[at]!.gap !== ' ')) return to
  for (const length of [2, 3, 1])
    if (FAMILY_NAMES.has(words[from + length]!.plain) && count - length < 5)
      return from + length - 1
  return from + count - 4
}
