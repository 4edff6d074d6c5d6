/**
 * One text as tokens, with what names and roles are read from: shape, plain spelling, sentence starts.
 *
 * Unlike the words of `../words.ts`, hyphenated words stay whole (`Chan-o-cha`, `vice-ministre`),
 * initials keep their dots (`V.K`), elided words stand alone (`l'`, `d'`) and marks are tokens.
 * Offsets count UTF-16 units. One regular expression without nested repetition over letters: linear.
 */
import { isLetter, isWordPart, pattern } from '../../french/letters.ts'
import { bySpelling, type Spelling, spellingAt } from '../spelling.ts'
import { type Word, wordsIn } from '../words.ts'

export interface Token extends Pick<Spelling, 'text' | 'plain' | 'shape'> {
  readonly start: number
  readonly end: number
  /** It begins a sentence or a quotation, where a capital proves nothing. */
  readonly opens: boolean
  readonly spelling: Spelling
}

/** Where French elides: before a vowel sound, a figure or what is quoted. */
const ELIDES = 'cdjlmnstCDJLMNST'
const SOUNDS = 'aeiouyhàâäæéèêëîïôöœùûüÿAEIOUYHÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜ«"“'

// In order: abbreviations, initials, elided words, words, numbers, marks.
const tokenPattern = pattern(
  `(?:MM|Mmes?|Mlles?|Mgr|Dr|Pr|M(?!\\.\\p{Lu}\\.)|Jr|Sr)\\.|Dato['’](?= )|(?<![\\p{L}\\p{M}])[ap]\\.\\s?i\\b\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}(?:\\p{Lu}(?![\\p{L}\\p{M}'’]))?|(?:[${ELIDES}]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\\p{N}${SOUNDS}]|\\p{Lu}{2})|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’‐‑-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|\\p{N}[\\p{L}\\p{N}]*(?:[.,]\\p{N}+)*|\\S`,
  'gu',
)

const OPENERS = new Set(['.', '!', '?', '…', '«', '“', '"', ':', '•', '>'])
/** The tokens of a text: `L'ambassadeur V. Titov` gives `L'`, `ambassadeur`, `V.`, `Titov`. */
export function tokensOf(text: string, words: readonly Word[] = wordsIn(text)): readonly Token[] {
  const tokens: Token[] = []
  let opens = true
  let next = 0
  for (let end = 0; ;) {
    // What is no space begins a token: asking where one ends makes no garbage.
    const start = afterSpace(text, end)
    if (start >= text.length) break
    while (next < words.length && words[next]!.start < start) next += 1
    const spelling =
      wholeWord(text, start, words[next]) ?? spellingAt(text, start, endOf(text, start))
    const { plain, shape } = spelling
    end = start + spelling.text.length
    tokens.push({ text: spelling.text, plain, shape, start, end, opens, spelling })
    if (shape === 'mark') opens = OPENERS.has(plain) || (opens && plain !== ',')
    else opens = opens && shape === 'elided'
  }
  return tokens
}

/** Most words are tokens as they stand: letters or figures, with nothing behind them that could belong to them. */
function wholeWord(text: string, start: number, word: Word | undefined): Spelling | undefined {
  if (word?.start !== start) return undefined
  const after = word.end < text.length ? text[word.end]! : ' '
  if (isFigures(word)) return after === '.' || after === ',' ? undefined : word.spelling
  if (!isLetter(text.codePointAt(start)!)) return undefined
  // No abbreviation is longer than `Mlles.`.
  const ends = after === '.' ? word.text.length > 5 : after === ' ' || !JOINS.includes(after)
  return ends ? word.spelling : undefined
}

const JOINS = "'’‐‑-"

/** `2019`, `19e` */
const isFigures = bySpelling(({ text }) => /^\d[\da-z]*$/u.test(text))

/** `l'`, `d'` */
const isElided = (text: string, start: number): boolean =>
  APOSTROPHES.includes(text.charAt(start + 1)) &&
  ELIDES.includes(text.charAt(start)) &&
  start + 2 < text.length &&
  SOUNDS.includes(text.charAt(start + 2))

const APOSTROPHES = "'’"

function endOf(text: string, start: number): number {
  const code = text.charCodeAt(start)
  // No letter and no figure: a mark.
  if (code < 128 && !isWordPart(code)) return start + 1
  if (isElided(text, start)) return start + 2
  const token = tokenPattern()
  token.lastIndex = start
  token.test(text)
  return token.lastIndex
}

function afterSpace(text: string, from: number): number {
  let at = from
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 32 && code < 128) break
    if (code !== 32 && !SPACE.test(text[at]!)) break
  }
  return at
}

const SPACE = /\s/u

/** Whether a token stands at the one before it, or after one space. */
export const follows = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]!.start - tokens[at - 1]!.end <= 1
