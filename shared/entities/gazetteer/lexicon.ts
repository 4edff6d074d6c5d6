/**
 * Names of several words, found in a text without trying each name: one look-up a word.
 *
 * Case, marks, and what joins the words (space, hyphen, apostrophe) do not matter here; a recogniser
 * that minds them looks at the words it gets back. The longest name wins.
 */
import { continues, wordsIn, type Word } from '../words.ts'

export interface Found<T> {
  readonly value: T
  /** How many words the name has. */
  readonly length: number
}

export type Lexicon<T> = (words: readonly Word[], at: number) => Found<T> | undefined

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Of two entries with one spelling the first counts. */
export function lexicon<T>(entries: Iterable<readonly [name: string, value: T]>): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [name, value] of entries) {
    const words = wordsIn(name).map(({ plain }) => plain)
    const first = words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ words, value }])
    else list.push({ words, value })
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (words, at) => {
    const list = byFirst.get(words[at]?.plain ?? '')
    const entry = list?.find((candidate) => standsAt(words, at, candidate.words))
    return entry === undefined ? undefined : { value: entry.value, length: entry.words.length }
  }
}

const standsAt = (words: readonly Word[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((plain, i) => {
    const word = words[at + i]
    return (
      word !== undefined &&
      word.plain === plain &&
      (i === 0 ||
        continues(word) ||
        word.gap === ' - ' ||
        (/^\. ?$/u.test(word.gap) && words[at + i - 1]!.text.length < 4))
    )
  })
