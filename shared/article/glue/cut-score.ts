/** How well two words explain a run of letters that is none. */
import {
  endsName,
  isBeforeParticiple,
  isNamed,
  suitsCapital,
  type Place,
} from './behind-capital.ts'
import { isAccident, neverMeet } from './chance.ts'
import { isOneOf } from '../../french/word-list.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  AFTER_AVOIR,
  AUXILIARIES,
  BEGINNINGS,
  CLOSERS,
  ENDINGS,
  isLocution,
  NUMBERS,
  OPENERS,
  PARTICIPLE,
  PLURAL_BEFORE,
  PRONOUNS,
  SINGULAR_BEFORE,
} from './word-parts.ts'

/** 0: not at all; of several cuts the one with the highest is taken. `capital`: the run begins with one. */
export function scoreCut(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  place: Place,
  capital: boolean,
): number {
  if (
    Math.max(first.length, second.length) >= 3 &&
    isPart(first) &&
    isPart(second) &&
    (vocabulary.printsPair(first, second) || isLocution(first, second))
  )
    return 9
  if (neverMeet(first, second)) return 0
  if (capital && !suitsCapital(first, second, place, vocabulary)) return 0
  const named = capital && isNamed(first, second, place, vocabulary)
  const a = named ? 1.5 : strength(first, vocabulary)
  if (a === 0) return 0
  const b = strength(second, vocabulary)
  if (vocabulary.printsHyphen(first, second)) return 0
  if (!vocabulary.listed && !isPlain(first, second, vocabulary)) return 0
  if (b === 0 || standsForItself(first, second, vocabulary)) return 0
  const goesOn = capital && endsName(first, second, place, vocabulary)
  if (!goesOn && isAccident(first, second, vocabulary, place)) return 0
  if (isTakenFrom(first, second, place, vocabulary)) return 0
  // `partiesont` is `parties ont`, `sesont` is `se sont`.
  if (second === 'sont' && !/(?:[sx]|^[snc]e)$/u.test(first) && vocabulary.isFrench(`${first}s`))
    return 0
  if (first.length === 1 || second.length === 1) return scoreLetter(first, second, a, b, place)
  const opened = !capital && OPENERS.has(first) && second.length >= 4
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

/** `agentsavaient` is `agents avaient`; `infirmiersa reçu`, `infirmiers a reçu`: the plural's letter goes with it. */
const isTakenFrom = (
  first: string,
  second: string,
  place: Place,
  vocabulary: Vocabulary,
): boolean =>
  (/^(?:savaient|sauront|sauraient)$/u.test(second) ||
    (second === 'sa' && isBeforeParticiple(place))) &&
  vocabulary.isFrench(`${first}s`)

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
function scoreLetter(first: string, second: string, a: number, b: number, place: Place): number {
  if (first === 'à') return b >= 1 && second.length >= 2 ? 3.4 : 0
  if (first === 'y') return isOneOf(second, THERE) || (b >= 1.5 && second.length >= 4) ? 3 : 0
  if (first === 'a')
    return b >= 1.5 && second.length >= 2 && (followsAvoir(second) || FUNCTION_WORDS.has(second))
      ? 3
      : 0
  if (second === 'a' && PRONOUNS.has(first)) return 3
  if (second === 'à' && FUNCTION_WORDS.has(first)) return 3
  if (second === 'y') return first === 'il' || first === 'qui' ? 3 : 0
  // `coopération a permis`, not `coopé rationa`.
  if (second === 'a' && first.length >= 5 && a >= 1.5 && isBeforeParticiple(place)) return 5
  return (second === 'a' || second === 'à') && first.length >= 3 && a >= 1.5 ? 3 : 0
}

/** `yont vendu`: short forms of being and having behind `y`. */
const THERE = 'a ai ont est ait aura avait fut sera sont eut eu vit va font'

const followsAvoir = (word: string): boolean =>
  AFTER_AVOIR.test(word) || (word.length >= 6 && PARTICIPLE.test(word))

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
