/**
 * A text as recognisers read it: words with their place, a plain spelling and what stands before them.
 *
 * A word is a run of letters and digits; apostrophes, hyphens and points stand between words, in `gap`.
 * The offsets are the text's own, whatever the spelling. Shared by all recognisers of one part.
 */
import { fold } from '../french/fold.ts'
import type { Part } from '../article/article.ts'

export interface Word {
  readonly text: string
  /** Lower case, without marks: `Hanoï` → `hanoi`. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; apostrophes and dashes in one form. */
  readonly gap: string
  readonly capital: boolean
}

const read = new WeakMap<Part, readonly Word[]>()

/** The words of a part, read once however many recognisers ask. */
export function wordsOf(part: Part): readonly Word[] {
  const known = read.get(part)
  if (known !== undefined) return known
  const words = wordsIn(part.text)
  read.set(part, words)
  return words
}

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (let start = skip(text, 0, false); start < text.length; start = skip(text, end, false)) {
    const after = skip(text, start, true)
    const word = text.slice(start, after)
    const { plain, capital } = forms.get(word) ?? remembered(forms, word, formOf)
    const gap = gapOf(text, end, start)
    end = after
    words.push({ text: word, plain, start, end, gap, capital })
  }
  return words
}

/** Past what lies inside a word, or past what lies between words. Asking so makes no garbage. */
function skip(text: string, from: number, inside: boolean): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = (code < KNOWN ? KINDS[code]! : 0) || kindAt(text, at, code)
    if (inside ? kind === OTHER : kind === LETTER) break
    at += code < 0xd800 || text.codePointAt(at)! < 0x10000 ? 1 : 2
  }
  return at
}

function kindAt(text: string, at: number, code: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  const kind = /[\p{L}\p{N}]/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : OTHER
  if (code < KNOWN) KINDS[code] = kind
  return kind
}

const LETTER = 1
/** Goes on with a word and begins none. */
const MARK = 2
const OTHER = 3
/** What characters are, as they are met. */
const KNOWN = 0x2100
const KINDS = new Uint8Array(KNOWN)

type Form = Pick<Word, 'plain' | 'capital'>

// Words and what joins them recur within a page and from page to page.
const forms = new Map<string, Form>()
const gaps = new Map<string, string>()
const LIMIT = 20_000

function remembered<T>(memory: Map<string, T>, text: string, make: (text: string) => T): T {
  const known = memory.get(text)
  if (known !== undefined) return known
  const made = make(text)
  if (memory.size >= LIMIT) memory.clear()
  memory.set(text, made)
  return made
}

function formOf(word: string): Form {
  const lower = word.toLowerCase()
  return { plain: fold(lower), capital: lower !== word && /^\p{Lu}/u.test(word) }
}

function gapOf(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charCodeAt(from) === 32) return ' '
  return to === from ? '' : remembered(gaps, text.slice(from, to), oneForm)
}

const oneForm = (gap: string): string =>
  gap
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')

/** Whether a word belongs to the same expression as the one before it: `Bosnie-Herzégovine`, `d'Ivoire`. */
export const continues = ({ gap }: Word): boolean => gap === ' ' || gap === '-' || gap === "'"

/** Whether a sentence begins at this word. */
export const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:;•|"«“]/u.test(words[at]!.gap)
