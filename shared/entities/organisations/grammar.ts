/**
 * How French composes the name of a body: a head noun, adjectives, complements.
 *
 * Reads the longest name from its head: `Service fédéral russe pour la coopération militaire et
 * technique`, `ministère de l'Agriculture et du Développement rural`. A pair of countries closes it;
 * what a sentence says next (a date, a verb, another person's name) stays outside.
 */
import { isAdjective, isCapitalAdjective, isPortfolio, isTheme } from './adjectives.ts'
import {
  ARTICLE,
  DE,
  formalCountryAt,
  takeComplement,
  takePair,
  type State,
} from './complements.ts'
import { countryAt } from '../countries/words.ts'
import { knownPlaceAt } from '../places/known.ts'
import { continues, type Word } from '../words.ts'
import {
  takeEponym,
  takeFellow,
  takeMore,
  takePurpose,
  takeTowards,
  takeWhere,
} from './additions.ts'

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

const NO_COORDINATE = new Set(
  'delegation gouvernement ambassade ministere president premier vice secretaire peuple pays autres representants responsables entreprises dirigeants membres chef directeur ministre ambassadeur parti etat populations population autorites presence celui celle leurs partie cadre visite'.split(
    ' ',
  ),
)

const FOR = /^(?:pour|sur|contre|vers)$/u

/** These are not for anything: what stands behind them says what they do it for. */
const NOT_FOR =
  /^(?:ministere|ambassade|consulat|parti|parlement|assemblee|gouvernement|police|armee|senat|marine|garde|region|universite|ecole|lycee|hopital|societe|compagnie|musee|corporation|anniversaire)$/u

/** Whose second owner is another body: `la délégation du Parti et de l'État`. */
const UNPAIRED =
  /^(?:delegation|mission|gouvernement|ambassade|consulat|parlement|assemblee|police|armee|corps|bourse|lycee|region|marine|garde|cabinet|presidium|congres|programme|parti|senat|brasserie|hopital|anniversaire)$/u

const SEATED = /^(?:hopital|lycee|ecole|universite|college)$/u

/** The longest name that begins with the head at this word. */
export function readName(words: readonly Word[], at: number, head: string): BodyName {
  const state: State = {
    to: at,
    complements: 0,
    countries: [],
    named: false,
    pair: false,
    portfolio: false,
    purpose: undefined,
    last: 'head',
  }
  for (let step = 0; step < 24 && !state.pair; step += 1) {
    if (!advance(words, state, head)) break
  }
  // `hôpital de l'amitié Vietnam-Cuba de Dong Hoi`
  if (state.pair && SEATED.test(head) && words[state.to + 1]?.plain === 'de') {
    const seat = knownPlaceAt(words, state.to + 2)
    if (seat !== undefined) state.to = seat.to
  }
  return state
}

function advance(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]
  if (next === undefined) return false
  if (next.gap === ', ') return continueList(words, state, head)
  // `agent orange/dioxine`
  if (next.gap === '/' && !next.capital && state.last !== 'head') {
    state.to += 1
    return true
  }
  if (!continues(next) && next.gap !== ' - ') return false
  if (DE.test(next.plain) && next.gap === ' ' && !next.capital)
    return takeComplement(words, state, state.to + 1, head)
  if (takePair(words, state, state.to + 1)) return true
  if (next.gap === ' - ') return false
  if (next.plain === 'et') return coordinate(words, state, head)
  if (
    FOR.test(next.plain) &&
    !NOT_FOR.test(head) &&
    (state.last !== 'closed' || isUnion(words, state.to))
  )
    return takePurpose(words, state)
  if (next.plain === 'avec') return takeFellow(words, state)
  // `Force intérimaire des Nations unies pour Abyei`
  if (
    next.plain === 'pour' &&
    /^(?:force|mission)$/u.test(head) &&
    words[state.to + 2]?.capital === true
  ) {
    state.to += 2
    return true
  }
  if (/^(?:en|a|au|aux|aupres)$/u.test(next.plain) && !next.capital)
    return (
      (next.plain.startsWith('a') && next.text !== 'auprès' && takeTowards(words, state, head)) ||
      takeWhere(words, state, head)
    )
  if (
    /^chargee?$/u.test(next.plain) &&
    DE.test(words[state.to + 2]?.plain ?? '') &&
    !NOT_FOR.test(head)
  ) {
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
  if (next.plain === 'par' && words[state.to + 2]?.plain === 'actions') {
    state.to += 2
    return true
  }
  // `hôpital pour enfants numéro 1`
  if (next.plain === 'numero' && /^\d{1,3}$/u.test(words[state.to + 2]?.text ?? '')) {
    state.to += 2
    state.named = true
    return true
  }
  // `école N°14 d'Oulan-Bator`
  if (next.text === 'N' && words[state.to + 2]?.gap === '°') {
    state.to += 2
    state.named = true
    return true
  }
  if (head === 'hopital' && /^\d{1,3}$/u.test(next.text)) {
    state.to += 1
    state.named = true
    return true
  }
  const inner = next.gap === '-'
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
    state.to += 1
    return true
  }
  return next.capital && takeEponym(words, state, head)
}

