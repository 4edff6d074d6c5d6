/**
 * How French composes the name of a body: a head noun, adjectives, complements.
 *
 * Reads the longest name from its head: `Service fédéral russe pour la coopération militaire et
 * technique`, `ministère de l'Agriculture et du Développement rural`. A pair of countries closes it;
 * what a sentence says next (a date, a verb, another person's name) stays outside.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAdjective, isCapitalAdjective, isPortfolio } from '../lexicon/adjectives.ts'
import { takeComplement } from '../complements/complements.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import { takeAside } from '../appositions/asides.ts'
import { takeEponym } from '../appositions/eponyms.ts'
import { takePatients, takeSecondField } from './hospitals.ts'
import { takeAgreeing, takeTail } from '../complements/agreement.ts'
import { takeProgramme, takeProject, takeSharedCause } from '../appositions/inner-names.ts'
import { takeInitialled } from '../appositions/initials.ts'
import {
  takeLetters,
  takeSelect,
  takeSite,
  isForRegion,
  isForTheme,
  isForUnion,
  isUnion,
} from '../complements/closings.ts'
import { takeBetween, takePair, takeTowns } from '../appositions/pairs.ts'
import { begunAt, DE, endOfCapitals, type State } from '../phrase.ts'
import { takeFellow, takePurpose, takeTowards } from '../complements/purposes.ts'
import { takeSeat } from '../complements/seats.ts'
import { continueList, coordinate } from '../complements/series.ts'
import { takeWhere } from '../complements/where.ts'

export interface BodyName {
  /** The last word, included. */
  readonly to: number
  /** What the name holds, so that the recogniser can ask for enough of it. */
  readonly complements: number
  readonly countries: readonly string[]
  /** A place, an acronym or another proper name stands in it. */
  readonly named: boolean
  readonly pair: boolean
  readonly portfolio: boolean
  readonly purpose: string | undefined
}

const FOR = oneOf('pour sur contre vers')

/** These are not for anything: what stands behind them says what they do it for. */
const NOT_FOR = oneOf(
  'ministere ambassade consulat parti parlement assemblee gouvernement police armee senat marine garde region universite ecole lycee hopital societe compagnie musee anniversaire',
)

/** These are told by what they are in charge of; of a court or a police it is what happens to them. */
const CHARGED = oneOf(
  'comite commission conseil agence organisation departement direction service bureau office autorite administration secretariat cellule groupe section entite organe sous-comite sous-commission sous-direction sous-departement commissariat haut-commissariat delegation mission cabinet centre institut programme corps fonds groupement representation antenne',
)

/** Two countries sit in these. */
const BETWEEN = oneOf('comite commission groupe conseil sous-comite sous-commission association')

/** The longest name that begins with the head at this word. */
export function readName(words: readonly Word[], at: number, head: string): BodyName {
  const state = begunAt(at)
  for (let step = 0; step < 24 && !state.pair; step += 1) {
    if (!advance(words, state, head)) break
  }
  takeSeat(words, state, head)
  return state
}

