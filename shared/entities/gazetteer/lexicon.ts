/**
 * Names of several words, found in a text without trying each name: one look-up a word.
 *
 * Case, marks, and what joins the words (space, hyphen, apostrophe) do not matter here; a recogniser
 * that minds them looks at the words it gets back. The longest name wins.
 */
import { fold } from '../../french/fold.ts'
import { continues, type Word } from '../words.ts'

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

const APART = /[^\p{L}\p{N}]+/u

/** Of two entries with one spelling the first counts. */
export function lexicon<T>(entries: Iterable<readonly [name: string, value: T]>): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [name, value] of entries) {
    const words = fold(name.toLowerCase()).split(APART)
    if (words.at(-1) === '') words.pop()
    const first = words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ words, value }])
    else list.push({ words, value })
  }
  for (const list of byFirst.values())
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length)
  return (words, at) => {
    const list = byFirst.get(words[at]?.plain ?? '')
    if (list === undefined) return undefined
    for (const { words: wanted, value } of list)
      if (standsAt(words, at, wanted)) return { value, length: wanted.length }
    return undefined
  }
}

const standsAt = (words: readonly Word[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((plain, i) => {
    const word = words[at + i]
    return (
      word !== undefined && word.plain === plain && (i === 0 || joins(word, words[at + i - 1]!))
    )
  })

const joins = (word: Word, before: Word): boolean =>
  continues(word) ||
  word.gap === ' - ' ||
  (before.text.length < 4 && (word.gap === '.' || word.gap === '. '))
