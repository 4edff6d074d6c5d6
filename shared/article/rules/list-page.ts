import { claim, isOpen, type Draft, type Rule } from '../draft.ts'
import { countSentences, endsSentence } from '../prose.ts'

// `Mot-clé : Arménie`, `Résultats de la recherche : Mongolie`, `Tag: APV`; not `Thème de la visite : …`.
const TITLE =
  /^(?:mots?[ -]clés?|tags?|étiquettes?|resultats? (?:de )?(?:la |votre )?recherche|résultats? (?:de )?(?:la |votre )?recherche|recherche|search(?: results?)?|archives|tous les articles|rubrique)\s*[:|«"]/iu
// `1 2 3 Suivant`, `Précédent 1 2 3 4 Suivant`, `« 1 2 3 … 12 »`.
const PAGER =
  /^(?:(?:précédente?|suivante?|page|première?|dernière?|[«»<>‹›…]|\.\.\.|\d{1,4}(?!\d)|sur|\|)\s*){3,}$/iu
// A search result quotes the opening of each article and trails off.
const TEASER = /^\((?:VOVWORLD|VOV|VNA|AVI)\) ?[-–—].*(?:\.\.\.|…)$/iu

/** `1 2 3 Suivant`, alone on its line. */
export const isPager = (text: string): boolean =>
  text.length < 120 && PAGER.test(text) && /\d/u.test(text) && /\p{L}|[«»<>‹›]/u.test(text)

/**
 * A list of articles is no article, whatever texts it quotes.
 *
 * Known by its address, of a mini-site by its want of prose, by a title that names a search or a tag, by a pager under
 * short items, or by several openings that all trail off. A pager alone, or one teaser, is not enough.
 */
export const listPage: Rule = {
  name: 'list-page',
  apply(draft: Draft): Draft {
    const texts = draft.pieces.filter(isOpen).map(({ text }) => text)
    const kind = draft.raw.address?.kind
    const isListed = kind === 'tag' || (kind === 'mini-site' && !isProse(texts))
    if (!isListed && !isList(texts)) return draft
    const pieces = draft.pieces.map((piece) =>
      piece.role === 'dropped' ? piece : claim(piece, 'dropped', 'list-page'),
    )
    return { ...draft, pieces, kind: 'tag' }
  },
}

/** Items have a sentence or two. */
const isProse = (texts: readonly string[]): boolean =>
  texts.filter((text) => countSentences(text) >= 3).length >= 3

function isList(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const titled = texts.slice(0, 3).some((text) => text.length < 120 && TITLE.test(text))
  const paged = texts.slice(-4).some(isPager)
  if (!titled && !paged) return texts.filter((text) => TEASER.test(text)).length >= 3
  const items = texts.filter(isItem).length
  const doubled = texts.filter((text, index) => text === texts[index - 1]).length
  return titled ? items >= 2 || doubled >= 2 : items >= 4 || doubled >= 2
}

const isItem = (text: string): boolean =>
  text.length < 400 && endsSentence(text) && countSentences(text) <= 2
