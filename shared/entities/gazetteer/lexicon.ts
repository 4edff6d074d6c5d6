/**
 * Names of several words, found in a text without trying each name: one look-up a word.
 *
 * Case, marks, and what joins the words (space, hyphen, apostrophe) do not matter here; a recogniser
 * that minds them looks at the words it gets back. The longest name wins.
 */
import { fold } from '../../french/fold.ts'
import { bySpelling } from '../spelling.ts'
import { continues, type Word } from '../words.ts'

export interface Found<T> {
  readonly value: T
  /** How many words the name has. */
  readonly length: number
}

export interface Lexicon<T> {
  /** The longest name that begins at a word. */
  (words: readonly Word[], at: number): Found<T> | undefined
  /** Whether any name begins with this word. */
  readonly begins: (word: Pick<Word, 'spelling'>) => boolean
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

const APART = /[^\p{L}\p{N}]+/u

/** Of two entries with one spelling the first counts. */
export function lexicon<T>(entries: Iterable<readonly [name: string, value: T]>): Lexicon<T> {
  const named = new Map<string, (readonly [name: string, value: T])[]>()
  for (const entry of entries) {
    const first = firstWord(entry[0])
    const list = named.get(first)
    if (list === undefined) named.set(first, [entry])
    else list.push(entry)
  }
  // A page asks for few of the names: they are taken apart when their first word is met.
  const met = new Map<string, readonly Entry<T>[]>()
  const entriesFrom = (first: string): readonly Entry<T>[] => {
    const known = met.get(first)
    if (known !== undefined) return known
    const list = named
      .get(first)!
      .map(([name, value]) => ({ words: wordsOf(name), value }))
      .sort((a, b) => b.words.length - a.words.length)
    met.set(first, list)
    return list
  }
  // Most words begin no name.
  const begins = bySpelling(({ plain }) => plain !== '' && named.has(plain))
  const find = (words: readonly Word[], at: number): Found<T> | undefined => {
    const word = words[at]
    if (word === undefined || !begins(word)) return undefined
    for (const { words: wanted, value } of entriesFrom(word.plain))
      if (standsAt(words, at, wanted)) return { value, length: wanted.length }
    return undefined
  }
  return Object.assign(find, { begins })
}

const plainOf = (text: string): string => fold(text.toLowerCase())

function firstWord(name: string): string {
  const end = name.search(APART)
  return plainOf(end < 0 ? name : name.slice(0, end))
}

function wordsOf(name: string): readonly string[] {
  const words = plainOf(name).split(APART)
  return words.at(-1) === '' ? words.slice(0, -1) : words
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
