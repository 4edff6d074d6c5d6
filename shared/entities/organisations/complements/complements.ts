/**
 * What `de` brings into a body's name: a country, a pair of countries, a place, another body, a theme.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { firstCode, isAllCapitals, isLetter } from '../../../french/letters.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isCapitalAdjective, isPortfolio, isTheme } from '../lexicon/adjectives.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import {
  BODY_NOUNS,
  CHAPTERED,
  NO_NOUN,
  isCountrysOwn,
  isOwner,
  isPeople,
  isProvince,
  isSportOf,
  isStudiedIn,
  isTownOf,
  saysWhich,
} from './complement-words.ts'
import { isCourtHead } from '../lexicon/own-adjectives.ts'
import { beforeHolder } from '../appositions/led-by.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { EPONYMOUS } from '../appositions/eponyms.ts'
import { formalCountryAt, takePair } from '../appositions/pairs.ts'
import { takeAreaNumber } from '../appositions/numbered.ts'
import { isInitial } from '../appositions/initials.ts'
import { isCivility } from '../runs.ts'
import { seatOf } from '../letters/acronyms.ts'
import { takeTheme } from './themes.ts'
import { ARTICLE, endOfCapitals, PRENOMINAL, type State } from '../phrase.ts'
import { unitAt } from '../appositions/units.ts'

/** `de` and what follows: a country, a place, a body, or a theme with its adjectives. */
export function takeComplement(
  words: readonly Word[],
  state: State,
  at: number,
  head: string,
): boolean {
  // `Union des Vietnamiens de France`: a people says where it lives.
  if (
    state.last === 'closed' &&
    // `du CC du MPLA`
    words[state.to]!.text !== 'CC' &&
    !isPeople(words, state.to) &&
    !isOwner(words, at) &&
    !isSportOf(words, at, head) &&
    !isCountrysOwn(words, at, state, head) &&
    !isStudiedIn(words, at, head) &&
    !(CHAPTERED.test(head) && (isProvince(words, at) || isTownOf(words, at, state)))
  )
    return false
  let noun = at + 1
  const article =
    ARTICLE.test(words[noun]?.plain ?? '') &&
    words[noun]!.text.length <= 3 &&
    !(words[noun]!.capital && words[noun + 1]?.capital)
  if (article) noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word) || word.gap === '-') return false
  // `le Parti nationaliste de M. Sam`: who leads it
  if (isCivility(word) || word.text === 'M') return false
  // `Commandement de la 5e Région navale`
  const counted = words[noun + 1]
  if (
    /^(?:\d{1,3}|[ivx]{1,4})(?:e|er|re|ere|eme)$/u.test(word.plain) &&
    counted?.gap === ' ' &&
    (counted.capital ||
      isOneOf(counted.plain, 'region zone corps division flotte brigade regiment'))
  ) {
    state.to = noun + 1
    state.complements += 1
    state.named = true
    state.last = 'theme'
    return true
  }
  // `Comité central du Parti du XIIe mandat`; `Association de la Vie`
  if (/^[IVX]+(?:er?|[eè]me)$/u.test(word.text)) return false
  // `l'hôpital Ottara Thiri de la capitale Naypyidaw`, `l'école Le Loi du district de`: where it stands
  if (
    (word.plain === 'capitale' ||
      (state.named && isOneOf(word.plain, 'district arrondissement'))) &&
    isOneOf(head, 'hopital lycee ecole college universite')
  )
    return false
  // `l'hôpital Necker de Paris`
  if (
    head === 'hopital' &&
    state.named &&
    state.complements === 0 &&
    state.countries.length === 0 &&
    words[state.to]!.capital &&
    // `l'Hôpital C de Da Nang`: a letter alone is no name
    words[state.to]!.text.length > 1 &&
    word.capital &&
    knownPlaceAt(words, noun) !== undefined
  )
    return false
  // `le Comité des frontières du ministère`: which one goes without saying.
  if (isOneOf(word.plain, 'ministere parc') && !saysWhich(words, noun)) return false
  if (
    !isLetter(firstCode(word.text)) ||
    (NO_NOUN.has(word.plain) && !word.capital && words[noun + 1]?.plain !== 'niveau')
  )
    return false
  if (takePair(words, state, noun)) {
    state.complements += 1
    return true
  }
  const formal = formalCountryAt(words, noun)
  const body = word.capital ? fixedAt(words, noun) : undefined
  // `Bureau de représentation de Vietnam Airlines`: the firm is more than its country.
  if (body?.kind === 'company' && formal !== undefined && body.to > formal.to) {
    state.to = body.to
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  // `Bureau des Nations Unies pour la coordination`, whatever its capitals
  if (body?.kind === 'international' && word.plain === 'nations' && body.to > noun) {
    state.to = body.to
    state.named = true
    state.complements += 1
    state.last = 'theme'
    return true
  }
  if (formal !== undefined) {
    state.to = formal.to
    state.countries.push(formal.iso)
    state.named = true
    state.complements += 1
    state.last = 'closed'
    if (isOneOf(words[state.to + 1]?.plain, 'nouveau nouvelle unie?')) state.to += 1
    // `Église évangélique du Vietnam du Sud`
    if (words[state.to + 1]?.plain === 'du' && isOneOf(words[state.to + 2]?.text, 'Sud Nord'))
      state.to += 2
    return true
  }
  // `du Nouvel Azerbaïdjan`
  const renewed =
    PRENOMINAL.test(word.plain) || isOneOf(word.plain, 'nord sud')
      ? countryAt(words, noun + 1)
      : undefined
  if (renewed?.form === 'name') {
    state.to = renewed.to
    state.countries.push(renewed.iso)
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  // `commandement de la Brigade 125`
  const unit = word.capital ? unitAt(words, noun) : undefined
  if (unit !== undefined) {
    state.to = unit.to
    state.named = true
    state.complements += 1
    state.last = 'closed'
    return true
  }
  const place = knownPlaceAt(words, noun)
  if (place !== undefined && word.capital) {
    state.to = place.to
    // `Banque de Tokyo-Mitsubishi UFJ`
    if (head === 'banque') state.to = endOfCapitals(words, state.to)
    // `Université de Paris Dauphine`; `Fujii Teruo` leads one
    const second = words[state.to + 1]
    if (
      head === 'universite' &&
      second?.gap === ' ' &&
      second.capital &&
      second.text.length > 3 &&
      !isSyllable(second.plain) &&
      // `Université de Genève Suisse`: where its town is
      countryAt(words, state.to + 1) === undefined &&
      endOfCapitals(words, state.to) === state.to + 1
    )
      state.to += 1
    state.named = true
    state.complements += 1
    // `Institut d'études de l'Asie du Sud-Est de Singapour`: a region is studied, a town is where.
    state.last = place.rule === 'place/wide' ? 'theme' : 'closed'
    return true
  }
  if (!word.capital) return takeTheme(words, state, at, noun, article)
  state.complements += 1
  state.named = true
  state.portfolio ||= isPortfolio(word)
  if (isAllCapitals(word.text)) {
    // `du Département des affaires européennes de la CCI Paris Île-de-France`
    const seat = body === undefined ? seatOf(words, noun) : undefined
    state.to = seat ?? noun
    // `Comité de gestion des ZI de Dông Nai`: letters of a common noun
    state.last = isOneOf(word.text, 'AE ZI ZF ZES ZEE PME DI TIC') ? 'theme' : 'closed'
    return true
  }
  // A capital noun is a theme (`des Affaires étrangères`, `de la Défense`) or a proper name.
  const proper =
    !article &&
    words[at]!.plain !== 'du' &&
    words[at]!.plain !== 'des' &&
    head !== 'ministere' &&
    !isPortfolio(word)
  state.to = noun
  if (proper) {
    while (
      words[state.to + 1]?.capital === true &&
      /^[ -]$/u.test(words[state.to + 1]!.gap) &&
      countryAt(words, state.to + 1) === undefined &&
      !isInitial(words, state.to + 1)
    )
      state.to += 1
    state.to = beforeHolder(words, noun, state.to)
    // `Chœur de Radio France`
    state.to = Math.max(state.to, fixedAt(words, noun)?.to ?? 0)
    // `Nouvelle-Galles du Sud`
    if (words[state.to + 1]?.plain === 'du' && isOneOf(words[state.to + 2]?.text, 'Sud Nord'))
      state.to += 2
    state.last = 'closed'
    // `Académie de Diplomatie du Vietnam`: a theme with a capital
    const theme = state.to === noun && (isTheme(word) || word.plain === 'amitie')
    if (theme || BODY_NOUNS.test(word.plain)) state.last = 'theme'
    return true
  }
  if (EPONYMOUS.test(head)) {
    // `Musée du Quai Branly`
    while (
      words[state.to + 1]?.capital === true &&
      /^[ -]$/u.test(words[state.to + 1]!.gap) &&
      !isInitial(words, state.to + 1) &&
      !isCapitalAdjective(words, state.to + 1) &&
      countryAt(words, state.to + 1)?.form !== 'name'
    )
      state.to += 1
  }
  takeAreaNumber(words, state, word)
  // `Organe de cassation de la Haute Cour populaire`
  if (isOneOf(word.plain, 'haute?') && isCourtHead(words[noun + 1])) state.to = noun + 1
  if (isOneOf(word.plain, 'premier vice') && words[noun + 1]?.plain === 'ministre')
    state.to = noun + 1
  state.last = 'theme'
  return true
}
