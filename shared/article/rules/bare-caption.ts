import { claim, isDropped, isOpen, type Draft, type Piece, type Role, type Rule } from '../draft.ts'
import { countSentences, endsSentence, showsVerb } from '../prose.ts'

// `(à gauche)`, `(2e à droite)`, `(droite)`, `(au centre)`, `(cravatte rouge, gauche)`: who stands where in a picture;
// not `(Centre)`, `(hauts plateaux du Centre)`, `(centre du pays)`: where a place lies.
const POSITION =
  /\((?:[^()]{0,24}\s)?(?:[gG]auche|[dD]roite|centre(?! d(?!e (?:la |l['’])(?:photo|image)))|[dD]ebout|[aA]ssise?s?|premier plan|rang)(?:[^()]{0,16})?\)/u
// `Conférence tenue le 12 mars`, `Photo de famille`, `Vue de Hanoï`: a noun without its article.
const BARE_NOUN =
  /^(?:Une? vue|Vue|Photos?|Cérémonie|Conférence|Réunion|Scène|Panorama|Rencontre|Séance|Entretien|Signature|Inauguration|Ouverture|Clôture|Remise|Délégués?|Participants?|Portrait|Image|Illustration|\p{Lu}\p{Ll}{3,}(?:ion|ment|ence|ance|ture|age|tion)) /u

/**
 * A caption whose credit was lost, between two paragraphs or under the links.
 *
 * Short, one sentence, and either someone's place in the picture or no finite verb: under the links, where
 * pictures stand, that is enough; further down it must also be a noun without an article. A subheading has
 * no full stop and is left alone; so are the article's first line elsewhere, and its last.
 */
export const bareCaption: Rule = {
  name: 'bare-caption',
  apply(draft: Draft): Draft {
    const open = draft.pieces.flatMap((piece, index) => (isOpen(piece) ? [index] : []))
    const found = new Set(
      draft.pieces.flatMap(({ role, text }) => (role === 'caption' ? [text] : [])),
    )
    let shown: Role | undefined
    const roleBefore = draft.pieces.map((piece) => {
      const before = shown
      if (!isDropped(piece)) shown = piece.role
      return before
    })
    return {
      ...draft,
      pieces: draft.pieces.map((piece, index) => {
        if (!isOpen(piece) || piece.hint !== undefined || index === open.at(-1)) return piece
        // What continues a paragraph's line is a part of it.
        if (piece.inline && roleBefore[index] === undefined) return piece
        const underLinks = roleBefore[index] === 'link'
        if (index === open[0] && !underLinks) return piece
        if (!isBareCaption(piece, underLinks)) return piece
        const repeated = found.has(piece.text)
        found.add(piece.text)
        return claim(piece, repeated ? 'dropped' : 'caption', 'bare-caption')
      }),
    }
  },
}

const isBareCaption = ({ text }: Piece, underLinks: boolean): boolean => {
  if (text.length > 250 || countSentences(text) > 1) return false
  if (POSITION.test(text)) return true
  if (!endsSentence(text) || /[:;?!]/u.test(text) || showsVerb(text)) return false
  return underLinks || BARE_NOUN.test(text)
}
