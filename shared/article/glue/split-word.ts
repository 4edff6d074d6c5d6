/**
 * One run of letters to the words it was glued from, or to nothing.
 *
 * A split needs a whole that is no word and parts that are. Never a letter added or lost: only a space.
 */
import { isCertain } from './certainty.ts'
import { isFormed } from './formations.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { isPlaceName } from './known-names.ts'
import { isVietnameseSyllable } from './syllables.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  AUXILIARIES,
  BEGINNINGS,
  CAPITALISED,
  CHANCE_CLOSERS,
  CHANCE_OPENERS,
  CLOSERS,
  ENDINGS,
  isLocution,
  isLongTitle,
  NAME_CLOSERS,
  NUMBERS,
  OPENERS,
  PARTICIPLE,
  PLURAL_BEFORE,
  PRONOUNS,
  SINGULAR_BEFORE,
} from './word-parts.ts'

export interface Split {
  readonly parts: readonly [string, string]
  /** `certain` holds on any page; `likely` only on a page that is plainly glued. */
  readonly surety: 'certain' | 'likely'
}

export interface Place {
  /** The run opens a sentence: its capital says nothing. */
  readonly opensSentence: boolean
  /** The next run is capitalised: with a capital here, the two may be a name. */
  readonly beforeName: boolean
}

/** The longest run worth looking at: longer ones are no French, however they are cut. */
const LONGEST = 48

export function splitWord(run: string, vocabulary: Vocabulary, place: Place): Split | undefined {
  const whole = run.toLowerCase()
  if (run.length < 3 || run.length > LONGEST || isWhole(whole, vocabulary)) return undefined
  const capital = run !== whole
  if (capital && run.slice(1) !== whole.slice(1)) return undefined
  let best: { cut: number; score: number } | undefined
  for (let cut = 1; cut < run.length; cut += 1) {
    const score = scoreCut(
      whole.slice(0, cut),
      whole.slice(cut),
      vocabulary,
      capital ? place : undefined,
    )
    if (score > 0 && (best === undefined || score > best.score)) best = { cut, score }
  }
  if (best === undefined || (!capital && isFormed(whole, vocabulary.isFrench))) return undefined
  const parts = [run.slice(0, best.cut), run.slice(best.cut)] as const
  return {
    parts,
    surety: isCertain(parts, vocabulary, place.opensSentence && !place.beforeName)
      ? 'certain'
      : 'likely',
  }
}

/** A word of the language, or one that a corpus prints too often to be an accident of line ends. */
export function isWhole(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isFrench(word) || vocabulary.onPage(word) >= 3 || isPlaceName(word)
}

/** How well two parts explain a run: 0 not at all. */
function scoreCut(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  capital: Place | undefined,
): number {
  if (
    Math.max(first.length, second.length) >= 3 &&
    isPart(first) &&
    isPart(second) &&
    (vocabulary.printsPair(first, second) || isLocution(first, second))
  )
    return 9
  if (capital !== undefined && !suitsCapital(first, second, capital, vocabulary)) return 0
  const named = capital !== undefined && isNamed(first, second)
  const a = named ? 1.5 : strength(first, vocabulary)
  if (a === 0) return 0
  const b = strength(second, vocabulary)
  if (vocabulary.printsHyphen(first, second)) return 0
  if (!vocabulary.listed && !isPlain(first, second, vocabulary)) return 0
  if (b === 0 || standsForItself(first, second, vocabulary)) return 0
  if (isAccident(first, second, vocabulary)) return 0
  // `partiesont` is `parties ont`.
  if (second === 'sont' && !/[sx]$/u.test(first) && vocabulary.isFrench(`${first}s`)) return 0
  if (first.length === 1 || second.length === 1) return scoreLetter(first, second, a, b)
  const opened = capital === undefined && OPENERS.has(first) && second.length >= 4
  if (ENDINGS.has(second) && !FUNCTION_WORDS.has(second) && !opened) {
    return second === 'ans' && NUMBERS.has(first) ? 4 : 0
  }
  const plural = /[sxz]$/u.test(second)
  const disagrees =
    (PLURAL_BEFORE.has(first) && !plural && (second.length > 3 || AUXILIARIES.has(second))) ||
    (SINGULAR_BEFORE.has(first) && plural && !/(?:[aoiu]is|as|us|x|ps|rs|ès)$/u.test(second))
  // Of two cuts that explain a run alike the more even one: `doses abordables`, not `dose sabordables`.
  const shorter = Math.min(first.length, second.length)
  const length = (shorter >= 3 ? 1 : 0.5) + shorter / 100
  return Math.max(
    0.5,
    a +
      b +
      length -
      (disagrees ? 2.5 : 0) -
      (ENDINGS.has(second) ? 1 : 0) +
      (FUNCTION_WORDS.has(first) && FUNCTION_WORDS.has(second) ? 0.6 : 0),
  )
}

/** Parts so small that unknown words hold them by chance, with no letters across the joint to tell. */
function isAccident(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.listed || first.length === 1 || second.length === 1) return false
  const [opens, closes] = [FUNCTION_WORDS.has(first), FUNCTION_WORDS.has(second)]
  const small = (opens ? 0 : first.length < 4 ? 1 : 0) + (closes ? 0 : second.length < 4 ? 1 : 0)
  const seams = vocabulary.seams(first, second)
  if (small > 0 && !opens && !closes)
    return seams < 2 || vocabulary.onPage(first) * vocabulary.onPage(second) === 0
  return seams === 0 && (small > 0 || CHANCE_OPENERS.has(first) || CHANCE_CLOSERS.has(second))
}

