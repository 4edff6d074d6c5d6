import { claim, doubt, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { endsSentence, isRepeat, looksLikeHeading } from '../prose.ts'

/**
 * Other stories after an article that has neither sign-off nor closing line: structure decides, and says so.
 *
 * Three shapes, each seen only in tails: a heading printed twice (vnanet); a heading and a blurb without
 * empty lines after paragraphs that have them (old VietnamPlus); two or more cards of picture, heading, blurb.
 */
export const cards: Rule = {
  name: 'cards',
  apply(draft: Draft): Draft {
    if (draft.pieces.some(({ role }) => role === 'sign-off')) return draft
    const shown = draft.pieces.flatMap((piece, index) => (piece.role === 'dropped' ? [] : [index]))
    const pieces = shown.map((index) => draft.pieces[index]!)
    const start = doubledHeading(pieces) ?? tightEnd(pieces) ?? cardRow(pieces)
    const first = start === undefined ? undefined : shown[start]
    if (first === undefined) return draft
    const head = draft.pieces[first]!
    const closed = draft.pieces.map((piece, index) =>
      index >= first && piece.role !== 'dropped' ? claim(piece, 'dropped', 'cards') : piece,
    )
    return doubt({ ...draft, pieces: closed }, 'no sign-off: the end was told by structure', head)
  },
}

const isProse = (piece: Piece | undefined): boolean =>
  piece !== undefined && isOpen(piece) && endsSentence(piece.text)

const isHeading = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined &&
  isOpen(piece) &&
  piece.hint === undefined &&
  piece.text.length >= 15 &&
  piece.text.length <= 160 &&
  looksLikeHeading(piece.text)

/** Prose enough to be an article: a doubled line nearer to the top is a headline. */
const proseBefore = (pieces: readonly Piece[], index: number): number =>
  pieces.slice(0, index).filter(isProse).length

function doubledHeading(pieces: readonly Piece[]): number | undefined {
  const at = pieces.findIndex((piece, index) => {
    const next = pieces[index + 1]
    return (
      isHeading(piece) &&
      next !== undefined &&
      isOpen(next) &&
      next.gap >= 1 &&
      isRepeat(piece.text, next.text)
    )
  })
  return at >= 0 && proseBefore(pieces, at) >= 2 ? at : undefined
}

function tightEnd(pieces: readonly Piece[]): number | undefined {
  const at = pieces.length - 2
  const [head, blurb] = [pieces[at], pieces[at + 1]]
  if (
    !isHeading(head) ||
    head.gap > 0 ||
    head.inline ||
    blurb?.inline === true ||
    blurb === undefined ||
    blurb.gap > 0 ||
    !isProse(blurb)
  )
    return undefined
  const above = pieces.slice(Math.max(0, at - 2), at)
  return above.length === 2 && above.every((piece) => piece.gap >= 1 && isProse(piece))
    ? at
    : undefined
}

function cardRow(pieces: readonly Piece[]): number | undefined {
  let start = pieces.length
  let count = 0
  while (start >= 3) {
    const blurb = pieces[start - 1]
    const head = pieces[start - 2]
    if (!isProse(blurb) || !isHeading(head)) break
    let top = start - 3
    if (pieces[top]?.role === 'credit') top -= 1
    if (pieces[top]?.role !== 'caption') break
    count += 1
    start = top
  }
  return count >= 2 && proseBefore(pieces, start) >= 2 ? start : undefined
}
