import { claim, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { countSentences, endsSentence, showsVerb } from '../prose.ts'

// `(à gauche)`, `(2e à droite)`, `(droite)`, `(au centre)`, `(cravatte rouge, gauche)`: who stands where in a picture.
const POSITION =
  /\((?:[^()]{0,24}\s)?(?:gauche|droite|centre|debout|assise?s?|premier plan|rang)(?:[^()]{0,16})?\)/iu
// `Conférence tenue le 12 mars`, `Photo de famille`, `Vue de Hanoï`: a noun without its article.
const BARE_NOUN =
  /^(?:Une? vue|Vue|Photos?|Cérémonie|Conférence|Réunion|Scène|Panorama|Rencontre|Séance|Entretien|Signature|Inauguration|Ouverture|Clôture|Remise|Délégués?|Participants?|Portrait|Image|Illustration|\p{Lu}\p{Ll}{3,}(?:ion|ment|ence|ance|ture|age|tion)) /u

/**
 * A caption whose credit was lost, between two paragraphs.
 *
 * Short, one sentence, no finite verb, and either someone's place in the picture or a noun without an
 * article. A subheading has no full stop and is left alone; so is the article's first and last line.
 */
export const bareCaption: Rule = {
  name: 'bare-caption',
  apply(draft: Draft): Draft {
    const open = draft.pieces.flatMap((piece, index) => (isOpen(piece) ? [index] : []))
    const inside = new Set(open.slice(1, -1))
    return {
      ...draft,
      pieces: draft.pieces.map((piece, index) =>
        inside.has(index) && piece.hint === undefined && isBareCaption(piece)
          ? claim(piece, 'caption', 'bare-caption')
          : piece,
      ),
    }
  },
}

const isBareCaption = ({ text }: Piece): boolean =>
  text.length <= 250 &&
  countSentences(text) === 1 &&
  !showsVerb(text) &&
  (POSITION.test(text) || (BARE_NOUN.test(text) && endsSentence(text) && !/[:;?!]/u.test(text)))
