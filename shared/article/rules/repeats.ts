import { claim, isDropped, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { endsSentence, folded } from '../prose.ts'

/**
 * A picture's alternative text and its caption are one caption printed twice, with its credit or without.
 *
 * Prose printed twice stays: in the old layout the lead opens the body again. Two equal lines without an
 * empty line between and without a full stop are a caption whose credit was lost.
 */
export const repeats: Rule = {
  name: 'repeats',
  apply(draft: Draft): Draft {
    const pieces: Piece[] = []
    const captions = new Set<string>()
    let afterRepeat = false
    for (const piece of draft.pieces) {
      const last = pieces.findLast((before) => !isDropped(before))
      const key = piece.role === 'caption' || isOpen(piece) ? folded(piece.text) : ''
      const sameAsLast = last !== undefined && key !== '' && folded(last.text) === key
      if (piece.role === 'caption') {
        if (sameAsLast && last !== undefined && isOpen(last)) {
          pieces[pieces.lastIndexOf(last)] = claim(last, 'dropped', 'repeats')
        }
        afterRepeat = captions.has(key)
        captions.add(key)
        pieces.push(afterRepeat ? claim(piece, 'dropped', 'repeats') : piece)
        continue
      }
      if (
        afterRepeat &&
        piece.role === 'credit' &&
        (last?.role === 'credit' || last?.role !== 'caption')
      ) {
        pieces.push(claim(piece, 'dropped', 'repeats'))
        continue
      }
      afterRepeat = afterRepeat && isDropped(piece)
      if (
        isOpen(piece) &&
        sameAsLast &&
        piece.gap === 0 &&
        pieces.length > 1 &&
        key.length <= 300 &&
        !endsSentence(piece.text)
      ) {
        if (isOpen(last)) pieces[pieces.lastIndexOf(last)] = claim(last, 'caption', 'repeats')
        captions.add(key)
        pieces.push(
          claim(
            piece,
            last.role === 'headline' || last.role === 'caption' || isOpen(last)
              ? 'dropped'
              : 'body',
            'repeats',
          ),
        )
        continue
      }
      pieces.push(piece)
    }
    return { ...draft, pieces }
  },
}
