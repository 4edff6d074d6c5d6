/** Fairs and meetings known by a name of their own: `HawaExpo`, `salon MILEX 2025`, `la conférence FEM-ASEAN 2018`. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { FAIRS } from '../../gazetteer/fairs.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { bySpelling, plainIn } from '../../spelling.ts'
import { wordBefore, type Word } from '../../words.ts'
import { datedName, isYear, nameOf, type NamedEventAt } from '../event-name.ts'

const isFair = plainIn('salons? foires? expos? expositions?')
/** Bodies meet at these, and a body's name with a year tells when. */
const isMeeting = plainIn(
  'conference forum symposium seminaire tournoi festival congres marathon concours',
)
const isKnownFair = plainIn(FAIRS)
const LONGEST = 4

export const fairAt = (words: readonly Word[], at: number): NamedEventAt | undefined =>
  knownFairAt(words, at) ??
  datedFairAt(words, at) ??
  (isLetters(words[at]) ? (letteredFairAt(words, at) ?? lettersAt(words, at)) : undefined)

const isLetters = bySpelling(({ text }) => isAllCapitals(text, 3, 10))

/** `la foire TRAVEX`: letters that are no body's; `la foire VIFA EXPO` has a name of two words. */
const letteredFairAt = (words: readonly Word[], at: number): NamedEventAt | undefined =>
  words[at]!.text.length > 3 &&
  /^ ?[«“"]? ?$/u.test(words[at]!.gap) &&
  isOneOf(wordBefore(words, at)?.plain, 'foire salon') &&
  isOneOf(words[at - 2]?.plain, 'la le du au') &&
  countryAt(words, at) === undefined &&
  fixedAt(words, at) === undefined &&
  knownPlaceAt(words, at) === undefined &&
  words[at + 1]?.capital !== true
    ? nameOf(words, at, at)
    : undefined

/** `lors du CES 2022`, `à l'occasion du MWC 2024`: letters and a year at which things happen. */
const lettersAt = (words: readonly Word[], at: number): NamedEventAt | undefined =>
  words[at]!.text.length < 9 &&
  isYear(words[at + 1]) &&
  // not `EN MARGE DU SOMMET 2025`
  words[at - 1]?.text === 'du' &&
  isOneOf(words[at - 2]?.plain, 'lors occasion marge') &&
  countryAt(words, at) === undefined
    ? nameOf(words, at, at + 1)
    : undefined

/** `VIFA EXPO 2025`, `Vietbuild Hanoi 2024`, `le VITM`, `la foire Vietnam Foodexpo`. */
function knownFairAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  let to = words[at]!.text === 'Vietnam' && words[at + 1]?.gap === ' ' ? at + 1 : at
  if (!words[to]!.capital || !isKnownFair(words[to])) return undefined
  const house = words[to + 1]
  if (
    house?.gap === ' ' &&
    isOneOf(house.text, 'Expo EXPO Home HOME ASEAN Asean GU Vietnam Hanoi Hanoï Asia Japan Paris')
  )
    to += 1
  return datedName(words, at, to)
}

function datedFairAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital) return undefined
  const before = wordBefore(words, at)
  const meets = isMeeting(before)
  if (!meets && !isFair(before)) return undefined
  if (!/^ ?[«“"]? ?$/u.test(words[at]!.gap)) return undefined
  if (
    meets &&
    (countryAt(words, at) !== undefined ||
      fixedAt(words, at) !== undefined ||
      knownPlaceAt(words, at) !== undefined)
  )
    return undefined
  let to = at
  while (to < at + LONGEST && isNameWord(words[to], to === at)) to += 1
  // `l'exposition Hanoi 2024` is held there.
  if (to === at || !isYear(words[to]) || knownPlaceAt(words, at)?.to === to - 1) return undefined
  return nameOf(words, at, to)
}

const isNameWord = (word: Word | undefined, isFirst: boolean): boolean =>
  word?.capital === true && (isFirst || /^[ -]$/u.test(word.gap)) && !isGrammar(word)
