/** Where a firm's or a paper's fixed name goes on with words of its own: `Samsung Bac Ninh (SEV)`, `Becamex IDC`, `Nikkei Asian Review`. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { endOfPlaceName } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { fixedAt, type FixedBody } from './fixed.ts'
import { endOfLand } from './lands.ts'
import { isPersonal, runEnd } from '../runs.ts'

/** One or two words in capitals, then a country's name that ends the run. */
export function houseBehindTrade(
  words: readonly Word[],
  last: number,
  { kind }: FixedBody,
): number | undefined {
  if (kind !== 'company') return undefined
  for (let at = last + 1; at <= last + 3; at += 1) {
    const word = words[at]
    if (word?.gap !== ' ' || !word.capital) return undefined
    const land = at > last + 1 ? endOfLand(words, at) : undefined
    if (land !== undefined)
      return words[land + 1]?.gap === ' ' && words[land + 1]!.capital ? undefined : land
    // `Hyundai Thanh Cong Vietnam`
    if ((opensName(word.plain) && !isSyllable(word.plain)) || fixedAt(words, at) !== undefined)
      return undefined
  }
  return undefined
}

/** `le groupe Hanwha Ocean`, `la société Toyota Tsusho`: behind such a noun the capitals are the firm's, and no product's. */
export function endOfIntroduced(words: readonly Word[], from: number, last: number): number {
  if (
    !isOneOf(words[from - 1]?.plain, 'groupe societe compagnie entreprise firme filiale naval club')
  )
    return last
  const to = runEnd(words, from)
  const whole = { from: last + 1, to }
  return to > last &&
    to - last < 3 &&
    words[last + 1]!.gap === ' ' &&
    !isPersonal(words, whole) &&
    !opensName(words[last + 1]!.plain)
    ? to
    : last
}

/** `Savills Hanoï`, `Samsung Electronics Vietnam Thai Nguyen`: its house in a town; not `Vietjet Hanoï-Busan`, nor who leads it: `Viettel Hoa Binh Minh`. */
export function endOfSeat(words: readonly Word[], last: number): number {
  const town = words[last + 1]?.gap === ' ' ? (endOfPlaceName(words, last + 1) ?? last) : last
  const next = words[town + 1]
  return next !== undefined && ((next.gap === ' ' && next.capital) || /^ ?- ?$/u.test(next.gap))
    ? last
    : town
}

/** `Nikkei Asian Review`, `VTC 10 NetViet`: the paper's review, the station's channel. */
export function endOfPaper(words: readonly Word[], last: number): number {
  let to = last
  if (
    isOneOf(words[last]!.text, 'VTV VTC HTV VOV NHK') &&
    /^ \d{1,2}$/u.test(gapText(words, to + 1)) &&
    // `VTV 20 minutes plus tard`
    !isOneOf(words[to + 2]?.plain, 'ans? minutes? heures? h jours? semaines? mois fois')
  )
    to += 1
  while (words[to + 1]?.gap === ' ' && PAPERS.test(words[to + 1]!.text)) to += 1
  return to > last && PAPERS.test(words[to]!.text) ? to : /^\d/u.test(words[to]!.text) ? to : last
}

const gapText = (words: readonly Word[], at: number): string =>
  words[at] === undefined ? '' : words[at].gap + words[at].text

const PAPERS = oneOf(
  'Asian Asia World Review Magazine News TV Online Business Businessweek Intelligence Weekly Daily Radio NetViet Television Arabic English Sport Sports',
)

/** `Becamex IDC`, `Trung Nam E&C`; not the model of `la VinFast VF 8`. */
export function endOfLetters(words: readonly Word[], last: number): number {
  const next = words[last + 1]
  if (next?.gap !== ' ' || !isAllCapitals(next.text, 1, 5)) return last
  const second = words[last + 2]
  if (second?.gap === '&' && isAllCapitals(second.text, 1, 4)) return last + 2
  // `la VinFast VF 8`: a model
  if (/^ \d/u.test(gapText(words, last + 2))) return last
  return next.text.length > 1 && fixedAt(words, last + 1) === undefined ? last + 1 : last
}

/** Builders whose houses are counted: `Lilama 10`, `Cienco 6`; not `Vinaconex 3 projets`. */
export function endOfCountedHouse(words: readonly Word[], last: number): number {
  const [number, after] = [words[last + 1], words[last + 2]]
  const counted =
    isOneOf(words[last]!.plain, 'cienco lilama licogi vinaconex') &&
    number?.gap === ' ' &&
    /^\d{1,2}$/u.test(number.text) &&
    (after?.gap !== ' ' || isOneOf(after.plain, 'a ont est sont et ou qui va vont'))
  return counted ? last + 1 : last
}
