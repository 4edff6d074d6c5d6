import { claim, isOpen, type Role, type Rule } from '../draft.ts'
import type { Hint } from '../raw.ts'

// A hint that names a part is believed; `body` and `subheading` stay open, since they may still hold a
// dateline, a credit or a sign-off, and `lead` since it may hold a dateline.
const CLAIMS: Partial<Record<Hint, Role>> = {
  headline: 'headline',
  credit: 'credit',
  link: 'link',
  kicker: 'dropped',
}

/** What the markup says a line is, where there was markup. */
export const hinted: Rule = {
  name: 'hinted',
  apply: (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) => {
      const role = piece.hint === undefined ? undefined : CLAIMS[piece.hint]
      return role !== undefined && isOpen(piece)
        ? claim(piece, role, `hinted/${piece.hint}`)
        : piece
    }),
  }),
}
