import { claim, isDropped, isOpen, type Draft, type Piece, type Rule } from '../draft.ts'
import { endsSentence, folded } from '../prose.ts'

/**
 * Lines that only stand where the article is over, folded: `Voir plus`, `Réagir à cet article`,
 * `Lire l'article original ici`.
 */
const HEADS = new Set([
  'article source',
  'voir plus',
  'voir plus d articles',
  'plus d actualites',
  'plus d articles',
  'lire plus',
  'lire la suite',
  'a lire aussi',
  'lire aussi',
  'a voir aussi',
  'articles similaires',
  'articles lies',
  'articles connexes',
  'articles recommandes',
  'articles associes',
  'articles relatifs',
  'nouvelles connexes',
  'nouvelles liees',
  'sur le meme sujet',
  'sur le meme theme',
  'dans la meme rubrique',
  'dans la meme categorie',
  'meme rubrique',
  'meme sujet',
  'autres',
  'autres articles',
  'autres nouvelles',
  'autres actualites',
  'autres informations',
  'actualites connexes',
  'les plus lus',
  'les plus recents',
  'plus lus',
  'derniere heure',
  'dernieres nouvelles',
  'commentaires',
  'commentaire',
  'vos commentaires',
  'laisser un commentaire',
  'reagir a cet article',
  'reagir',
  'votre reaction',
  'envoyer un commentaire',
  'espace francophone',
  'top',
  'back to top',
  'retour en haut',
  'haut de page',
  'tin lien quan',
  'tin khac',
  'xem them',
  'lire l article original ici',
  'lire l article original',
  'suivez nous',
  'suivez nous sur',
  'abonnez vous',
  'newsletter',
  'vous pouvez lire aussi',
  'vous aimerez aussi',
  'related news',
  'related articles',
  'most read',
  'see more',
  'read more',
])

// `Rédactrice en chef : …`, `Permis de publication : 25/GP-BTTTT`, `Commentaire:*`, `Comment (0)`, `Source : https://…`.
const HEAD =
  /^(?:rédact(?:rice|eur)s? (?:adjointe? )?en chef\b|(?:vice-)?directeur de la publication\b|adresse ?:|siège(?: social)? ?:|permis de publication\b|licence n|(?:tél|téléphone|fax)\.? ?:|e-?mail ?:|courriel ?:|hotline ?:|commentaires? ?(?::\s*\*|\(\d)|nom ?: ?\*|comments? ?\(\d|source ?: ?https?:|lien (?:original|source) ?:|(?:tags?|mots?[ -]clés?|étiquettes?|sujets?|thèmes?) ?:|©|copyright\b|tous droits réservés|toute reproduction\b|réagir à cet article|partager (?:sur|cet)|imprimer\b.{0,20}$)/iu
// `#président #Douma d'État #Russie`: a line of hashtags.
const HASHTAGS = /^#[^\s#].{0,300}$/u

/** Whether a line can only stand after an article, or in a menu. */
export const isHead = ({ text }: Piece): boolean =>
  text.length < 320 &&
  ((text.length < 60 && HEADS.has(folded(text))) ||
    (text.length < 160 && HEAD.test(text)) ||
    (HASHTAGS.test(text) && !endsSentence(text)))

const isProse = ({ text }: Piece): boolean =>
  text.length > 60 || (text.length > 30 && endsSentence(text))

/**
 * Everything from the first closing line on is the site's, not the article's.
 *
 * A closing line counts only after some prose: menus above an article hold `Commentaires` and `Top` too.
 * There it is dropped alone, by `furniture`.
 */
export const tail: Rule = {
  name: 'tail',
  apply(draft: Draft): Draft {
    const prose = draft.pieces.findIndex((piece) => !isDropped(piece) && isProse(piece))
    if (prose < 0) return draft
    const start = draft.pieces.findIndex(
      (piece, index) => index > prose && isOpen(piece) && isHead(piece),
    )
    if (start < 0) return draft
    const head = draft.pieces[start]!
    const rule = `tail/${folded(head.text).slice(0, 24)}`
    return {
      ...draft,
      pieces: draft.pieces.map((piece, index) =>
        index >= start ? claim(piece, 'dropped', rule) : piece,
      ),
    }
  },
}
