/**
 * Names of several words, found in a text without trying each name: one look-up a word.
 *
 * Case, marks, and what joins the words (space, hyphen, apostrophe) do not matter here; a recogniser
 * that minds them looks at the words it gets back. The longest name wins.
 */
import { fold } from '../../french/fold.ts'
import { isWordPart, pattern } from '../../french/letters.ts'
import { bySpelling, type Question } from '../spelling.ts'
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
  readonly begins: Question
}

interface Entry<T> extends Found<T> {
  readonly words: readonly string[]
  /** `Organisation … pour l'éducation, la science et la culture` */
  readonly commas: boolean
}

const apart = pattern('[^\\p{L}\\p{N}]+', 'u')

/** Of two entries with one spelling the first counts. */
export function lexicon<T>(entries: Iterable<readonly [name: string, value: T]>): Lexicon<T> {
  const sorted = new Map<string, (readonly [name: string, value: T])[]>()
  const placeOf = opener()
  for (const entry of entries) {
    const place = placeOf(entry[0])
    const list = sorted.get(place)
    if (list === undefined) sorted.set(place, [entry])
    else list.push(entry)
  }
  // Reading a first word costs ten times what its first letters do: it is read where a page has such letters.
  const named = new Map<string, (readonly [name: string, value: T])[]>()
  const isNamed = (plain: string): boolean => {
    const place = plain.slice(0, OPENING)
    const unread = sorted.get(place)
    if (unread !== undefined) {
      sorted.delete(place)
      for (const entry of unread) {
        const first = firstWord(entry[0])
        const list = named.get(first)
        if (list === undefined) named.set(first, [entry])
        else list.push(entry)
      }
    }
    return named.has(plain)
  }
  // A page asks for few of the names: they are taken apart when their first word is met.
  const met = new Map<string, readonly Entry<T>[]>()
  const entriesFrom = (first: string): readonly Entry<T>[] => {
    const known = met.get(first)
    if (known !== undefined) return known
    const list = named
      .get(first)!
      .map(([name, value]) => {
        const words = wordsOf(name)
        return { words, value, length: words.length, commas: name.includes(',') }
      })
      .sort((a, b) => b.length - a.length)
    met.set(first, list)
    return list
  }
  // Most words begin no name.
  const begins = bySpelling(({ plain }) => plain !== '' && isNamed(plain))
  const find = (words: readonly Word[], at: number): Found<T> | undefined => {
    const word = words[at]
    if (!begins(word)) return undefined
    const entries = entriesFrom(word!.plain)
    for (let i = 0; i < entries.length; i += 1)
      if (standsAt(words, at, entries[i]!)) return entries[i]
    return undefined
  }
  return Object.assign(find, { begins })
}

const plainOf = (text: string): string => fold(text.toLowerCase())

/** By so many letters names are sorted before their words are read. */
const OPENING = 3

/** The first letters of a name's first word, plain; each opening is made plain once. */
function opener(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    let end = 0
    while (end < OPENING && end < name.length && isWordPart(name.charCodeAt(end))) end += 1
    const printed = name.slice(0, end)
    let plain = known.get(printed)
    if (plain === undefined) known.set(printed, (plain = plainOf(printed).slice(0, OPENING)))
    return plain
  }
}

function firstWord(name: string): string {
  const end = name.search(apart())
  return plainOf(end < 0 ? name : name.slice(0, end))
}

function wordsOf(name: string): readonly string[] {
  const words = plainOf(name).split(apart())
  return words.at(-1) === '' ? words.slice(0, -1) : words
}

/** The first word is known to stand; the others follow it. */
function standsAt(
  words: readonly Word[],
  at: number,
  { words: wanted, commas }: Entry<unknown>,
): boolean {
  for (let i = 1; i < wanted.length; i += 1) {
    const word = words[at + i]
    if (word === undefined || word.plain !== wanted[i]) return false
    if (!joins(word, words[at + i - 1]!) && !(commas && word.gap === ', ')) return false
  }
  return true
}

const joins = (word: Word, before: Word): boolean =>
  continues(word) ||
  word.gap === ' - ' ||
  /^ ?& ?$/u.test(word.gap) ||
  (before.capital && before.text.length < 4 && (word.gap === '.' || word.gap === '. '))
