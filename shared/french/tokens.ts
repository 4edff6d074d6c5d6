/**
 * Text to words with offsets into it, each marked if it stands in a name.
 *
 * A word is a run of letters and digits; dashes, slashes, guillemets, spaces of every kind divide. Kept
 * together, because a reader means one thing by them: `l'accord` (elision is cut later), `10 000`,
 * `3,5`, `14 e`, `O.N.U.`, `G-20`. Works on normalised text and survives any other.
 */
import { standsInName } from './in-name.ts'
import { runsOf, type Run } from './runs.ts'
import { togetherAt } from './together.ts'

export interface Word {
  /** As printed, from `start` to `end`; soft hyphens included. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly inName: boolean
}

// `ʼ` is a letter to Unicode and an apostrophe to the press.
const APOSTROPHES = /[’ʼ‘´`′＇]/gu

/** Every word of a text, stop words included: `L'accord` is one word, `Vietnam-Laos` two. */
export const wordsOf = (text: string): readonly Word[] => wordsThat(text, () => true)

/** The words of a text that pass as printed: what stands in a name is asked of no others. */
export function wordsThat(text: string, passes: (printed: string) => boolean): readonly Word[] {
  const plain = text.replace(APOSTROPHES, "'")
  const runs = runsOf(plain)
  const words: Word[] = []
  const joined: Run[] = []
  for (let at = 0; at < runs.length;) {
    const count = togetherAt(plain, runs, at)
    const start = runs[at]!.start
    const end = runs[at + count - 1]!.end
    joined.push({ text: plain.slice(start, end), start, end })
    at += count
  }
  for (const [at, { text: printed, start, end }] of joined.entries()) {
    if (!passes(printed)) continue
    words.push({ text: printed, start, end, inName: standsInName(plain, joined, at) })
  }
  return words
}