/** `économique, commerciale et technique`; `du Travail, des Invalides et des Affaires sociales`. */
function continueList(words: readonly Word[], state: State, head: string): boolean {
  if (state.last === 'closed' || state.last === 'head' || UNPAIRED.test(head)) return false
  const at = state.to + 1
  if (ARTICLE.test(words[at]!.plain))
    return closesBeforeLong(words, at) && takeMore(words, state, at)
  if (isAdjective(words, at) && !words[at]!.capital && isAdjective(words, state.to)) {
    for (let next = at; next < at + 6; next += 1) {
      const word = words[next]
      if (word === undefined) return false
      if (word.plain === 'et' && isAdjective(words, next + 1)) {
        state.to = next + 1
        return true
      }
      if (!isAdjective(words, next) && !/^[,-] ?$/u.test(word.gap)) return false
    }
    return false
  }
  if (!DE.test(words[at]!.plain)) return false
  // The list is the body's own if it closes with `et de …` before anything else happens.
  for (let next = at; next < at + 12; next += 1) {
    const word = words[next]
    if (word === undefined || /[.;:()!?"«»]/u.test(word.gap)) return false
    if (
      word.plain === 'et' &&
      (DE.test(words[next + 1]?.plain ?? '') ||
        (head === 'ministere' && words[next + 1]?.capital === true))
    ) {
      const themed = head === 'ministere' || words.slice(at, next).some(({ capital }) => !capital)
      return themed && takeComplement(words, state, at, head)
    }
  }
  return false
}

/** `, la tuberculose et le paludisme`: an `et` with an article closes the list. */
function closesBeforeLong(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 8; at += 1) {
    const word = words[at]
    if (word === undefined || word.capital || !/^(?:[ '-]|, )$/u.test(word.gap)) return false
    if (word.plain === 'et') return ARTICLE.test(words[at + 1]?.plain ?? '')
  }
  return false
}

/** A name that closes with a union of states goes on: `Programme des Nations unies pour`. */
const isUnion = (words: readonly Word[], to: number): boolean =>
  /^(?:unies|ue|europeenne|asean|onu|africaine)$/u.test(words[to]!.plain)

function coordinate(words: readonly Word[], state: State, head: string): boolean {
  const at = state.to + 2
  const word = words[at]
  if (word === undefined || !continues(word) || state.last === 'closed' || state.last === 'head')
    return false
  if (isAdjective(words, at) && isAdjective(words, state.to) && !word.capital) {
    if (countryAt(words, at)?.form === 'demonym') return false
    state.to = at
    while (words[state.to + 1]?.gap === '-') state.to += 1
    return true
  }
  if (takeMore(words, state, at)) return true
  if (state.last === 'adjective') return false
  if (DE.test(word.plain) && !UNPAIRED.test(head)) {
    const noun = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
    if (NO_COORDINATE.has(words[noun]?.plain ?? '') || formalCountryAt(words, noun) !== undefined)
      return false
    return words[noun] !== undefined && takeComplement(words, state, at, head)
  }
  const hyphenated = words[at + 1]?.gap === '-'
  if (head === 'ministere' && word.capital && word.text.length > 3) {
    state.to = at
    return true
  }
  if (
    (state.last === 'bare-theme' ||
      (state.last === 'theme' &&
        (isAdjective(words, at + 1) || words[state.to]!.plain.endsWith('s')))) &&
    !word.capital &&
    isTheme(word) &&
    !hyphenated &&
    word.plain.length > 4
  ) {
    state.to = at
    return true
  }
  return false
}
