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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
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
  for (let start = nextLetter(text, 0); start < text.length; start = nextLetter(text, end)) {
    WORD.lastIndex = start
    WORD.test(text)
    const word = text.slice(start, WORD.lastIndex)
    const { plain, capital } = forms.get(word) ?? remembered(forms, word, formOf)
    const gap = gapOf(text, end, start)
    end = WORD.lastIndex
    words.push({ text: word, plain, start, end, gap, capital })
  }
  return words
}

/** Where the next word begins; the length where none does. Asking so makes no garbage. */
function nextLetter(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const letter = code < KNOWN ? LETTERS[code]! : 0
    if (letter === 1) return at
    if (letter === 0) {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      const begins = LETTER.test(character)
      if (code < KNOWN) LETTERS[code] = begins ? 1 : 2
      if (begins) return at
      at += character.length - 1
    }
    at += 1
  }
  return at
}

const LETTER = /^[\p{L}\p{N}]/u
/** Which characters begin words, as they are met: 1 does, 2 does not. */
const KNOWN = 0x2100
const LETTERS = new Uint8Array(KNOWN)

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