const isPart = (word: string): boolean =>
  word.length >= 2 || word === 'a' || word === 'à' || word === 'y'

/** Without a word list a long word cannot be told from two: only whole words that the page prints, or the plainest small ones. */
function isPlain(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (first === 'à') return second.length >= 3 && !ENDINGS.has(second)
  if (ENDINGS.has(second) || BEGINNINGS.has(first)) return false
  const opens = OPENERS.has(first) || (first.length >= 4 && vocabulary.onPage(first) > 0)
  const closes =
    (CLOSERS.has(second) && first.length >= 4) ||
    (second.length >= 4 && vocabulary.onPage(second) > 0)
  return opens && closes
}

/** `a`, `à` and `y` before, or after, a word: `arelevé`, `àtous`, `délégationa`. */
function scoreLetter(first: string, second: string, a: number, b: number): number {
  if (first === 'à') return b >= 1 && second.length >= 2 ? 3.4 : 0
  if (first === 'y') return second === 'a' || (b >= 1.5 && second.length >= 4) ? 3 : 0
  if (first === 'a')
    return b >= 1.5 && second.length >= 2 && (PARTICIPLE.test(second) || FUNCTION_WORDS.has(second))
      ? 3
      : 0
  if (second === 'a' && PRONOUNS.has(first)) return 3
  if (second === 'à' && FUNCTION_WORDS.has(first)) return 3
  if (second === 'y') return first === 'il' || first === 'qui' ? 3 : 0
  return (second === 'a' || second === 'à') && first.length >= 3 && a >= 1.5 ? 3 : 0
}

/** 0 for no word; 1 seen on the page or often in the corpus, 1.5 French by the list, 2 both, or a small word. */
function strength(word: string, vocabulary: Vocabulary): number {
  if (word.length === 1) return word === 'a' || word === 'à' || word === 'y' ? 1.5 : 0
  if (FUNCTION_WORDS.has(word)) return 2.4
  const seen = Math.max(
    vocabulary.onPage(word) > 0 ? 1 : 0,
    Math.min(1, vocabulary.inCorpus(word) / 3),
  )
  const french = vocabulary.isFrench(word)
  if (word.length === 2 && !french) return 0
  return french ? 1.5 + seen / 2 : seen
}

/** `Russiedans`, `Minhen`, `Aliyevpour`: a place, a syllable of a name, or any name before a word no name ends in. */
const isNamed = (first: string, second: string): boolean =>
  isPlaceName(first) ||
  (first.length >= 4 && second === 'et' && isVietnameseSyllable(first)) ||
  (first.length >= 3 &&
    isVietnameseSyllable(first) &&
    FUNCTION_WORDS.has(second) &&
    !ENDINGS.has(second) &&
    !isVietnameseSyllable(first + second)) ||
  (first.length >= 4 && NAME_CLOSERS.has(second))

/** Inside a sentence a capital opens a name or a title; at its start, a name or any word. */
function suitsCapital(
  first: string,
  second: string,
  place: Place,
  vocabulary: Vocabulary,
): boolean {
  const small = FUNCTION_WORDS.has(first)
  const named =
    CAPITALISED.has(first) ||
    vocabulary.isName(first) ||
    isNamed(first, second) ||
    (vocabulary.inCorpus(first) >= 3 && !vocabulary.isFrench(first))
  if (named && !small) {
    if (!FUNCTION_WORDS.has(second))
      return second.length >= (isLongTitle(first) ? 5 : 6) && !ENDINGS.has(second)
    const known =
      vocabulary.isName(first) || isNamed(first, second) || (second === 'et' && first.length >= 5)
    return !ENDINGS.has(second) || known
  }
  // Not `aux`: Bordeaux.
  if (!small && first.length >= 4 && CLOSERS.has(second) && second !== 'aux') return true
  // `Orchestresymphonique`, `Tribunalinternational`; not `Villejuif`.
  if (!small && first.length >= 6 && second.length >= 7 && vocabulary.isFrench(first))
    return vocabulary.isFrench(second) && vocabulary.seams(first, second) > 0
  if (!place.opensSentence) return false
  if (small) return !place.beforeName && (second.length >= 3 || FUNCTION_WORDS.has(second))
  const shortest = vocabulary.seams(first, second) > 0 ? 4 : 5
  return !ENDINGS.has(second) && second.length >= shortest && first.length >= 4
}

/**
 * Whether a corpus prints the whole about as often as the rarer of its parts: then it is a word of its own.
 *
 * Two captures of one page are glued alike, so French parts ask for more than a few prints.
 */
function standsForItself(first: string, second: string, vocabulary: Vocabulary): boolean {
  const count = vocabulary.inCorpus(first + second)
  if (count < 2) return false
  const rarer = Math.min(vocabulary.inCorpus(first), vocabulary.inCorpus(second))
  const plain = vocabulary.isFrench(first) && vocabulary.isFrench(second)
  return plain ? count >= 5 && count * 3 > rarer : count * 8 > rarer
}
