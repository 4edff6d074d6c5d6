/**
 * Where a text says a word of a subject. Subjects write their words as `subject.ts` tells; a text is folded, its words
 * parted by one hyphen.
 */
import type { TopicCode } from './subject.ts'
import { SUBJECTS } from './subjects.ts'

/** A word of a subject: where it begins, how long it is, what it says. */
export interface Entry {
  readonly text: string
  /** A whole word, or its plural; else the beginning of one. */
  readonly isWhole: boolean
  readonly says: 'much' | 'little' | 'nothing'
  readonly code: TopicCode
}

/** An entry, and where it stands. */
export interface Said {
  readonly at: number
  readonly entry: Entry
}

/** The longest entry of each subject at each word; what an entry covers is not read again for its subject. */
export function* saidIn(text: string): Generator<Said> {
  const readTo = new Map<TopicCode, number>()
  for (let at = text.startsWith('-') ? 1 : 0; at < text.length;) {
    for (let letters = Math.min(KEY, text.length - at); letters > 0; letters -= 1) {
      for (const entry of entries().get(text.slice(at, at + letters)) ?? []) {
        if (at < (readTo.get(entry.code) ?? 0) || !stands(text, at, entry)) continue
        readTo.set(entry.code, at + entry.text.length)
        yield { at, entry }
      }
    }
    const next = text.indexOf('-', at)
    at = next < 0 ? text.length : next + 1
  }
}

function stands(text: string, at: number, { text: entry, isWhole }: Entry): boolean {
  if (!text.startsWith(entry, at)) return false
  const end = at + entry.length
  return !isWhole || isEnd(text[end]) || (text[end] === 's' && isEnd(text[end + 1]))
}

const isEnd = (letter: string | undefined): boolean => letter === undefined || letter === '-'

const KEY = 4

let made: ReadonlyMap<string, readonly Entry[]> | undefined

/**
 * All entries by their first letters, those that have fewer by all of them; the longest first. Made when a page's words are
 * first asked about: a service that is told a page's subjects never needs them.
 */
const entries = (): ReadonlyMap<string, readonly Entry[]> =>
  (made ??= indexed(
    SUBJECTS.flatMap(({ code, words }) => words.split(' ').map((word) => entryOf(code, word))),
  ))

function entryOf(code: TopicCode, word: string): Entry {
  const says = word.startsWith('!') ? 'nothing' : word.startsWith('~') ? 'little' : 'much'
  const text = word.replace(/^[!~]|\$$/gu, '')
  return { text, isWhole: word.endsWith('$'), says, code }
}

function indexed(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byStart = new Map<string, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.text.length - a.text.length)) {
    const key = entry.text.slice(0, KEY)
    const known = byStart.get(key)
    if (known === undefined) byStart.set(key, [entry])
    else known.push(entry)
  }
  return byStart
}
