/** Whether capitals behind a long title are the body's: of those that are called so, with nobody before them who could lead them. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isTitle } from '../../persons/title.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isFirmsPair, type Run } from '../runs.ts'
import { isLedBy } from './led-by.ts'

/** Whether the run is the name itself; `held` where complements stand before it. */
export function isCalledSo(
  words: readonly Word[],
  { from, to }: Run,
  head: string,
  held: boolean,
): boolean {
  const own =
    isOneOf(head, 'compagnie societe fonds cooperative') &&
    !opensName(words[from]!.plain) &&
    knownPlaceAt(words, from) === undefined
  const stands = (length: number, noun: string): boolean =>
    words.slice(Math.max(0, from - length), from).some(({ plain }) => plain === noun)
  return (
    // `lycée d'excellence Nguyen Binh Khiem`
    (head === 'lycee' && isOneOf(words[from - 1]!.plain, 'excellence elite surdoues')) ||
    // `Société par actions de produits agricoles Lam Dong`
    (isOneOf(head, 'societe compagnie corporation banque') &&
      held &&
      stands(14, 'actions') &&
      to - from < 4 &&
      !isLedBy(words, from, to)) ||
    // `coopérative de services agricoles Tân Hoa`, `Centre d'accueil Thien An`
    (isOneOf(head, 'cooperative centre') && held && isFirmsPair(words, { from, to })) ||
    // `Maison d'édition politique nationale Vérité`
    (head === 'maison' && stands(4, 'edition')) ||
    // `Compagnie de données et d'analyse StoxPlus`
    (held && (to > from || own) && isLongBefore(words, from, to, head))
  )
}

const CALLED = oneOf(
  'cooperative fonds fondation compagnie societe agence association corporation hopital universite academie',
)

/**
 * `Fonds d'assistance communautaire Lawrence Ting`: with no title before it, or one that tells somebody named already
 * (`An, directeur de la Compagnie de produits culturels Phuong Nam`), the capitals are the body's.
 */
function isLongBefore(words: readonly Word[], from: number, to: number, head: string): boolean {
  if (!CALLED.test(head) || to - from > 3) return false
  let at = from - 1
  while (at > from - 14 && at > 0 && !(words[at]!.plain === head && words[at]!.capital)) at -= 1
  if (words[at]?.plain !== head || !words[at]!.capital) return false
  let title: number | undefined
  // Several have no name of one (`les étudiants de l'Université …`), and who is named before a comma has it (`le doyen X, de l'…`).
  for (let before = at - 1; before > at - 8 && before >= 0; before -= 1) {
    const { plain } = words[before]!
    if (isTitle(plain) && !plain.endsWith('s')) title = before
    if (words[before]!.gap.startsWith(',')) break
  }
  return title === undefined || (words[title]!.gap === ', ' && words[title - 1]?.capital === true)
}
