/**
 * One text as tokens, with what names and roles are read from: shape, plain spelling, sentence starts.
 *
 * Unlike the words of `../words.ts`, hyphenated words stay whole (`Chan-o-cha`, `vice-ministre`),
 * initials keep their dots (`V.K`), elided words stand alone (`l'`, `d'`) and marks are tokens.
 * Offsets count UTF-16 units. One regular expression without nested repetition over letters: linear.
 */
import { fold } from '../../french/fold.ts'

/** `lower` is any word without a leading capital; `elided` is `l'`, `d'`, `qu'`. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'initial' | 'elided' | 'number' | 'mark'

export interface Token {
  readonly text: string
  /** Lower case, without marks, straight apostrophe: what tables are asked with. */
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly shape: Shape
  /** It begins a sentence or a quotation, where a capital proves nothing. */
  readonly opens: boolean
}

// In order: abbreviations, initials, elided words, words, numbers, marks.
const TOKEN =
  /(?:MM|Mmes?|Mlles?|Mgr|Dr|Pr|M|Jr|Sr)\.|(?<![\p{L}\p{M}])[ap]\.\s?i\b\.?|\p{Lu}\.(?:-?\p{Lu}\.){0,4}(?:\p{Lu}(?![\p{L}\p{M}'’]))?|(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\p{N}aeiouyhàâäæéèêëîïôöœùûüÿAEIOUYHÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜ«"“]|\p{Lu}{2})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*|\S/gu

const OPENERS = new Set(['.', '!', '?', '…', '«', '“', '"', ':', '•', '>'])
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u
const CAPITAL = /^\p{Lu}/u

const INITIAL = /^\p{Lu}\.(?!$)|^\p{Lu}\.$/u
const LETTER = /^\p{L}/u
const NUMBER = /^\p{N}/u

/** The tokens of a text: `L'ambassadeur V. Titov` gives `L'`, `ambassadeur`, `V.`, `Titov`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let opens = true
  for (let end = 0; ;) {
    // What is no space begins a token: asking where one ends makes no garbage.
    const start = afterSpace(text, end)
    TOKEN.lastIndex = start
    if (start >= text.length || !TOKEN.test(text)) break
    end = TOKEN.lastIndex
    const printed = text.slice(start, end)
    const { plain, shape } = kindOf(printed)
    tokens.push({ text: printed, plain, start, end, shape, opens })
    if (shape === 'mark') opens = OPENERS.has(printed) || (opens && printed !== ',')
    else opens = opens && shape === 'elided'
  }
  return tokens
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

interface Kind {
  readonly plain: string
  readonly shape: Shape
}

// Words recur within a page and from page to page.
const kinds = new Map<string, Kind>()
const LIMIT = 20_000

function kindOf(printed: string): Kind {
  const known = kinds.get(printed)
  if (known !== undefined) return known
  const shape = shapeOf(printed)
  const kind = {
    shape,
    plain: shape === 'mark' ? printed : fold(printed.toLowerCase()).replaceAll('’', "'"),
  }
  if (kinds.size >= LIMIT) kinds.clear()
  kinds.set(printed, kind)
  return kind
}

function shapeOf(printed: string): Shape {
  if (NUMBER.test(printed)) return 'number'
  if (!LETTER.test(printed)) return 'mark'
  if (/['’]$/u.test(printed)) return 'elided'
  if (INITIAL.test(printed) && printed !== 'M.') return 'initial'
  if (ACRONYM.test(printed)) return 'acronym'
  return CAPITAL.test(printed) ? 'capital' : 'lower'
}
