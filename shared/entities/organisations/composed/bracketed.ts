/**
 * What stands in brackets behind a composed name and makes it one: letters of its own (`Banque militaire (MB)`), a short
 * name, a foreign one (`Corps de la paix (Peace Corps)`).
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isAcronym, isShortName } from '../letters/alias-shape.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import type { BodyName } from './grammar.ts'
import { isPersonal, runEnd } from '../runs.ts'
import type { Printed } from './own-measures.ts'
import { isHall } from './says-enough.ts'

/** Whether brackets follow that tell the name which begins at this word, its noun at `first`. */
export function isLettered(
  words: readonly Word[],
  at: number,
  first: number,
  { head, plain }: Printed,
  { to, complements }: BodyName,
): boolean {
  const letters = words[to + 1]
  return (
    // `la commission du commerce international (INTA)`
    (words[at]!.capital ||
      (complements > 0 && isLetteredFirm(words, at, head, to)) ||
      (isOneOf(head, 'commission comite') && fixedAt(words, to + 1) !== undefined)) &&
    to > first &&
    letters?.gap === ' (' &&
    (isAcronym(letters.text) ||
      (complements > 0 && FREE.test(head) && isShortName(words, to + 1)) ||
      fixedAt(words, to + 1) !== undefined ||
      (complements > 0 && isForeign(words, to + 1))) &&
    !isOneOf(head, 'conference congres programme station') &&
    !isHall(plain)
  )
}

/** Unions of people: what stands in brackets behind one is what it is called for short. */
const FREE = oneOf(
  'mouvement alliance coalition rassemblement front ligue parti union association collectif reseau',
)

/** `la compagnie générale de tourisme de Saigon (Saigontourist)`: what has a short name is one in small letters too. */
const isLetteredFirm = (words: readonly Word[], at: number, head: string, to: number): boolean =>
  LETTERED.test(head) &&
  isOneOf(words[at - 1]?.plain, 'la le l du au') &&
  // `le groupe Électricité du Vietnam (EVN)`: the noun introduces
  fixedAt(words, at + 1) === undefined &&
  !endsInOwnName(words, to) &&
  to > at + 2 &&
  (words[to + 2] === undefined || /^(?:\)|, | - )/u.test(words[to + 2]!.gap))

/** `la délégation de l'Union européenne (UE) au Vietnam`: the brackets part where it is from whose it is. */
export const isOfUnion = (words: readonly Word[], plain: string, at: number, to: number): boolean =>
  /^delegation de l (?:union europeenne|ue)$/u.test(plain) &&
  ((words[to + 1]?.text === 'UE' &&
    words[to + 2]?.gap === ') ' &&
    isOneOf(words[to + 2]!.plain, 'au aux en') &&
    countryAt(words, to + 3)?.form === 'name') ||
    // `chef de la délégation de l'UE`
    (words[at - 1]?.plain === 'la' && isOneOf(words[at - 3]?.plain, 'chef cheffe adjointe?')))

/** `la société par actions de services WinCo`: what the noun introduces is the name. */
export function endsInOwnName(words: readonly Word[], to: number): boolean {
  let at = to
  while (words[at]!.capital) at -= 1
  return at < to && !isOneOf(words[at]!.plain, 'de du des d la le les l et')
}

const LETTERED = oneOf(
  'compagnie groupe societe corporation banque fonds federation centre institut agence office departement autorite administration academie fondation chambre ligue confederation',
)

/** Two capitals that are no Vietnamese name: `Peace Corps`. */
const isForeign = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === ' ' &&
  words[at + 1]!.capital &&
  !isPersonal(words, { from: at, to: runEnd(words, at) }) &&
  knownPlaceAt(words, at) === undefined &&
  countryAt(words, at) === undefined
