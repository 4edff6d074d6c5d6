/** Where a body sits, or its people live: `ambassade du Vietnam en Russie`, `auprès de l'ONU`, `à l'étranger`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { firstCode, isAllCapitals, isDigit } from '../../../french/letters.ts'
import { isPeople } from './complement-words.ts'
import { takeComplement } from './complements.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { formalCountryAt } from '../appositions/pairs.ts'
import { DE, endOfCapitals, type State } from '../phrase.ts'

const ABROAD = oneOf(
  'ambassade consulat mission representation delegation association union communaute sangha eglise academie club chambre bureau office centre societe federation fondation amicale maison reseau conseil comite agence institut antenne',
)

/** `la Formation en mai`, `en coopération avec`, `en grève`: when, with whom, how */
const NO_THEME = oneOf(
  'a cooperation collaboration partenariat janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre presence lien vue colere greve visite',
)

/** `Service commercial de l'ambassade du Vietnam en Suède`: where the embassy is. */
const headOf = (words: readonly Word[], state: State, head: string): string =>
  state.last === 'closed' &&
  isOneOf(head, 'service section departement bureau') &&
  words.slice(Math.max(0, state.to - 4), state.to).some(({ plain }) => plain === 'ambassade')
    ? 'ambassade'
    : head

/** `Centre culturel du Vietnam` */
const isCultural = (words: readonly Word[], to: number): boolean =>
  words.slice(Math.max(0, to - 3), to).some(({ plain }) => plain === 'culturel')

/** `Mission permanente du Vietnam à Genève`; a `mission du FMI à Hanoï` is on its way. */
const isPermanent = (words: readonly Word[], to: number, head: string): boolean =>
  head === 'mission' && words[to]!.plain === 'vietnam'

/** `bureau de représentation de Sumitomo au Vietnam` */
const isOfRepresentation = (words: readonly Word[], to: number): boolean =>
  words.slice(Math.max(0, to - 5), to).some(({ plain }) => plain === 'representation')

