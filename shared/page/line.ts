/** A line as it is gathered, text by text, from whatever elements it stands in. */
import type { Block } from './block.ts'
import type { Mark } from './site.ts'

/** What the elements around a text say of it. */
export interface Within {
  /** The innermost that makes a line. */
  readonly block: Element
  readonly mark: Mark | undefined
  readonly body: number | undefined
  readonly link: string | undefined
  readonly bold: boolean
}

export interface Line {
  text: string
  linked: number
  bold: number
  href: string | undefined
  pictured: boolean
  mark: Mark | undefined
}

export const newLine = (pictured = false): Line => ({
  text: '',
  linked: 0,
  bold: 0,
  href: undefined,
  pictured,
  mark: undefined,
})

export function addText(line: Line, text: string, within: Within): void {
  const length = text.trim().length
  if (length > 0) {
    line.mark ??= within.mark
    if (within.link !== undefined) {
      line.linked += length
      line.href ??= within.link
    }
  }
  if (within.bold || (length === 0 && line.bold > 0)) line.bold += text.length
  line.text += text
}

/** Writes a line as one more of the page's, or behind the last where it goes on with it; `false` where it is empty. */
export function endLine(
  line: Line,
  blocks: Block[],
  gap: number,
  { block, body }: Within,
): boolean {
  const text = collapsed(line.text)
  if (text === '') return false
  const linked = Math.min(line.linked, text.length)
  const bold = line.bold >= text.length
  const before = blocks.at(-1)
  if (gap === 0 && before?.element === block && isOneSentence(before, line, text)) {
    blocks[blocks.length - 1] = {
      ...before,
      text: `${before.text} ${text}`,
      linked: before.linked + linked,
      bold: before.bold && bold,
    }
  } else {
    blocks.push({
      at: blocks.length,
      text,
      gap,
      element: block,
      linked,
      bold,
      pictured: line.pictured,
      ...(line.mark !== undefined && { mark: line.mark }),
      ...(body !== undefined && { body }),
      ...(line.href !== undefined && { href: line.href }),
    })
  }
  return true
}

/** Spaces as a browser prints them. Most lines have single ones already. */
const collapsed = (text: string): string =>
  (/[\t\n\r\f]| {2}/u.test(text) ? text.replace(/[ \t\n\r\f]+/gu, ' ') : text).trim()

/** `Hanoï, 20 novembre <br> (VNA)`: a line end inside a sentence is the editor's typewriter, not a paragraph. */
const isOneSentence = (before: Block, line: Line, text: string): boolean =>
  before.mark === line.mark &&
  before.text.length < LONGEST_JOIN &&
  !ENDS.has(before.text.at(-1)!) &&
  /^[\p{Ll}(]/u.test(text)

const ENDS = new Set('.!?…:;»"”)')
// Joining on and on would copy the text as often as it has lines.
const LONGEST_JOIN = 2000
