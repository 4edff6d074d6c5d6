import { claim, isDropped, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { endsSentence, folded } from '../prose.ts'

/** Longer lines are prose: no caption is so long. */
const LONGEST = 400

/**
 * A picture's alternative text and its caption are one caption printed twice, with its credit or without.
 *
 * Prose printed twice stays: in the old layout the lead opens the body again. Two equal lines without an
 * empty line between and without a full stop are a caption whose credit was lost.
 */
export const repeats: Rule = {
  name: 'repeats',
  apply(draft: Draft): Draft {
    const pieces = [...draft.pieces]
    const captions = new Set<string>()
    let last: { readonly index: number; readonly key: string } | undefined
    // The credit that follows a repeated caption is a repeat too, unless the first print had none.
    let creditRepeats = false
    let credited = false
    for (const [index, piece] of pieces.entries()) {
      if (isDropped(piece)) continue
      if (piece.role === 'credit') {
        if (creditRepeats && credited) pieces[index] = claim(piece, 'dropped', 'repeats')
        else credited = true
        continue
      }
      const key = keyOf(piece)
      const before = last === undefined ? undefined : pieces[last.index]
      const same = key !== '' && key === last?.key
      creditRepeats = false
      if (piece.role === 'caption') {
        if (same && before !== undefined && isOpen(before) && before.hint !== 'lead') {
          pieces[last!.index] = claim(before, 'dropped', 'repeats')
        } else if (captions.has(key)) {
          pieces[index] = claim(piece, 'dropped', 'repeats')
          creditRepeats = true
          continue
        }
        captions.add(key)
        credited = false
      } else if (same && before !== undefined && isLostCaption(piece, before, last!.index)) {
        pieces[last!.index] = claim(before, captions.has(key) ? 'dropped' : 'caption', 'repeats')
        pieces[index] = claim(piece, 'dropped', 'repeats')
        captions.add(key)
        credited = false
        continue
      }
      last = { index, key }
    }
    return { ...draft, pieces }
  },
}

const keyOf = (piece: Piece): string =>
  piece.text.length <= LONGEST && (piece.role === 'caption' || isOpen(piece))
    ? folded(piece.text)
    : ''

/** A page's first line printed twice is its headline. */
const isLostCaption = (piece: Piece, before: Piece, index: number): boolean =>
  index > 0 && isOpen(piece) && isOpen(before) && piece.gap === 0 && !endsSentence(piece.text)
