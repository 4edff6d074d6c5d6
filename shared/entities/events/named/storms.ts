/**
 * Storms with a name: `typhon Bualoi`, `le typhon n° 10, Bualoi`, `les typhons Wipha (n° 3) et Kajiki`, and the name
 * alone where the page has told it.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import type { EventAt } from '../event-at.ts'
import { bySpelling, plainIn } from '../../spelling.ts'
import { textOf, wordBefore, type Word } from '../../words.ts'

const isStorm = plainIn('typhon supertyphon cyclone ouragan tempete')
const areStorms = plainIn('typhons supertyphons cyclones ouragans tempetes')
export const headsStorm = isStorm

export const stormAt = (words: readonly Word[], at: number): EventAt | undefined =>
  isStorm(words[at]) ? headedAt(words, at) : (apposedAt(words, at) ?? listedAt(words, at))

/** `typhon Bualoi`, `tempête tropicale Trami`, `super-typhon Yagi`. */
function headedAt(words: readonly Word[], at: number): EventAt | undefined {
  const head = words[at]!
  const name = endOfKind(words, at) + 1
  const word = words[name]
  if (
    word === undefined ||
    !word.capital ||
    !/^ ["«“]? ?$/u.test(word.gap) ||
    isNumber(word) ||
    countryAt(words, name) !== undefined
  )
    return undefined
  // `typhon Son Tinh`
  const second = words[name + 1]
  let to =
    second?.gap === ' ' && second.capital && isSyllable(second.text) && isSyllable(word.text)
      ? name + 1
      : name
  while (words[to + 1]?.gap === '-' && (words[to + 1]!.capital || words[to + 1]!.text.length < 5))
    to += 1
  const from = /^[ -]$/u.test(head.gap) && words[at - 1]?.plain === 'super' ? at - 1 : at
  return {
    from,
    to,
    key: keyOf(words, name, to),
    canonical: `${head.plain === 'supertyphon' ? 'typhon' : head.text.toLowerCase()} ${textOf(words, name, to)}`,
    rule: 'event/storm',
  }
}

/** `tropicale sévère`, `violent`: how strong it is, before its name. */
function endOfKind(words: readonly Word[], at: number): number {
  let to = at
  while (
    to < at + 2 &&
    isOneOf(words[to + 1]?.plain, 'tropicale? violente? severe forte? puissante?')
  )
    to += 1
  return to
}

const keyOf = (words: readonly Word[], from: number, to: number): string =>
  `storm ${words
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ')}`

/** `N`, `No`, `No9`: how many storms the year has had. */
const isNumber = bySpelling(({ plain }) => /^no?\d{0,2}$/u.test(plain))

/** What may stand between a storm and its name: its strength, its number, that it has one. */
const isBetween = plainIn(
  'tropicale? violente? severe forte? puissante? no? numero nommee? baptisee? denommee? appelee? nom international',
)

const isCalling = plainIn('nommee? baptisee? denommee? appelee? international')

/** `le typhon n° 10, Bualoi,`, `la tempête (Matmo)`, `le typhon n° 3 (nom international Wipha)`. */
function apposedAt(words: readonly Word[], at: number): EventAt | undefined {
  const { gap } = words[at]!
  const called = gap !== ', ' && gap !== ' ('
  if (called && !(isCalling(wordBefore(words, at)) && /^ ["«“]? ?$/u.test(gap))) return undefined
  let storm = at - 1
  while (storm > at - 7 && storm >= 0 && (isBetween(words[storm]) || isCount(words[storm]!)))
    storm -= 1
  // `le typhon`, `du super typhon`
  if (
    storm < 1 ||
    !isStorm(words[storm]) ||
    !isOneOf(words[storm - 1]!.plain, 'le du au un la une super') ||
    // `Après le typhon, Lan, 12 ans, vit chez sa tante`: only a number or how strong it is asks for the name
    (gap === ', ' && storm === at - 1) ||
    !isName(words, at)
  )
    return undefined
  let to = at
  while (words[to + 1]?.gap === '-' && words[to + 1]!.text.length < 6) to += 1
  return named(words, at, to, words[storm]!)
}

const isCount = bySpelling(
  ({ text, plain }) => /^\d{1,2}$/u.test(text) || /^no?\d{0,2}$/u.test(plain),
)

/** `les typhons Wipha (n° 3), Kajiki et Bualoi`: one of several. */
function listedAt(words: readonly Word[], at: number): EventAt | undefined {
  for (let storm = at - 1; storm > at - 16 && storm >= 0; storm -= 1) {
    const word = words[storm]!
    // `Les tempêtes, Nam les connaît`
    if (areStorms(word))
      return isName(words, at) && words[storm + 1]!.gap !== ', '
        ? named(words, at, at, word)
        : undefined
    const listed = word.capital || word.plain === 'et' || isBetween(word) || isCount(word)
    if (!listed || !/^[ ,()°-]{1,4}$/u.test(words[storm + 1]!.gap)) return undefined
  }
  return undefined
}

const isName = (words: readonly Word[], at: number): boolean =>
  words[at]!.text.length > 2 && !isGrammar(words[at]) && words[at]!.spelling.shape === 'capital'

const named = (words: readonly Word[], from: number, to: number, storm: Word): EventAt => ({
  from,
  to,
  key: keyOf(words, from, to),
  canonical: `${storm.plain.startsWith('tempete') ? 'tempête' : storm.text.toLowerCase().replace(/s$/u, '').replace('super', '')} ${textOf(words, from, to)}`,
  rule: 'event/storm',
})

/** `Bualoi s'éloigne`: whether the name of a storm that the page has told may stand alone here. */
export function isStormAlone(words: readonly Word[], at: number): boolean {
  const [before, after] = [wordBefore(words, at), words[at + 1]]
  return !(
    (before?.capital === true && /^[ -]$/u.test(words[at]!.gap) && !isGrammar(before)) ||
    (after?.capital === true && /^[ -]$/u.test(after.gap)) ||
    isOneOf(before?.plain, 'm mm mme mlle')
  )
}

/** The one word by which a page may name a storm again. */
export const stormsWord = (words: readonly Word[], { to, rule }: EventAt): string | undefined => {
  const word = words[to]!
  return rule === 'event/storm' && word.text.length > 3 && !words[to - 1]?.capital
    ? word.text
    : undefined
}
