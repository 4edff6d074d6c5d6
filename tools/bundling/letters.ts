/**
 * Unicode classes in the shipped regular expressions, written out as far as a French page reaches.
 *
 * A browser compiles `\p{L}` to some 650 ranges, surrogate pairs included, anew in every expression: that was
 * about half the time until a cold popup had its names. Here each class becomes its ranges: in Latin exactly,
 * Vietnamese included; the other scripts of the basic plane count as letters by whole blocks; nothing beyond it
 * does. `\p{Lu}` and `\p{Ll}` change at every other letter and would be long: they stay, unless case is ignored, or are called
 * by a name (`classes.ts`).
 */

import { parseAst } from 'vite'
import { edited, regexOf, walk, type Edit, type Node } from './syntax.ts'

type Range = readonly [first: number, last: number]

// Latin with its extensions, and the marks that stand on it.
const LATIN: Range = [0x0000, 0x02c1]
const MARKS: Range = [0x0300, 0x036f]
// Greek to phonetics; Latin and Greek with marks; kana to Hangul.
const OTHERS: readonly Range[] = [
  [0x0386, 0x1dbf],
  [0x1e00, 0x1ffc],
  [0x3041, 0xd7ff],
]
// Raised and lowered figures, fractions and Roman numbers.
const FIGURES: readonly Range[] = [
  [0x2070, 0x2089],
  [0x2150, 0x218b],
]
// Those with two cases that names are printed with: Latin to Extended-A, `Ə`, horned letters, Romanian; Greek, Cyrillic; Vietnamese.
const CASED: readonly Range[] = [
  [0x0000, 0x017f],
  [0x018f, 0x018f],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x0391, 0x03c9],
  [0x0400, 0x045f],
  [0x1ea0, 0x1ef9],
]

export const LETTERS = written([...rangesOf(/\p{L}/u, [LATIN]), ...OTHERS])
export const CAPITALS = written(rangesOf(/\p{Lu}/u, CASED))
export const SMALL = written(rangesOf(/\p{Ll}/u, CASED))
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  M: written([MARKS]),
  N: written(rangesOf(/\p{N}/u, [LATIN, ...FIGURES])),
}

const IN_REGEX = /\\p\{(?<name>\w+)\}|\\.|[[\]]/gsu
// In a text each backslash is written twice: `'\\[\\p{L}'` opens no class; a raw one writes it once.
const IN_TEXT = /\\{1,2}p\{(?<name>\w+)\}|\\{4}|\\{1,2}[^\\]|[[\]]/gsu

/** The pattern with its classes written out: `^\p{L}+$` → `^[A-Za-zª…]+$`; without flags, that of a text. */
export function narrowed(
  pattern: string,
  flags?: string,
  classes: Readonly<Record<string, string>> = CLASSES,
): string {
  let inClass = false
  return pattern.replace(
    flags === undefined ? IN_TEXT : IN_REGEX,
    (found: string, name: string | undefined) => {
      if (found === '[' || found === ']') inClass = found === '['
      if (name === undefined) return found
      const isCase = name === 'Lu' || name === 'Ll'
      const set = isCase && flags?.includes('i') === true ? LETTERS : classes[name]
      if (set === undefined) return found
      return inClass ? set : `[${set}]`
    },
  )
}

/** The texts of a template changed as one: a class may stand open where a value comes in. */
export function inTemplate(
  code: string,
  template: Node,
  change: (text: string) => string,
): readonly Edit[] {
  const parts = template['quasis'] as readonly Node[]
  const texts = change(parts.map(({ start, end }) => code.slice(start, end)).join('\0')).split('\0')
  return parts.map(({ start, end }, at): Edit => [start, end, texts[at]!])
}

function rangesOf(pattern: RegExp, within: readonly Range[]): readonly Range[] {
  const ranges: [number, number][] = []
  for (const [first, last] of within)
    for (let code = first; code <= last; code += 1) {
      if (!pattern.test(String.fromCharCode(code))) continue
      const open = ranges.at(-1)
      if (open?.[1] === code - 1) open[1] = code
      else ranges.push([code, code])
    }
  return ranges
}

function written(ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) => (first === last ? char(first) : `${char(first)}-${char(last)}`))
    .join('')
}

/** A mark would stand on the character before it. */
function char(code: number): string {
  return MARKS[0] <= code && code <= MARKS[1]
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : String.fromCharCode(code)
}

/** A step of the build: expressions and the texts they are made of. */
export const narrowLetters = {
  name: 'narrow-letters',
  enforce: 'post' as const,
  transform(code: string) {
    if (!/\\p\{[LMN]/u.test(code)) return undefined
    const edits: Edit[] = []
    walk(parseAst(code), (node) => {
      const { type, start, end, value } = node
      const regex = regexOf(node)
      if (type === 'TemplateLiteral')
        edits.push(...inTemplate(code, node, (text) => narrowed(text)))
      else if (regex !== undefined || (type === 'Literal' && typeof value === 'string'))
        edits.push([start, end, narrowed(code.slice(start, end), regex?.flags)])
    })
    return { code: edited(code, edits), map: null }
  },
}
