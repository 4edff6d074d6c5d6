/** Whose name a body bears: `lycée Phan Boi Chau`, `Fondation Heydar Aliyev`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isFirmsPair } from '../runs.ts'
import { endOfEponym } from './eponym-ends.ts'
import { isTitle } from '../../persons/title.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { isAdjective } from '../lexicon/adjectives.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isLed, isLedBehindCountry, isLedBy } from './led-by.ts'
import { isCalledSo } from './long-names.ts'
import type { Word } from '../../words.ts'
import { endOfCapitals, type State } from '../phrase.ts'

/** Heads after which a proper name closes the body's own: `lycée Phan Boi Chau`, `Fondation Heydar Aliyev`. */
export const EPONYMOUS = oneOf(
  'fondation lycee universite institut centre hopital ecole college musee academie groupe banque compagnie societe conservatoire club orchestre choeur maison clinique laboratoire bibliotheque chu fonds theatre brasserie polyclinique maternite orphelinat creche ballet cirque parti agence groupement coalition collectif cooperative association amicale galerie autorite seminaire quatuor imprimerie',
)

/** `Centre national de recherche … Gamaleya`, `lycée Phan Boi Chau`; not the person who leads it. */
export function takeEponym(words: readonly Word[], state: State, head: string): boolean {
  const from = state.to + 1
  if (state.last === 'closed') return false
  const after = words
    .slice(from, from + 3)
    .map(({ plain }) => plain)
    .join(' ')
  if (after.startsWith('ho chi minh') && state.complements > 0) {
    state.to = from + 2
    state.named = true
    state.last = 'closed'
    return true
  }
  // `Village de l'amitié Vân Canh`
  const shared = words[from - 1]!.plain === 'amitie' && words[from - 4]?.plain === 'village'
  if (state.complements > 0 && (shared || isInnerName(words, from, head))) {
    state.to = endOfCapitals(words, from)
    state.named = true
    state.last = 'theme'
    return true
  }
  if (
    !EPONYMOUS.test(head) ||
    words[from]!.gap !== ' ' ||
    // `Banque A Châu`
    (words[from]!.text.length < 2 && head !== 'hopital' && words[from + 1]?.capital !== true)
  )
    return false
  if (isSomeoneElse(words, state, head)) return false
  const to = endOfEponym(words, from)
  // `le secrétaire national du Parti communiste Fabien Roussel`: whoever leads it.
  if (
    state.last === 'adjective' &&
    words[from - 1]!.plain !== 'actions' &&
    opensName(words[from]!.plain) &&
    isOneOf(head, 'parti agence groupe banque fonds club compagnie societe groupement coalition')
  )
    return false
  // `le président de l'Association Nguyen Van Hung`
  if (
    isOneOf(head, 'association amicale') &&
    (!words[from - 1]!.capital ||
      (to > from + 1 && knownPlaceAt(words, from + 1)?.rule !== 'place/wide') ||
      opensName(words[from]!.plain) ||
      FAMILY_NAMES.has(words[from]!.plain))
  )
    return false
  // After a long title two or three capitals are whoever holds the post, unless one is an acronym.
  const coded = isOneOf(head, 'fonds academie ecole') && isAllCapitals(words[from]!.text)
  // `Hôpital de l'amitié Viet Duc`, `Théâtre de marionnettes Thang Long`
  const school = isOneOf(head, 'hopital lycee ecole universite theatre') && to === from + 1
  if (school && isSyllable(words[from]!.text) && isSyllable(words[to]!.text)) {
    state.to = to
    state.named = true
    return true
  }
  if (isCalledSo(words, { from, to }, head, state.complements > 0)) {
    state.to = to
    state.named = true
    state.last = 'closed'
    return true
  }
  // `Institut d'études Han-Nôm`: a hyphen makes one word
  const isOne = words.slice(from + 1, to + 1).every(({ gap }) => gap === '-')
  if (state.complements > 0 && !isOne && !coded) return false
  const eponymFirst = state.last === 'head' || state.last === 'adjective'
  // `Université russe d'économie Plekhanov`
  const borne =
    isOneOf(head, 'universite academie ecole musee') &&
    to === from &&
    !opensName(words[from]!.plain)
  if (!eponymFirst && !coded && !borne && !isOneOf(head, 'centre institut agence')) return false
  // `Compagnie générale Duc Giang`
  const general =
    isOneOf(words[from - 1]!.plain, 'generale nationale') && isFirmsPair(words, { from, to })
  if (isOneOf(head, 'groupe societe compagnie maison club') && state.last !== 'head' && !general)
    return false
  state.to = to
  state.named = true
  state.last = 'theme'
  // `Fondation Albert-II de Monaco`, `Centre UNESCO de recherche`
  if (isAllCapitals(words[to]!.text) && !isOneOf(words[to]!.text, 'I II III IV VI UNESCO'))
    state.last = 'closed'
  return true
}

/** `Centre de cardiologie de l'Hôpital général Saint-Paul`, `Département de chirurgie de l'Hôpital Cho Ray` */
function isInnerName(words: readonly Word[], from: number, head: string): boolean {
  const inner = words[from - 1]!.capital ? from - 1 : from - 2
  const noun = words[inner]
  return (
    noun?.capital === true &&
    noun.plain !== head &&
    isOneOf(noun.plain, 'hopital lycee universite institut fondation') &&
    words[from]!.gap === ' ' &&
    (inner === from - 1 || isAdjective(words, from - 1)) &&
    endOfCapitals(words, from) - from < 3 &&
    !FAMILY_NAMES.has(words[from]!.plain)
  )
}

/** Whether the capitals are whoever leads the body, or the name of what it describes. */
function isSomeoneElse(
  words: readonly Word[],
  { to, complements, last }: State,
  head: string,
): boolean {
  const from = to + 1
  // `l'Agence de presse malaisienne Bernama`: what is described has its own name.
  if (complements > 0 && head !== 'banque' && fixedAt(words, from)?.kind === 'media') return true
  // `le directeur de l'Agence Do Nhat Hoang`: who leads it is named behind it.
  if (
    last === 'head' &&
    !isOneOf(head, 'hopital lycee ecole universite college') &&
    isLed(words, from)
  )
    return true
  // `le chef du Parti Kaysone Phomvihane`: who leads it
  if (
    head === 'parti' &&
    words[from - 1]!.text === 'Parti' &&
    words[from + 1]?.capital === true &&
    words[from + 1]!.gap === ' ' &&
    words[from - 2]?.plain === 'du' &&
    [from - 3, from - 4].some((at) => isTitle(words[at]?.plain ?? ''))
  )
    return true
  // `le secrétaire général du Parti communiste vietnamien To Lam`
  if (isLedBehindCountry(words, from, head)) return true
  // `le permanent du secrétariat du Parti Vo Van Thuong`
  return head === 'parti' && last === 'head' && isLedBy(words, from, endOfCapitals(words, from))
}
