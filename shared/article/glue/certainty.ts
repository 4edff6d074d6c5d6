/**
 * Whether two words that explain a run are believed on any page, or only on one that is glued throughout.
 *
 * The letters across the joint say most: `commercialdiminue` holds `ldim`, which no French word does. Where French
 * words do hold them (`son` and `ore`, `sonore`), the run may be a word that no list knows.
 */
import { endsName, endsNoName, isBeforeParticiple, type Place } from './behind-capital.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { isPlaceName } from './known-names.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  AFTER_AVOIR,
  BEGINNINGS,
  CALENDAR,
  CAPITALISED,
  CHANCE_CLOSERS,
  CLOSERS,
  COMPOUNDED,
  ENDINGS,
  isLongTitle,
  JOINING,
  NUMBERS,
  OPENERS,
  SURE_CLOSERS,
  SURE_OPENERS,
  UNSURE_CLOSERS,
} from './word-parts.ts'

export function isCertain(
  [first, second]: readonly [string, string],
  vocabulary: Vocabulary,
  place: Place,
): boolean {
  const [a, b] = [first.toLowerCase(), second]
  if ((a.length >= 2 || a === 'a') && b.length >= 2 && vocabulary.printsPair(a, b)) return true
  if (first !== a) return isAfterCapital(a, b, vocabulary, place)
  if (vocabulary.inCorpus(a + b) >= 5) return false
  if (!vocabulary.listed) return !BEGINNINGS.has(a) && isPlainlyTwo(a, b, vocabulary)
  if (JOINING.has(a) || COMPOUNDED.has(a))
    return NUMBERS.has(b) || (a.length + b.length >= 6 && isSmallPair(a, b))
  const seams = vocabulary.seams(a, b)
  if (a.length === 1 || b.length === 1) return isLetterCertain(a, b, seams, vocabulary)
  if (CALENDAR.has(a) || CALENDAR.has(b)) return isFirm(a, vocabulary) && isFirm(b, vocabulary)
  if (seams === 0) return isCertainByLength(a, b, vocabulary)
  const closes = FUNCTION_WORDS.has(b) && (seams > 1 || !UNSURE_CLOSERS.has(b))
  if (FUNCTION_WORDS.has(a)) return closes || (b.length >= 4 && isFirm(b, vocabulary))
  if (!isFirm(a, vocabulary)) return false
  if (closes) return a.length >= (seams > 1 ? 3 : 4)
  if (!isFirm(b, vocabulary)) return false
  const shortest = NUMBERS.has(a) || seams > 1 ? 4 : 5
  return a.length >= shortest && b.length >= shortest
}

/** `entrele`, `parson`, `quela`: two small words, of which the second ends no other word. */
const isSmallPair = (a: string, b: string): boolean =>
  FUNCTION_WORDS.has(a) && FUNCTION_WORDS.has(b) && !UNSURE_CLOSERS.has(b) && !CHANCE_CLOSERS.has(b)

// The pairs that lines break between most: no French word is made of them.
const PAIRS = new Set(
  'de-la de-sa de-ses de-ce de-ces sur-la sur-le sur-les et-la et-le et-les que-la que-le que-les est-la est-le qui-a qui-se qui-ont lui-a'.split(
    ' ',
  ),
)

/** Where the letters tell nothing: long words of their own, and the small words that no other word begins or ends in. */
function isCertainByLength(a: string, b: string, vocabulary: Vocabulary): boolean {
  const [opens, closes] = [FUNCTION_WORDS.has(a), FUNCTION_WORDS.has(b)]
  if (opens && closes)
    return PAIRS.has(`${a}-${b}`) || (a.length + b.length >= 5 && isSmallPair(a, b))
  if (/^(?:ont|sont)$/u.test(a) && b.length >= 4 && AFTER_AVOIR.test(b))
    return isFirm(b, vocabulary)
  if (a === 'au') return b.length >= 8 && isFirm(b, vocabulary)
  if (SURE_OPENERS.has(a)) return b.length >= 5 && isFirm(b, vocabulary)
  if (SURE_CLOSERS.has(b)) return a.length >= 5 && isFirm(a, vocabulary)
  if (opens || closes)
    return isPlainlyTwo(a, b, vocabulary) && vocabulary.onPage(a) * vocabulary.onPage(b) > 0
  const long = a.length >= 5 && b.length >= 5 && a.length + b.length >= 12
  return long && isFirm(a, vocabulary) && isFirm(b, vocabulary)
}

