import { claim, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { countSentences } from '../prose.ts'

// `Texte et photos : Mai Huong/VNA/CVN`, `Photos : VNA/CVN`.
const PHOTO_STORY = /^(?:textes?(?:,| et) photos?|photos? et textes?|photos)\s*:/iu

/**
 * What the page is, once its parts are known.
 *
 * A gallery has captions and no prose; a photo story whose short lines carry one common sign-off is one
 * too. A headline over a single short paragraph, without a dateline, is a lead without a body.
 */
export const kind: Rule = {
  name: 'kind',
  apply(draft: Draft): Draft {
    if (draft.kind !== undefined) return draft
    const open = draft.pieces.filter(isOpen)
    const has = (role: string): boolean => draft.pieces.some((piece) => piece.role === role)
    const signed = draft.pieces.find(({ role }) => role === 'sign-off')?.text ?? ''
    const photoStory = PHOTO_STORY.test(signed)
    const titled = has('headline')
    if (
      photoStory &&
      !has('dateline') &&
      new Set(open.map(({ text }) => text)).size >= 2 &&
      open.every(({ text }) => text.length <= 250 && countSentences(text) <= 2)
    ) {
      const shown = new Set<string>()
      const pieces = draft.pieces.map((piece) => {
        if (!isOpen(piece) && piece.role !== 'lead') return piece
        const repeated = shown.has(piece.text)
        shown.add(piece.text)
        return claim(piece, repeated ? 'dropped' : 'caption', 'kind/photo-story')
      })
      return { ...draft, pieces, kind: 'gallery' }
    }
    const captions = draft.pieces.filter(({ role }) => role === 'caption').length
    if (open.length === 0 && captions >= 2 && !has('lead') && !has('dateline'))
      return { ...draft, kind: 'gallery' }
    const [only] = open
    if (
      open.length === 1 &&
      only !== undefined &&
      titled &&
      !has('lead') &&
      !has('dateline') &&
      !isBelowLinks(draft, only) &&
      isLeadOnly(only.text)
    ) {
      const pieces = draft.pieces.map((piece) =>
        piece === only ? claim(piece, 'lead', 'kind/lead-only') : piece,
      )
      return { ...draft, pieces, kind: 'lead-only' }
    }
    if (open.length === 0 && has('lead') && !has('dateline')) return { ...draft, kind: 'lead-only' }
    return draft
  },
}

// A lead stands above its page's links; what stands below is the body.
const isBelowLinks = ({ pieces }: Draft, only: Piece): boolean =>
  pieces.slice(0, pieces.indexOf(only)).some(({ role }) => role === 'link')

const isLeadOnly = (text: string): boolean => text.length <= 600 && countSentences(text) <= 3