/** `ambassade du Vietnam en Russie`, `Association des Vietnamiens en République tchèque`. */
export function takeWhere(words: readonly Word[], state: State, whole: string): boolean {
  const head = headOf(words, state, whole)
  const preposition = words[state.to + 1]!
  let at = state.to + 2
  if (preposition.plain === 'aupres') {
    if (!DE.test(words[at]?.plain ?? '')) return false
    // `sensibilisation auprès des masses` is a theme; `auprès de l'ONU` wants a mission.
    if (state.last === 'closed' && !isOneOf(head, 'mission delegation representation ambassade'))
      return false
    state.last = 'adjective'
    const article = isOneOf(words[at + 1]?.plain, 'l la')
    const union = fixedAt(words, article ? at + 2 : at + 1)
    if (union?.kind === 'international') {
      state.to = union.to
      state.complements += 1
      state.last = 'closed'
      return true
    }
    return takeComplement(words, state, at, head)
  }
  // `la délégation permanente du Vietnam à l'ONU`
  const union =
    preposition.text === 'à' && isOneOf(head, 'mission delegation representation')
      ? fixedAt(words, isOneOf(words[at]?.plain, 'l la') ? at + 1 : at)
      : undefined
  if (union?.kind === 'international' && state.countries.length > 0) {
    state.to = union.to
    state.last = 'closed'
    return true
  }
  if (
    preposition.plain === 'en' &&
    words[at]?.capital === false &&
    ((isOneOf(words[at]!.plain, 'recherches? sciences? sante') && state.last !== 'closed') ||
      isOneOf(
        words[state.to]!.plain,
        'cooperation recherches? formation expertise experts etudiants doctorants ingenierie enseignement ressources etudes specialistes approvisionnement alimentation articles produits meubles objets mobilier',
      ))
  ) {
    const theme = words[at]!
    if (NO_THEME.test(theme.plain) || isDigit(firstCode(theme.text))) return false
    state.to = at
    state.last = 'bare-theme'
    return true
  }
  // `l'approvisionnement en eau en milieu rural`
  if (preposition.plain === 'en' && words[at]?.plain === 'milieu' && state.last !== 'closed') {
    state.to = at
    state.last = 'bare-theme'
    return true
  }
  if (
    preposition.plain === 'a' &&
    words[at + 1]?.plain === 'etranger' &&
    (state.last !== 'closed' || words[state.to]!.plain.endsWith('s'))
  ) {
    state.to = at + 1
    return true
  }
  // `Université du Québec à Montréal`
  if (
    head === 'universite' &&
    isOneOf(words[state.to]!.plain, 'quebec caroline californie texas wisconsin illinois vietnam')
  ) {
    if (preposition.plain !== 'a' || words[at]?.capital !== true) return false
    state.to = endOfCapitals(words, at)
    state.last = 'closed'
    return true
  }
  if (!ABROAD.test(head) || (state.complements === 0 && state.countries.length === 0)) return false
  if (isOneOf(words[at]?.plain, 'la l')) at += 1
  const country = words[at] === undefined ? undefined : formalCountryAt(words, at)
  const people =
    words[state.to]!.plain.endsWith('s') ||
    words
      .slice(state.to - 2, state.to)
      .some(({ plain }) => isOneOf(plain, 'amis anciens jeunesse diaspora'))
  const embassy =
    isOneOf(head, 'ambassade consulat mission representation') ||
    // `Délégation de l'Union européenne au Vietnam`
    (head === 'delegation' && isOneOf(words[state.to]!.plain, 'europeenne ue')) ||
    // `Délégation générale du Québec à Tokyo`, `antenne de l'Église bouddhique du Vietnam à Hanoï`
    (isOneOf(head, 'delegation antenne academie') &&
      words
        .slice(Math.max(0, state.to - 6), state.to)
        .some(({ plain }) => isOneOf(plain, 'generale eglise bouddhique')))
  const owner = countryAt(words, state.to)
  const chamber =
    head === 'chambre' ||
    (head === 'centre' && (owner?.form === 'demonym' || isCultural(words, state.to))) ||
    (isOneOf(head, 'chambre centre bureau office institut maison association') &&
      owner !== undefined)
  // `Bureau de représentation de la JICA au Vietnam`
  const house =
    isOneOf(head, 'bureau office representation antenne maison comite') &&
    // `le Comité du patrimoine mondial de l'UNESCO à Paris` meets there.
    (head !== 'comite' || state.complements === 1) &&
    state.last === 'closed' &&
    (isAllCapitals(words[state.to]!.text) || isOfRepresentation(words, state.to))
  if (country !== undefined && (embassy || people || chamber || house)) {
    state.to = country.to
    state.countries.push(country.iso)
    state.last = 'closed'
    return true
  }
  // `Association des étudiants vietnamiens à Lyon`, `Bureau de l'UNESCO à Hanoï`
  const seated = embassy || chamber || house || people
  const place = seated ? knownPlaceAt(words, at) : undefined
  // `Union des femmes vietnamiennes en Europe`
  if (people && place?.rule === 'place/wide' && preposition.plain === 'en') {
    state.to = place.to
    state.last = 'closed'
    return true
  }
  // `l'association des Vietnamiens à Manila`
  if (
    place === undefined &&
    preposition.text === 'à' &&
    isPeople(words, state.to) &&
    words[at]?.capital
  ) {
    state.to = at
    state.named = true
    state.last = 'closed'
    return true
  }
  if (
    place === undefined ||
    preposition.plain !== 'a' ||
    !(
      people ||
      isOneOf(head, 'consulat bureau office representation antenne comite maison') ||
      isOneOf(head, 'delegation academie') ||
      isPermanent(words, state.to, head) ||
      (head === 'centre' && owner !== undefined && isCultural(words, state.to)) ||
      // `Chambre de commerce américaine à Hanoï`
      (head === 'chambre' && owner?.form === 'demonym')
    )
  )
    return false
  state.to = place.to
  state.named = true
  state.last = 'closed'
  return true
}
