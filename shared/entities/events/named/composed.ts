/** Events whose name the words compose: a French one from its head, `Vietnam Expo 2024`, `bataille de Stalingrad`, exercises. */
import { isOneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { isFullName, nameEnd } from '../../places/name-end.ts'
import { bySpelling, plainIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { bracketedAt } from './bracketed.ts'
import { datedName, isYear, nameOf, type NamedEventAt } from '../event-name.ts'
import { fairAt } from './fairs.ts'
import { feastOfAt, isFeast } from './feasts.ts'
import { headsEdition, headsNamed } from './event-heads.ts'
import { headedAt } from './headed.ts'
import { quotedAt } from './quoted.ts'

/** Whether a feast has the name that begins at a word: `Bunpimay`, which needs no noun. */
type Known = (words: readonly Word[], at: number) => boolean

export function composedAt(
  words: readonly Word[],
  at: number,
  isKnown: Known,
): NamedEventAt | undefined {
  // Half of the rules ask what stands here for a noun that heads a name; most words are none.
  const heads = headsName(words[at])
  return (
    quotedAt(words, at) ??
    fairAt(words, at) ??
    (heads ? (feastOfAt(words, at) ?? headedAt(words, at)) : undefined) ??
    englishAt(words, at) ??
    (heads ? (battleAt(words, at) ?? liberationAt(words, at)) : undefined) ??
    exerciseAt(words, at) ??
    (heads ? (feastAt(words, at, isKnown) ?? operationAt(words, at)) : undefined) ??
    bracketedAt(words, at)
  )
}

const headsName = bySpelling((spelling) => {
  const word = { spelling }
  return (
    isFeast(word) ||
    headsNamed(word) ||
    headsEdition(word) ||
    headsBattle(word) ||
    isOneOf(spelling.plain, 'liberation operation')
  )
})

/** `Vietnam Expo 2024`, `Hanoi International Trade Fair`: a name in English says what it is at its end. */
function englishAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital || isGrammar(words[at])) return undefined
  const before = words[at - 1]
  if (before?.capital === true && words[at]!.gap === ' ' && !isGrammar(before)) return undefined
  let to = at
  while (words[to + 1]?.capital === true && /^[ &-]$/u.test(words[to + 1]!.gap) && to - at < 6)
    to += 1
  if (to === at) return undefined
  const year = isYear(words[to + 1]) ? to + 1 : to
  // `VnExpress Marathon Huê`
  if ([to - 1, to - 2].some((run) => run > at && words[run]!.text === 'Marathon'))
    return nameOf(words, at, year)
  // `Miss Cosmo 2025`
  if (year > to && isOneOf(words[at]!.text, 'Miss Mister')) return nameOf(words, at, year)
  if (
    !isOneOf(
      words[to]!.text,
      'Expo Fair Forum Summit Week Festival Cup Open Championships? Show Mart Games Conference Congress Convention Awards? Challenge Marathon Masters Dialogue Exhibition Symposium Biennale',
    )
  )
    return undefined
  return nameOf(words, at, year)
}

const isPraise = plainIn(
  'strategique historique decisive navale aerienne celebre fameuse grande glorieuse eclatante retentissante legendaire memorable generale',
)

/** `la bataille stratégique décisive de Dien Bien Phu`: past what a battle or a victory is praised as. */
export function pastPraise(words: readonly Word[], at: number): number {
  let of = at + 1
  while (of < at + 4 && isPraise(words[of])) of += 1
  return of
}

export const headsBattle = plainIn('bataille massacre insurrection victoire campagne soulevement')

/** These are won and waged by anybody: `le 70e anniversaire de la victoire de Dông Khê` is no match. */
const isOfAnybody = plainIn('victoire campagne soulevement')
const isRemembered = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'la le') &&
  words[at - 2]?.plain === 'de' &&
  isOneOf(words[at - 3]?.plain, 'anniversaires? ans')

const isExercise = plainIn('exercices? manoeuvres?')
const isOfExercises = plainIn(
  'militaires? navals? conjoints? multinational multilateral annuel maritimes?',
)

/** `l'exercice Cobra Gold 2019`: the name alone. */
function exerciseAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  let noun = at - 1
  while (noun > at - 4 && isOfExercises(words[noun])) noun -= 1
  if (!isExercise(words[noun])) return undefined
  if (!words[at]!.capital || !/^ ["«“]? ?$/u.test(words[at]!.gap)) return undefined
  if (countryAt(words, at) !== undefined) return undefined
  // `l'exercice MILAN 2024`; not `l'exercice Paris`
  if (!isAllCapitals(words[at]!.text) && knownPlaceAt(words, at) !== undefined) return undefined
  let to = at
  while (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') to += 1
  return datedName(words, at, to)
}

/** `bataille de Stalingrad`, `massacre de My Lai`. */
function battleAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!headsBattle(words[at])) return undefined
  const of = pastPraise(words, at)
  const place = of + 1
  if (!isOneOf(words[of]?.plain, 'd de')) return undefined
  if (words[place]?.capital !== true || countryAt(words, place) !== undefined) return undefined
  // `la bataille décisive de Macron`
  if (of > at + 1 && knownPlaceAt(words, place) === undefined) return undefined
  const to = nameEnd(words, place)
  // `la victoire de Dôn Nhât - Hai Vân Quan`
  const second = words[to + 1]
  const last = second?.gap === ' - ' && second.capital ? nameEnd(words, to + 1) : to
  // `la victoire de Chi Lang-Xuong Giang (1427)`
  const year = words[last + 1]
  const dated = year?.gap === ' (' && /^[12]\d{3}$/u.test(year.text)
  if (
    isOfAnybody(words[at]) &&
    !((dated || isRemembered(words, at)) && isBattlefield(words, place, to))
  )
    return undefined
  return nameOf(words, at, last)
}

/** Where a victory was won, not by whom: `l'anniversaire de la victoire d'Emmanuel Macron`. */
const isBattlefield = (words: readonly Word[], from: number, to: number): boolean =>
  !isFullName(words, from, to) &&
  (knownPlaceAt(words, from) !== undefined ||
    words.slice(from, to + 1).every(({ text }) => isSyllable(text)))

/** `la Libération de Hai Phong`: with a capital it is the day. */
const liberationAt = (words: readonly Word[], at: number): NamedEventAt | undefined => {
  if (words[at]!.text !== 'Libération' || words[at + 1]?.plain !== 'de') return undefined
  const town = knownPlaceAt(words, at + 2)
  return town === undefined ? undefined : nameOf(words, at, town.to)
}

export const headsFeast = plainIn('fete festival operation')

/** `fête Lim`, `fête Long Tong`: a village's feast under its own name. */
function feastAt(words: readonly Word[], at: number, isKnown: Known): NamedEventAt | undefined {
  if (!isFeast(words[at]) || words[at]!.capital) return undefined
  if (!isOwnName(words, at + 1)) return undefined
  if (isKnown(words, at + 1)) return undefined
  const to = nameEnd(words, at + 1)
  return to - at < 4 && !isFullName(words, at + 1, to) ? nameOf(words, at, to) : undefined
}

/** `opération Barkhane`. */
function operationAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (words[at]!.plain !== 'operation' || words[at]!.capital || !isOwnName(words, at + 1))
    return undefined
  let to = at + 1
  while (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') to += 1
  return nameOf(words, at, to)
}

const isOwnName = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  !isGrammar(words[at]) &&
  !opensName(words[at]!.plain) &&
  !isAllCapitals(words[at]!.text) &&
  countryAt(words, at) === undefined &&
  knownPlaceAt(words, at) === undefined