function advance(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]
  if (next === undefined) return false
  if (next.gap === ', ') return continueList(words, state, head)
  // `agent orange/dioxine`, `VIH/Sida`
  if (next.gap === '/' && state.last !== 'head') {
    state.to += 1
    return true
  }
  // `Institut français de Hanoï-L'Espace`
  if (words[state.to]!.text === 'L' && next.gap === "'" && next.capital) {
    state.to += 1
    return true
  }
  if (!continues(next) && next.gap !== ' - ') return false
  if (
    isOneOf(head, 'lycee college ecole') &&
    isOneOf(state.last, 'head adjective') &&
    takeSelect(words, state)
  )
    return true
  if (
    takeProject(words, state, head) ||
    takeProgramme(words, state, head) ||
    takeSharedCause(words, state, head) ||
    takePatients(words, state, head) ||
    takeTail(words, state) ||
    takeSecondField(words, state, head)
  )
    return true
  if (DE.test(next.plain) && next.gap === ' ' && !next.capital)
    return takeComplement(words, state, state.to + 1, head)
  if (takePair(words, state, state.to + 1) || takeTowns(words, state, head)) return true
  // `Université Toulouse - Jean-Jaurès`
  if (
    next.gap === ' - ' &&
    head === 'universite' &&
    next.capital &&
    words[state.to]!.capital &&
    !isAllCapitals(next.text, 3)
  ) {
    state.to = endOfCapitals(words, state.to + 1)
    return true
  }
  if (next.gap === ' - ') return false
  if (next.plain === 'et') return coordinate(words, state, head)
  // `Force intérimaire des Nations unies pour Abyei`
  if (
    (next.plain === 'pour' || (next.text === 'à' && head === 'force')) &&
    isOneOf(head, 'force mission') &&
    words[state.to + 2]?.capital === true
  ) {
    state.to += 2
    return true
  }
  if (
    FOR.test(next.plain) &&
    !NOT_FOR.test(head) &&
    // `le carton jaune de la Commission européenne sur la pêche`
    !(
      head === 'commission' &&
      state.complements === 0 &&
      words[state.to]!.plain === 'europeenne'
    ) &&
    (state.last !== 'closed' ||
      isUnion(words, state.to) ||
      isForUnion(words, state.to + 1) ||
      isForTheme(words, state.to + 1, state) ||
      isForRegion(words, state.to + 1))
  )
    return takePurpose(words, state)
  if (next.plain === 'avec') return takeFellow(words, state)
  // `de recherche en matière de criminalité`, `des jeunes en situation de handicap`
  const how = words[state.to + 2]?.plain
  if (
    next.plain === 'en' &&
    (how === 'situation' ||
      (how === 'matiere' &&
        isOneOf(
          words[state.to]!.plain,
          'recherches? investigation enquetes? lutte cooperation formation expertise etudes',
        ))) &&
    state.last !== 'closed'
  ) {
    state.last = 'theme'
    return takeComplement(words, state, state.to + 3, head)
  }
  if (isOneOf(next.plain, 'en a au aux aupres') && !next.capital)
    return (
      (next.plain.startsWith('a') && next.text !== 'auprès' && takeTowards(words, state, head)) ||
      takeWhere(words, state, head)
    )
  if (
    isOneOf(next.plain, 'chargee? charges chargees') &&
    DE.test(words[state.to + 2]?.plain ?? '')
  ) {
    if (!CHARGED.test(head) || isOneOf(words[state.to + 3]?.plain, 'dossier projet')) return false
    state.last = 'adjective'
    return takeComplement(words, state, state.to + 2, head)
  }
  if (
    next.plain === 'residant' &&
    words[state.to + 2]?.plain === 'a' &&
    words[state.to + 4]?.plain === 'etranger'
  ) {
    state.to += 4
    return true
  }
  // `Caisse nationale d'assurance maladie`
  if (words[state.to]!.plain === 'assurance' && isOneOf(next.plain, 'maladie vieillesse chomage')) {
    state.to += 1
    return true
  }
  // `des personnes vivant avec le VIH`
  if (next.plain === 'vivant' && isOneOf(words[state.to + 4]?.text, 'VIH sida')) {
    state.to += 4
    return true
  }
  if (takeAgreeing(words, state)) return true
  if (takeAside(words, state, head)) return true
  // `Commission mixte entre le Vietnam et le Laos`
  if (next.plain === 'entre' && state.last !== 'closed' && BETWEEN.test(head))
    return takeBetween(words, state)
  // `Église bouddhique Hoa Hao`
  if (
    head === 'eglise' &&
    isOneOf(next.text, 'Hoa Cao') &&
    isOneOf(words[state.to + 2]?.plain, 'hao dai')
  ) {
    state.to += 2
    state.named = true
    state.last = 'theme'
    return true
  }
  const inner = next.gap === '-'
  // `Bureau SPS Vietnam`: what a desk is for, by its letters
  if (head === 'bureau' && state.last === 'head' && isAllCapitals(next.text, 2)) {
    state.to = countryAt(words, state.to + 2)?.to ?? state.to + 1
    state.named = true
    return true
  }
  if (
    isAdjective(words, state.to + 1) &&
    (!next.capital || isCapitalAdjective(words, state.to + 1))
  ) {
    const country = countryAt(words, state.to + 1)
    // `la Garde côtière du Vietnam mobile`: behind a country or a place only whose and what rank.
    if (
      state.last === 'closed' &&
      country === undefined &&
      !isCapitalAdjective(words, state.to + 1) &&
      !isPortfolio(words[state.to]!)
    )
      return false
    if (country !== undefined) {
      state.countries.push(country.iso)
      state.named = true
    }
    if (state.last === 'head') state.last = 'adjective'
    state.to = country?.to ?? state.to + 1
    return true
  }
  if (inner) {
    // `main-d'œuvre`
    const place = next.capital ? knownPlaceAt(words, state.to + 1) : undefined
    state.to =
      place?.to ?? state.to + (next.plain === 'd' && words[state.to + 2]?.gap === "'" ? 2 : 1)
    return true
  }
  // `Département Asie-Afrique`, `Direction Europe`: a desk and the region it looks at
  if (
    isOneOf(state.last, 'head adjective') &&
    isOneOf(head, 'departement direction bureau') &&
    next.gap === ' '
  ) {
    const region = knownPlaceAt(words, state.to + 1)
    if (region?.rule === 'place/wide') {
      state.to = region.to
      state.named = true
      // `Bureau Europe de l'Ouest de l'AUF`
      state.last = 'theme'
      return true
    }
  }
  return (
    next.capital &&
    (takeInitialled(words, state, head) ||
      takeLetters(words, state) ||
      takeSite(words, state) ||
      takeEponym(words, state, head))
  )
}
