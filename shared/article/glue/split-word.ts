/**
 * One run of letters to the words it was glued from, or to nothing.
 *
 * A split needs a whole that is no word and parts that are. Never a letter added or lost: only a space.
 */
import type { Place } from './behind-capital.ts'
import { isCertain } from './certainty.ts'
import { scoreCut } from './cut-score.ts'
import { isFormed } from './formations.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { isPlaceName } from './known-names.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Split {
  readonly parts: readonly [string, string]
  /** `certain` holds on any page; `likely` only on a page that is plainly glued. */
  readonly surety: 'certain' | 'likely'
}

/** The longest run worth looking at: longer ones are no French, however they are cut. */
const LONGEST = 48

export function splitWord(run: string, vocabulary: Vocabulary, place: Place): Split | undefined {
  const whole = run.toLowerCase()
  if (isLookalike(whole) && isInAgent(place))
    return { parts: [run.slice(0, 3), run.slice(3)], surety: 'likely' }
  if (run.length < 3 || run.length > LONGEST || isWhole(whole, vocabulary)) return undefined
  const capital = run !== whole
  if (capital && run.slice(1) !== whole.slice(1)) return undefined
  let best: { cut: number; score: number } | undefined
  for (let cut = 1; cut < run.length; cut += 1) {
    const score = scoreCut(whole.slice(0, cut), whole.slice(cut), vocabulary, place, capital)
    if (score > 0 && (best === undefined || score > best.score)) best = { cut, score }
  }
  if (best === undefined || (!capital && isFormed(whole, vocabulary.isFrench))) return undefined
  const parts = [run.slice(0, best.cut), run.slice(best.cut)] as const
  return {
    parts,
    surety: isCertain(parts, vocabulary, place) ? 'certain' : 'likely',
  }
}

/** A word that two small ones look like: `organisé parle ministère`. */
export const isLookalike = (word: string): boolean => word === 'parle' || word === 'parla'

/** Behind a participle and before no small word. */
const isInAgent = ({ before, next }: Place): boolean =>
  before.length >= 5 &&
  /(?:[éiu]|[iu]t|is|ert|[eo]int)e?s?$/u.test(before) &&
  next.length >= 4 &&
  !FUNCTION_WORDS.has(next) &&
  !SAID_OF_SPEAKING.test(next)

// `parle devant`, `parle français`, `parle longuement`; not `par le gouvernement`.
const SAID_OF_SPEAKING =
  /^(?:devant|bien|mieux|trop|beaucoup)$|(?:ais|ois|(?<!gouverne|parle|départe|développe|mouve|règle)ment)$/u

/** A word of the language, or one that a corpus prints too often to be an accident of line ends. */
export function isWhole(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isFrench(word) || vocabulary.onPage(word) >= 3 || isPlaceName(word)
}
