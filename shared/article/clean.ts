/**
 * A page as it was read to an article: all of it, and nothing but it.
 *
 * Its lines are told apart, then words glued at lost line ends are put apart again. Both are repeated until nothing
 * changes: words put apart are evidence for others, and tell a line for what it is (`Voirplus`). So an article
 * cleaned again is the same article. Total, pure, linear in the page's length.
 */
import { normalise } from '../french/typography.ts'
import { cleanedOf, type Cleaned } from './cleaned.ts'
import type { Draft } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { readGlue, withSpaces, type Repair } from './glue/mend.ts'
import type { RawExtract, RawLine } from './raw.ts'
import { sortLines } from './sort-lines.ts'

export type { Cleaned } from './cleaned.ts'

// Each pass puts spaces back; nearly all pages need one, glued ones two or three.
const MOST_PASSES = 8

export function clean(raw: RawExtract, evidence?: Evidence): Cleaned {
  let repairs: readonly Repair[] = []
  let page = raw
  for (let pass = 1; ; pass += 1) {
    const draft = sortLines(page)
    const found = readGlue(draft.pieces, evidence)
    if (found.repairs.length === 0 || pass === MOST_PASSES)
      return cleanedOf({ ...draft, raw, doubts: [...draft.doubts, ...found.doubts] }, repairs)
    repairs = repairs.concat(found.repairs)
    page = { ...raw, lines: mendedLines(draft, found.spaces) }
  }
}

/** The page's lines with the spaces that were missing in their pieces. */
function mendedLines(
  { raw, pieces }: Draft,
  spaces: readonly (readonly number[] | undefined)[],
): readonly RawLine[] {
  const lines = [...raw.lines]
  const places = new Map<number, number[]>()
  // A piece is a part of its line's text, and pieces stand in their order.
  let [line, text, from] = [-1, '', 0]
  for (const [index, piece] of pieces.entries()) {
    if (piece.line !== line)
      [line, text, from] = [piece.line, normalise(raw.lines[piece.line]!.text), 0]
    const start = text.indexOf(piece.text, from)
    if (start < 0) continue
    from = start + piece.text.length
    const found = spaces[index]?.map((at) => start + at)
    if (found !== undefined) places.set(line, (places.get(line) ?? []).concat(found))
  }
  for (const [line, at] of places)
    lines[line] = { ...lines[line]!, text: withSpaces(normalise(lines[line]!.text), at) }
  return lines
}
