/**
 * What counts as a word: the page's own words, the corpus's, and French itself.
 *
 * Every word here is lower case, NFC, letters only. A glued word prints itself only; its parts stand apart
 * elsewhere, on the page, in the corpus, or in the language.
 */
import type { Evidence } from '../evidence.ts'
import { COMPOUNDS, FUNCTION_WORDS } from './function-words.ts'
import { RUN } from './word-run.ts'

export interface Vocabulary {
  /** How often a run of letters stands alone on the page, in its lower-case form. */
  readonly onPage: (word: string) => number
  /** Whether the page prints it with a capital elsewhere than at a line's start. */
  readonly isName: (word: string) => boolean
  /** Whether the page prints the two words one after the other. */
  readonly printsPair: (first: string, second: string) => boolean
  /** Whether it prints them joined by a hyphen: `inter-gouvernemental`. */
  readonly printsHyphen: (first: string, second: string) => boolean
  readonly inCorpus: (word: string) => number
  /** Whether a word list was given; without one, only the page and the small words speak. */
  readonly listed: boolean
  /** Whether it is French by the word list; nothing is, where no list was given. */
  readonly isFrench: (word: string) => boolean
  /** How many runs of four letters across the joint of two words no French word holds: 2 tell of a lost space. */
  readonly seams: (first: string, second: string) => number
}
const PAIR =
  /(?<![\p{L}\p{M}])(?<first>[\p{L}\p{M}]+)(?<joint>[ '’-])(?=(?<second>[\p{L}\p{M}]+))/gu

export function vocabularyOf(texts: readonly string[], evidence: Evidence | undefined): Vocabulary {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const text of texts) {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const word = run.toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (index > 0 && run !== word) names.add(word)
    }
  }
  // Most pages ask for no pair at all: they are gathered on the first question.
  let pairs: ReadonlySet<string> | undefined
  const prints = (first: string, joint: string, second: string): boolean =>
    counts.has(first) &&
    counts.has(second) &&
    (pairs ??= pairsOf(texts)).has(first + joint + second)
  return {
    onPage: (word) => counts.get(word) ?? 0,
    isName: (word) => names.has(word),
    printsPair: (first, second) => prints(first, ' ', second),
    printsHyphen: (first, second) => prints(first, '-', second),
    listed: evidence?.isFrench !== undefined,
    inCorpus: (word) => evidence?.words.get(word) ?? 0,
    isFrench: (word) =>
      FUNCTION_WORDS.has(word) || COMPOUNDS.has(word) || (evidence?.isFrench?.(word) ?? false),
    seams: (first, second) => seamsBetween(first, second, evidence?.isFrenchRun),
  }
}

const RUN_LENGTH = 4

function seamsBetween(first: string, second: string, isFrenchRun: Evidence['isFrenchRun']): number {
  if (isFrenchRun === undefined) return 0
  const whole = `^${first}${second}#`
  let seams = 0
  for (let at = first.length - 2; at <= first.length; at += 1) {
    const letters = whole.slice(Math.max(0, at), at + RUN_LENGTH)
    if (letters.length === RUN_LENGTH && !isFrenchRun(letters)) seams += 1
  }
  return seams
}

function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const text of texts) {
    for (const { groups } of text.toLowerCase().matchAll(PAIR)) {
      const { first = '', joint = '', second = '' } = groups ?? {}
      pairs.add(first + (joint === '-' ? '-' : ' ') + second)
    }
  }
  return pairs
}

/** A word of the language, of the page or, more than once, of the corpus. */
export const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isFrench(word) || vocabulary.onPage(word) > 0 || vocabulary.inCorpus(word) > 1
