/** Whether a word stands in a name, by its capital and those beside it. */
import { firstCode, isCapital, isShouted } from './letters.ts'
import type { Run } from './runs.ts'
import { isSyllable } from './syllable.ts'

const startsHigh = (text: string): boolean => isCapital(firstCode(text))
// Before a sentence: nothing, a full stop or the like, then perhaps an opening quotation mark or dash.
const SENTENCE_START = /(?:^|[.!?…:;•|\n])[\s"'«“„([–—-]*$/u

/**
 * A capital inside a sentence, or one that a neighbouring Vietnamese syllable explains: `Son` in
 * `Bui Thanh Son`, `Le` in `Le Duc Tho a dit`, `Est` in `Sud-Est`; not `Le` in `Le Vietnam a dit`.
 */
export function standsInName(plain: string, words: readonly Run[], at: number): boolean {
  const word = words[at]!
  const bare = word.text.slice(word.text.lastIndexOf("'") + 1)
  if (bare === 'est' && /^(?:sud|nord)$/iu.test(words[at - 1]?.text ?? '')) {
    return plain[word.start - 1] === '-'
  }
  if (!startsHigh(bare)) return false
  const beside = [words[at - 1], words[at + 1]].filter((other) => other !== undefined)
  if (isShouted(bare)) return !beside.some(({ text }) => isShouted(text))
  const before = plain.slice(Math.max(0, word.start - 8), word.start)
  const first = word.start <= 8 || SENTENCE_START.test(before)
  if (!first || !SENTENCE_START.test(before)) return true
  return beside.some(
    (other) =>
      startsHigh(other.text) &&
      isSyllable(other.text) &&
      /^[ \u00a0]$/u.test(
        plain.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)),
      ),
  )
}
