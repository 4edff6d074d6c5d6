import { cutInto, recut, type Cut, type Piece, type Rule } from '../draft.ts'
import { folded, isRepeat, looksLikeHeading } from '../prose.ts'
import { openingOf } from './dateline.ts'

// `…avec l'Azerbaïdjan ảnh 1Première session…`, `…riz exportees … hinh anh 1Photo: VNA`, `… - ảnh 2`.
const MARK =
  /\s*(?:[-–—]\s*)?(?<![\p{L}\p{N}])(?:hình\s+)?(?:ảnh|hinh\s+anh)\s?(?<number>\d{1,2})(?!\d)\s*/iu

/**
 * A picture's place, printed as the headline, a Vietnamese "picture 1" and the caption in one line.
 *
 * What stands before the mark is the headline again and is dropped; where the page has no headline of
 * its own (2013-2022), it is the headline. A paragraph that runs into the repeated headline keeps its text.
 */
export const pictureMark: Rule = {
  name: 'picture-mark',
  apply(draft) {
    let headline = draft.pieces.find(({ role }) => role === 'headline')?.text
    const first = draft.pieces.find(({ role }) => role === undefined)
    if (headline === undefined && first !== undefined && isHeading(first)) headline = first.text
    return recut(draft, (piece: Piece) => {
      const match = MARK.exec(piece.text)
      if (match === null) return undefined
      const before = piece.text.slice(0, match.index)
      const after = piece.text.slice(match.index + match[0].length)
      const caption: Cut = [after]
      if (before === '') return markCaption(cutInto(piece, [caption]))
      if (headline === undefined) {
        headline = before
        return [
          ...cutInto(piece, [[before, 'headline', 'picture-mark']]),
          ...markCaption(cutInto(piece, [caption]), true),
        ]
      }
      const rest = withoutRepeat(before, headline)
      const parts: readonly Cut[] =
        rest === undefined
          ? [[before, 'dropped', 'picture-mark']]
          : [[rest], [before.slice(rest.length), 'dropped', 'picture-mark']]
      return [...cutInto(piece, [...parts]), ...markCaption(cutInto(piece, [caption]), true)]
    })
  },
}

// A page may open with its dateline, the headline standing only before the mark (V/161776).
const isHeading = ({ text }: Piece): boolean =>
  !MARK.test(text) && looksLikeHeading(text) && openingOf(text) === undefined

const markCaption = (pieces: readonly Piece[], inline = false): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, hint: 'caption', ...(inline && { gap: 0, inline: true }) }))

/** The text in front of the repeated headline; nothing when the whole of it is the repeat. */
function withoutRepeat(before: string, headline: string): string | undefined {
  if (isRepeat(before, headline)) return undefined
  const tail = before.slice(-headline.length)
  if (before.length > headline.length + 20 && folded(tail) === folded(headline))
    return before.slice(0, -headline.length)
  return undefined
}
