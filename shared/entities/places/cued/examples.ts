/** Places that are one of several: `des grottes telles que Tham Khuyen, Sung Sot`, `trois villages de potiers : Bat Trang, Kim Lan`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { continues, wordBefore, type Word } from '../../words.ts'
import { type PlaceAt, site } from '../known.ts'

/** What stands between two names of a list. */
export const COMMA = /^\)?, $/u

export const isOfVietnam = ({ text, gap }: Word): boolean => isSyllable(text) && gap !== '-'

const SEVERAL = oneOf(
  'villes villages provinces districts communes localites quartiers regions iles archipels plages grottes temples pagodes sites lacs rivieres fleuves monts ports aeroports destinations vestiges stations capitales metropoles cavernes chutes cascades baies marches rues lieux endroits paysages cols vallees reliques bourgs cites',
)

/** `des villes comme Bac Lieu`; `to`: where the name ends. */
export function exampleAt(words: readonly Word[], at: number, to: number): PlaceAt | undefined {
  // `36 maires de grandes villes, dont Anne Hidalgo`
  const isPerson =
    words[at + 1]?.gap === ' ' &&
    to > at &&
    opensName(words[at]!.plain) &&
    !words.slice(at, to + 1).every(isOfVietnam)
  return !isPerson && isExample(words, at) ? site(words, at, to, 'cued') : undefined
}

function isExample(words: readonly Word[], last: number): boolean {
  let at = last
  // `ou encore Tuyen Lam`, `et surtout Son Doong`
  if (isOneOf(words[at - 1]?.plain, 'encore surtout')) at -= 1
  if (isOneOf(words[at - 1]?.plain, 'ou et')) at -= 1
  for (let names = 0; names < MOST && at > 0 && isNext(words, at); names += 1) {
    at -= 1
    // `Voi (Éléphant), Cam Ly`
    if (words[at + 1]!.gap === '), ') while (at > 0 && words[at]!.gap !== ' (') at -= 1
    if (words[at + 1]?.gap !== ' ' && words[at]!.gap === ' (') at -= 1
    while (at > 0 && words[at]!.gap === ' ' && words[at - 1]!.capital) at -= 1
  }
  // `trois villages de potiers : Bat Trang, Giang Cao et Kim Lan`
  if (/^ ?: $/u.test(words[at]!.gap)) return at > 0 && opensList(words, at)
  const plain = wordBefore(words, at)?.plain
  const such = plain === 'que' && isOneOf(words[at - 2]?.plain, 'tels telles')
  // `Parmi les grottes les plus connues, on peut citer Tham Khuyen`
  const cited = plain === 'citer'
  if (!such && !cited && !isOneOf(plain, 'comme dont notamment sont')) return false
  for (let noun = such ? at - 3 : at - 2; noun >= 0 && noun > at - 12; noun -= 1) {
    const word = words[noun]!
    if (SEVERAL.test(word.plain)) return !cited || words[noun - 2]?.plain === 'parmi'
    const joined = continues(words[noun + 1]!) || words[noun + 1]!.gap === ', '
    if (word.capital || !joined || (!cited && noun < at - 6)) return false
  }
  return false
}

/** A colon behind several of a kind, and places behind the colon that no other kind of name is. */
function opensList(words: readonly Word[], at: number): boolean {
  let noun = at - 1
  while (noun > at - 6 && noun > 0 && !SEVERAL.test(words[noun]!.plain) && continues(words[noun]!))
    noun -= 1
  return SEVERAL.test(words[noun]!.plain)
}

/** Behind a comma, or at the `et` or `ou` that ends a list. */
const isNext = (words: readonly Word[], at: number): boolean =>
  COMMA.test(words[at]!.gap) || (isOneOf(words[at]!.plain, 'et ou') && words[at - 1]!.capital)

const MOST = 8
