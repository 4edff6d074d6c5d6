/** Where the lead stands among a page's pieces, if it has one: prose below the headline, apart from the body. */
import { isDropped, isOpen, type Draft, type Piece } from '../draft.ts'
import { countSentences, endsSentence, folded } from '../prose.ts'
import { stampOf } from './time-stamp.ts'

/** Its index, or -1; `headline`: that of the headline, or -1. */
export function leadAt(pieces: readonly Piece[], headline: number, draft: Draft): number {
  const shown = pieces.flatMap((piece, index) =>
    isDropped(piece) || index <= headline || opensLead(pieces, index) ? [] : [index],
  )
  const first = shown.findIndex((index) => !isPicture(pieces[index]!))
  const prose = pieces[shown[first] ?? -1]
  // Whatever stands above the picture, prose between headline and dateline is the lead.
  if (
    prose !== undefined &&
    headline >= 0 &&
    pieces[shown[first + 1] ?? -1]?.role === 'dateline' &&
    isOpen(prose) &&
    prose.hint === undefined &&
    isLeadLike(prose)
  )
    return shown[first]!
  const [at = -1, second = -1] = shown
  const [piece, next] = [pieces[at], pieces[second]]
  if (piece === undefined || !isOpen(piece) || piece.hint === 'body' || piece.hint === 'caption')
    return -1
  // The old layout prints the lead twice; glued words are still to be put apart.
  if (isPrintedAgain(piece, next)) return at
  if (headline < 0) {
    const stamped = pieces
      .slice(0, at)
      .some(({ text, role }) => role === 'dropped' && stampOf(text) !== undefined)
    return (stamped || next?.role === 'link') && isLeadLike(piece) ? at : -1
  }
  if (draft.kind === 'machine-translation' || draft.dateline?.agency?.startsWith('AZERTA'))
    return -1
  if (next === undefined) return isLeadLike(piece) ? at : -1
  // Le Courrier prints links under its leads; captures that lost the lead (most of 2024-25) lost them too.
  if (
    draft.outlet === 'lecourrier' &&
    next.role !== 'link' &&
    draft.pieces.some((one) => isOpen(one) && one !== piece)
  ) {
    return piece.text.length <= 220 && countSentences(piece.text) === 1 ? at : -1
  }
  const divided = !isOpen(next) || (next.gap === 0 && !next.inline) || next.hint === 'body'
  return (divided || countSentences(piece.text) === 1) && isLeadLike(piece) ? at : -1
}

const isPrintedAgain = ({ text }: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  isOpen(next) &&
  text.length >= 80 &&
  endsSentence(text) &&
  lettersOf(next.text).startsWith(lettersOf(text))

const lettersOf = (text: string): string => folded(text).replaceAll(' ', '')

// `Nhân Dân en ligne - …` opens the lead itself, not the body.
const opensLead = (pieces: readonly Piece[], index: number): boolean => {
  const next = pieces[index + 1]
  return (
    pieces[index]?.role === 'dateline' &&
    next !== undefined &&
    next.inline &&
    isOpen(next) &&
    next.hint !== 'body'
  )
}

const isPicture = ({ role }: Piece): boolean => role === 'caption' || role === 'credit'

const isLeadLike = ({ text }: Piece): boolean =>
  text.length <= 700 && (text.length >= 40 || endsSentence(text)) && countSentences(text) <= 4
