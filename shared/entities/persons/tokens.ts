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

const TOKEN =
  /(?<abbreviation>(?:MM|Mmes?|Mlles?|Mgr|Dr|Pr|M|Jr|Sr)\.|(?<![\p{L}\p{M}])[ap]\.\s?i\b\.?)|(?<initial>\p{Lu}\.(?:-?\p{Lu}\.){0,4}(?:\p{Lu}(?![\p{L}\p{M}'’]))?)|(?<elided>(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\p{N}aeiouyhàâäæéèêëîïôöœùûüÿAEIOUYHÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜ«"“]|\p{Lu}{2}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*)|(?<mark>\S)/gu

const OPENERS = new Set(['.', '!', '?', '…', '«', '“', '"', ':', '•', '>'])
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u
const CAPITAL = /^\p{Lu}/u

/** The tokens of a text: `L'ambassadeur V. Titov` gives `L'`, `ambassadeur`, `V.`, `Titov`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let opens = true
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0]
    const shape = shapeOf(match.groups ?? {}, printed)
    const end = match.index + printed.length
    const plain = shape === 'mark' ? printed : fold(printed.toLowerCase()).replaceAll('’', "'")
    tokens.push({ text: printed, plain, start: match.index, end, shape, opens })
    if (shape === 'mark') opens = OPENERS.has(printed) || (opens && printed !== ',')
    else opens = opens && shape === 'elided'
  }
  return tokens
}

function shapeOf(found: Readonly<Record<string, string | undefined>>, printed: string): Shape {
  if (found['mark'] !== undefined) return 'mark'
  if (found['number'] !== undefined) return 'number'
  if (found['elided'] !== undefined) return 'elided'
  if (found['initial'] !== undefined) return 'initial'
  if (ACRONYM.test(printed)) return 'acronym'
  return CAPITAL.test(printed) ? 'capital' : 'lower'
}
