/**
 * A text as recognisers read it: words with their place, a plain spelling and what stands before them.
 *
 * A word is a run of letters and digits; apostrophes, hyphens and points stand between words, in `gap`.
 * The offsets are the text's own, whatever the spelling. Shared by all recognisers of one part.
 */
import type { Part } from '../article/article.ts'
import { pattern } from '../french/letters.ts'
import { placeOf } from './part-place.ts'
import { hashWith, plainIn, type Question, spellingBy, type Spelling } from './spelling.ts'

export interface Word extends Pick<Spelling, 'text' | 'plain' | 'capital'> {
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; apostrophes and dashes in one form. */
  readonly gap: string
  readonly spelling: Spelling
}

/** The words of a part, read once however many recognisers ask. */
export function wordsOf(part: Part): readonly Word[] {
  const place = placeOf(part)
  const met = lately[place]
  if (met?.part === part) return met.words
  const words = wordsIn(part.text)
  lately[place] = { part, words }
  return words
}

/** The parts met last, each at its place in a page: those of a page, until the next is read. */
const lately: ({ readonly part: Part; readonly words: readonly Word[] } | undefined)[] = []

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (let start = pastGap(text, 0); start < text.length; start = pastGap(text, end)) {
    let hash = 0
    let after = start
    // Each letter is read once, for where the word ends and for which it is.
    while (after < text.length) {
      const code = text.charCodeAt(after)
      if (kindOf(text, after, code) === OTHER) break
      hash = hashWith(hash, code)
      after += 1
      if (code >= 0xd800 && text.codePointAt(after - 1)! >= 0x10000) {
        hash = hashWith(hash, text.charCodeAt(after))
        after += 1
      }
    }
    const spelling = spellingBy(hash, text, start, after)
    const gap = gapOf(text, end, start)
    end = after
    words.push({
      text: spelling.text,
      plain: spelling.plain,
      capital: spelling.capital,
      start,
      end,
      gap,
      spelling,
    })
  }
  return words
}

/** Past what lies between words. Asking so makes no garbage. */
function pastGap(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (kindOf(text, at, code) === LETTER) break
    at += code < 0xd800 || text.codePointAt(at)! < 0x10000 ? 1 : 2
  }
  return at
}

const kindOf = (text: string, at: number, code: number): number =>
  (code < KNOWN ? KINDS[code]! : 0) || kindAt(text, at, code)

const opens = pattern(String.raw`[\p{L}\p{N}]`, 'u')
const mark = pattern(String.raw`\p{M}`, 'u')

function kindAt(text: string, at: number, code: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  const kind = opens().test(character) ? LETTER : mark().test(character) ? MARK : OTHER
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

// What joins words recurs within a page and from page to page.
const gaps = new Map<string, string>()
const LIMIT = 20_000
const LONGEST_GAP = 12

function gapOf(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charCodeAt(from) === 32) return ' '
  if (to === from) return ''
  const printed = text.slice(from, to)
  const known = gaps.get(printed)
  if (known !== undefined) return known
  const gap = oneForm(printed)
  // A longer one is a view of the whole text, and comes once.
  if (printed.length > LONGEST_GAP) return gap
  if (gaps.size >= LIMIT) gaps.clear()
  gaps.set(printed, gap)
  return gap
}

const oneForm = (gap: string): string =>
  gap
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')

/** The word before one, if there is one: an engine reads a list slowly, and ever after, where asked for what is before its first. */
export const wordBefore = (words: readonly Word[], at: number): Word | undefined =>
  at > 0 ? words[at - 1] : undefined

/** Where a question is answered by yes: of what few pages name, hardly ever. */
export function whereIn(words: readonly Word[], question: Question): readonly number[] {
  let found: number[] | undefined
  for (let at = 0; at < words.length; at += 1) if (question(words[at])) (found ??= []).push(at)
  return found ?? NOWHERE
}

const NOWHERE: readonly number[] = []

/** What follows says whose something is, or where. */
export const isOf = plainIn('de d')

/** A run of words as printed, the last one included. */
export function textOf(words: readonly Word[], from = 0, to = words.length - 1): string {
  let text = words[from]?.text ?? ''
  for (let at = from + 1; at <= to; at += 1) text += words[at]!.gap + words[at]!.text
  return text
}

/** Whether a word belongs to the same expression as the one before it: `Bosnie-Herzégovine`, `d'Ivoire`. */
export const continues = ({ gap }: Word): boolean => gap === ' ' || gap === '-' || gap === "'"

/** Whether a sentence begins at this word. */
export const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || (words[at]!.gap !== ' ' && /[.!?:;•|"«“]/u.test(words[at]!.gap))