/** `Leséchanges`, `Leprésident` at a sentence's start; not `Leblanc`. Elsewhere only after a name. */
function isAfterCapital(a: string, b: string, vocabulary: Vocabulary, place: Place): boolean {
  const opens = place.opensSentence && !place.beforeName
  const seams = vocabulary.seams(a, b)
  if (!FUNCTION_WORDS.has(a))
    return isAfterName(a, b, vocabulary, place) || (opens && isTornApart(a, b, seams, vocabulary))
  if (!opens || !vocabulary.isFrench(b)) return false
  if (seams > 1 && b.length >= 5 && !IN_NAMES.has(a)) return true
  if (CALENDAR.has(b) || NUMBERS.has(b)) return a !== 'le'
  if (!OPENERS.has(a)) return false
  return b.length >= (/^(?:les|ces|cette|leurs|dans|selon|depuis)$/u.test(a) ? 5 : 7)
}

/** `Russiedans`, `Comitécentral`, `Moscouappréciait`: a name or a title that the page prints, and a word. */
function isAfterName(a: string, b: string, vocabulary: Vocabulary, place: Place): boolean {
  if (endsName(a, b, place, vocabulary)) return true
  if (b === 'et' && endsNoName(a) && vocabulary.isFrench(a)) return vocabulary.seams(a, b) > 0
  // `Vietnama décidé`.
  if (b === 'a' && isPlaceName(a)) return isBeforeParticiple(place)
  const titled = CAPITALISED.has(a)
  if ((!titled && !vocabulary.isName(a) && !isPlaceName(a)) || FUNCTION_WORDS.has(a)) return false
  if (vocabulary.inCorpus(a + b) >= 3 || a.length < 4) return false
  if (FUNCTION_WORDS.has(b)) return b.length >= 3 && !ENDINGS.has(b) && !UNSURE_CLOSERS.has(b)
  if (!vocabulary.isFrench(b)) return false
  if (isLongTitle(a)) return b.length >= 5 && !ENDINGS.has(b)
  // Not `Independent`.
  return b.length >= 6 && a.length >= 5 && vocabulary.seams(a, b) > (titled ? 0 : 1)
}

// `Lebreton`, `Dupond`, `Desmoulins`.
const IN_NAMES = new Set(['le', 'la', 'les', 'de', 'du', 'des'])

/** `Prèsde`, `Tousdeux`, `Arrivésle`: French words, and no French word holds the letters where they meet. */
const isTornApart = (a: string, b: string, seams: number, vocabulary: Vocabulary): boolean =>
  seams > 1 &&
  (a.length >= 5 || a === 'près') &&
  vocabulary.isFrench(a) &&
  (FUNCTION_WORDS.has(b) ? !ENDINGS.has(b) || seams > 2 : b.length >= 4 && vocabulary.isFrench(b))

/** The plainest small words, before or after a word that is known. */
function isPlainlyTwo(a: string, b: string, vocabulary: Vocabulary): boolean {
  if (OPENERS.has(a)) return b.length >= 4 && isFirm(b, vocabulary)
  return CLOSERS.has(b) && a.length >= 5 && isFirm(a, vocabulary)
}

/** `vietnamiennea`, `àtous`, `aprésenté`, `aété`. */
function isLetterCertain(a: string, b: string, seams: number, vocabulary: Vocabulary): boolean {
  if (a === 'a' && AFTER_AVOIR.test(b) && vocabulary.isFrench(b))
    return b.length >= 7 || (seams > 0 && (b.length >= 5 || FUNCTION_WORDS.has(b)))
  if (seams === 0) return false
  if (b === 'à' && FUNCTION_WORDS.has(a)) return true
  if (b === 'a' || b === 'à') return a.length >= 5 && vocabulary.isFrench(a)
  if (a === 'y') return b.length >= 5 && vocabulary.isFrench(b)
  return a === 'à' && (FUNCTION_WORDS.has(b) || (b.length >= 4 && isFirm(b, vocabulary)))
}

const isFirm = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isFrench(word) || vocabulary.onPage(word) > 1 || vocabulary.inCorpus(word) > 3
