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
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index)
    end = index + word.length
    words.push({
      text: word,
      plain: fold(word.toLowerCase()),
      start: index,
      end,
      gap:
        gap === ' ' || gap === ''
          ? gap
          : gap
              .replace(/[’ʼ‘`]/gu, "'")
              .replace(/[‐‑–—]/gu, '-')
              .replace(/\s+/gu, ' '),
      capital: /^\p{Lu}/u.test(word),
    })
  }
  return words
}

/** Whether a word belongs to the same expression as the one before it: `Bosnie-Herzégovine`, `d'Ivoire`. */
export const continues = ({ gap }: Word): boolean => gap === ' ' || gap === '-' || gap === "'"

/** Whether a sentence begins at this word. */
export const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:;•|"«“]/u.test(words[at]!.gap)
