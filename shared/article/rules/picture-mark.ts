import { cutInto, recut, type Cut, type Piece, type Rule } from '../draft.ts'
import { endsSentence, folded, isRepeat, looksLikeHeading } from '../prose.ts'
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
    const cut = (piece: Piece): readonly Piece[] | undefined => {
      const match = MARK.exec(piece.text)
      if (match === null) return undefined
      const before = piece.text.slice(0, match.index)
      const parts = cutInto(piece, partsBefore(before, piece, headline))
      headline ??= before === '' ? undefined : before
      const after = cutInto(piece, [[piece.text.slice(match.index + match[0].length)]])
      // Two pictures on one line: `Titre ảnh 1Des laques.Titre ảnh 2Des éventails.`
      const captions = markCaption(after, before !== '').flatMap((one) => cut(one) ?? [one])
      return [...parts, ...captions]
    }
    return recut(draft, cut)
  },
}

/** What stands before a mark: the page's headline, its repeat, or a text that runs into the repeat. */
function partsBefore(before: string, piece: Piece, headline: string | undefined): readonly Cut[] {
  if (before === '') return []
  if (headline === undefined) return [[before, 'headline', 'picture-mark']]
  const rest = withoutRepeat(before, headline)
  if (rest !== undefined) return [[rest], [before.slice(rest.length), 'dropped', 'picture-mark']]
  const isText = piece.hint === 'caption' || (before.length > 60 && endsSentence(before))
  return isText && !isRepeat(before, headline) ? [[before]] : [[before, 'dropped', 'picture-mark']]
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
