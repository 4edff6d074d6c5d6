/** Where a body of two countries sits, behind their names: `Association d'amitié Vietnam-Laos de la province de Nghe An`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { isProvince } from './complement-words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { DE, endOfCapitals, type State } from '../phrase.ts'
import { isCivility } from '../runs.ts'

const SEATED = oneOf('hopital lycee ecole universite college')

/** Moves past the seat, if one stands behind the pair. */
export function takeSeat(words: readonly Word[], state: State, head: string): void {
  if (words[state.to + 1]?.gap !== ' ') return
  // `groupe d'amitié France-Vietnam du Sénat`: the house whose members it has
  if (state.pair && head === 'groupe' && DE.test(words[state.to + 1]?.plain ?? '')) {
    const from = isOneOf(words[state.to + 2]?.plain, 'la l') ? state.to + 3 : state.to + 2
    const house = fixedAt(words, from)
    if (house?.kind === 'parliament') state.to = house.to
  }
  // `hôpital de l'amitié Vietnam-Cuba de Dong Hoi`, `Association d'amitié franco-vietnamienne de Lyon`
  const adjectival = state.pair && !words[state.to]!.capital
  if (
    state.pair &&
    (SEATED.test(head) || adjectival) &&
    isOneOf(words[state.to + 1]?.plain, "d de d'")
  ) {
    const seat = knownPlaceAt(words, state.to + 2)
    if (seat !== undefined) state.to = seat.to
  }
  // `école bilingue vietnamo-lao Nguyen Du`
  const own = words[state.to + 1]
  if (adjectival && SEATED.test(head) && own?.gap === ' ' && own.capital && !isCivility(own))
    state.to = endOfCapitals(words, state.to)
  // `Association d'amitié Vietnam-Laos de la province de Nghe An`
  if (state.pair && isOneOf(head, 'association union comite')) {
    // `Association Khmer-Vietnam du Cambodge`
    const home = words[state.to + 1]!.plain === 'du' ? countryAt(words, state.to + 2) : undefined
    if (home?.form === 'name') {
      state.to = home.to
      return
    }
    const at = state.to + 1
    // `Association d'amitié Vietnam-France à Hô Chi Minh-Ville`
    const from = isProvince(words, at) ? at + 4 : isOneOf(words[at]!.plain, 'de? a') ? at + 1 : at
    const seat = from === at ? undefined : knownPlaceAt(words, from)
    // One meets abroad; a chapter sits in a province.
    const chapter = words[at]!.plain !== 'a' || seat?.rule === 'place/vietnamese'
    if (seat !== undefined && chapter) state.to = seat.to
  }
}
