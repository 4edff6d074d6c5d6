/**
 * What words a corpus prints apart: the ground on which glued words are told from long ones.
 *
 * Gathered once over all pages and handed to `clean`. A page read alone does without it, or, where
 * `looksGlued` says that the page needs one, with `frenchEvidence` alone.
 */
import { normalise } from '../french/typography.ts'
import { isFrenchRun } from './glue/french-runs.ts'
import { isFrenchWord } from './glue/lexicon.ts'
import { RUN } from './glue/word-run.ts'
import type { RawExtract } from './raw.ts'

export interface Evidence {
  /** How many pages print a word on its own, by its lower-case form. */
  readonly words: ReadonlyMap<string, number>
  /** Whether a lower-case word is French. */
  readonly isFrench?: (word: string) => boolean
  /** Whether French words hold these letters in a row; `^` begins a word, `#` ends it. */
  readonly isFrenchRun?: (letters: string) => boolean
}

/** The language without a corpus. */
export const frenchEvidence: Evidence = {
  words: new Map(),
  isFrench: isFrenchWord,
  isFrenchRun,
}

export function gatherEvidence(raws: Iterable<RawExtract>): Evidence {
  const words = new Map<string, number>()
  for (const { lines } of raws) {
    const here = new Set<string>()
    for (const { text } of lines) {
      for (const [run] of normalise(text).matchAll(RUN)) here.add(run.toLowerCase())
    }
    for (const word of here) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return { ...frenchEvidence, words }
}
