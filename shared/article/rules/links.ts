import { claim, isOpen, type Rule } from '../draft.ts'

// `>>Renforcer les relations…`, `>> EVFTA : …`, `>>> …`, `» …`; not `« … »`.
const LINK = /^(?:(?:>\s*){1,4}|»\s*|→\s*|►\s*)(?<text>[^>\s].*)$/u

/** Le Courrier's own links: headlines of earlier pieces of one thread. Kept as links, never as text. */
export const links: Rule = {
  name: 'links',
  apply: (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) => {
      const text = LINK.exec(piece.text)?.groups?.['text']
      if (
        text === undefined ||
        !(isOpen(piece) || piece.role === 'link') ||
        piece.hint === 'caption' ||
        piece.text.length > 300
      )
        return piece
      return claim({ ...piece, text }, 'link', 'links')
    }),
  }),
}
