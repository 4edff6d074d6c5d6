/**
 * Whether two words that explain a run are believed on any page, or only on one that is glued throughout.
 *
 * The letters across the joint say most: `commercialdiminue` holds `ldim`, which no French word does. Where French
 * words do hold them (`son` and `ore`, `sonore`), the run may be a word that no list knows.
 */
import { FUNCTION_WORDS } from './function-words.ts'
import { isPlaceName } from './known-names.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  BEGINNINGS,
  CAPITALISED,
  CLOSERS,
  COMPOUNDED,
  ENDINGS,
  JOINING,
  NUMBERS,
  OPENERS,
  UNSURE_CLOSERS,
} from './word-parts.ts'

export function isCertain(
  [first, second]: readonly [string, string],
  vocabulary: Vocabulary,
): boolean {
  const [a, b] = [first.toLowerCase(), second]
  if (a.length >= 2 && b.length >= 2 && vocabulary.printsPair(a, b)) return true
  if (first !== a) return isAfterName(a, b, vocabulary)
  if (vocabulary.inCorpus(a + b) >= 5) return false
  if (!vocabulary.listed) return !BEGINNINGS.has(a) && isPlainlyTwo(a, b, vocabulary)
  if (JOINING.has(a) || COMPOUNDED.has(a)) return NUMBERS.has(b)
  const seams = vocabulary.seams(a, b)
  if (a.length === 1 || b.length === 1) return seams > 0 && isLetterCertain(a, b, vocabulary)
  if (seams === 0)
    return (
      isPlainlyTwo(a, b, vocabulary) &&
      (b.length >= 6 || vocabulary.onPage(a) * vocabulary.onPage(b) > 0)
    )
  const closes = FUNCTION_WORDS.has(b) && (seams > 1 || !UNSURE_CLOSERS.has(b))
  if (FUNCTION_WORDS.has(a)) return closes || (b.length >= 4 && isFirm(b, vocabulary))
  if (!isFirm(a, vocabulary)) return false
  if (closes) return a.length >= (seams > 1 ? 3 : 4)
  if (!isFirm(b, vocabulary)) return false
  const shortest = NUMBERS.has(a) || seams > 1 ? 4 : 5
  return a.length >= shortest && b.length >= shortest
}

/** `Russiedans`, `Comitécentral`, `Moscouappréciait`: a name or a title that the page prints, and a word. */
function isAfterName(a: string, b: string, vocabulary: Vocabulary): boolean {
  const titled = CAPITALISED.has(a)
  if ((!titled && !vocabulary.isName(a) && !isPlaceName(a)) || FUNCTION_WORDS.has(a)) return false
  if (vocabulary.inCorpus(a + b) >= 3 || a.length < 4) return false
  if (FUNCTION_WORDS.has(b)) return b.length >= 3 && !ENDINGS.has(b) && !UNSURE_CLOSERS.has(b)
  return b.length >= 6 && vocabulary.isFrench(b) && vocabulary.seams(a, b) > (titled ? 0 : 1)
}

/** The plainest small words, before or after a word that is known. */
function isPlainlyTwo(a: string, b: string, vocabulary: Vocabulary): boolean {
  if (OPENERS.has(a)) return b.length >= 4 && isFirm(b, vocabulary)
  return CLOSERS.has(b) && a.length >= 5 && isFirm(a, vocabulary)
}

/** `vietnamiennea`, `àtous`, `aprésenté`. */
function isLetterCertain(a: string, b: string, vocabulary: Vocabulary): boolean {
  if (b === 'à' && FUNCTION_WORDS.has(a)) return true
  if (b === 'a' || b === 'à') return a.length >= 5 && vocabulary.isFrench(a)
  if (a === 'y') return b.length >= 5 && vocabulary.isFrench(b)
  if (a === 'à') return FUNCTION_WORDS.has(b) || (b.length >= 4 && isFirm(b, vocabulary))
  return a === 'a' && b.length >= 5 && AFTER_AVOIR.test(b) && vocabulary.isFrench(b)
}

// `présenté`, `conclu`, `remis`, `ouvert`, `construit`; not the rest of `amulettes`.
const AFTER_AVOIR = /(?:[éiu]|[iu]t|is|ert|[eo]int)$/u

const isFirm = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isFrench(word) || vocabulary.onPage(word) > 1 || vocabulary.inCorpus(word) > 3
