/** What `de` brings into a body's name under a name of its own: a country, a body, a unit, a place, a capital noun. */
import { isOneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isCapitalAdjective, isPortfolio, isTheme } from '../lexicon/adjectives.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { SPORTS } from '../../gazetteer/sports.ts'
import { BODY_NOUNS, SUNG } from './complement-words.ts'
import { isCourtHead } from '../lexicon/own-adjectives.ts'
import { beforeHolder } from '../appositions/led-by.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { EPONYMOUS } from '../appositions/eponyms.ts'
import { formalCountryAt } from '../appositions/pairs.ts'
import { isInitial } from '../appositions/initials.ts'
import { seatOf } from '../letters/acronyms.ts'
import { endOfCapitals, PRENOMINAL, type State } from '../phrase.ts'
import { unitAt } from '../appositions/units.ts'

/** A country, a firm, a unit, a known place. */
export const takeNamed = (
  words: readonly Word[],
  state: State,
  noun: number,
  head: string,
): boolean =>
  takeCountry(words, state, noun) ||
  takeUnit(words, state, noun) ||
  takePlace(words, state, noun, head)

/** Takes what ends there; a closed name takes little behind it. */
function take(state: State, to: number, last: 'closed' | 'theme'): true {
  state.to = to
  state.named = true
  state.complements += 1
  state.last = last
  return true
}

/** A country, or a body whose name begins like one. */
function takeCountry(words: readonly Word[], state: State, noun: number): boolean {
  const word = words[noun]!
  const formal = formalCountryAt(words, noun)
  const body = word.capital ? fixedAt(words, noun) : undefined
  // `Bureau de représentation de Vietnam Airlines`: the firm is more than its country.
  if (body?.kind === 'company' && formal !== undefined && body.to > formal.to)
    return take(state, body.to, 'closed')
  // `Bureau des Nations Unies pour la coordination`, whatever its capitals
  if (body?.kind === 'international' && word.plain === 'nations' && body.to > noun)
    return take(state, body.to, 'theme')
  if (formal !== undefined) {
    take(state, formal.to, 'closed')
    state.countries.push(formal.iso)
    if (isOneOf(words[state.to + 1]?.plain, 'nouveau nouvelle unie?')) state.to += 1
    takeHalf(words, state)
    return true
  }
  // `du Nouvel Azerbaïdjan`
  const isRenewed = PRENOMINAL.test(word.plain) || isOneOf(word.plain, 'nord sud')
  const renewed = isRenewed ? countryAt(words, noun + 1) : undefined
  if (renewed?.form !== 'name') return false
  state.countries.push(renewed.iso)
  return take(state, renewed.to, 'closed')
}

/** `Église évangélique du Vietnam du Sud`, `Nouvelle-Galles du Sud` */
function takeHalf(words: readonly Word[], state: State): void {
  if (words[state.to + 1]?.plain === 'du' && isOneOf(words[state.to + 2]?.text, 'Sud Nord'))
    state.to += 2
}

/** `commandement de la Brigade 125` */
function takeUnit(words: readonly Word[], state: State, noun: number): boolean {
  const unit = words[noun]!.capital ? unitAt(words, noun) : undefined
  return unit !== undefined && take(state, unit.to, 'closed')
}

function takePlace(words: readonly Word[], state: State, noun: number, head: string): boolean {
  const place = words[noun]!.capital ? knownPlaceAt(words, noun) : undefined
  if (place === undefined) return false
  // `Institut d'études de l'Asie du Sud-Est de Singapour`: a region is studied, a town is where.
  take(state, place.to, place.rule === 'place/wide' ? 'theme' : 'closed')
  // `Centre de conservation du patrimoine de Thang Long - Hanoï`
  const joined = words[state.to + 1]?.gap === ' - ' ? knownPlaceAt(words, state.to + 1) : undefined
  if (joined !== undefined) state.to = joined.to
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
  return true
}

/** A capital noun: letters, a theme (`des Affaires étrangères`, `de la Défense`) or a proper name. */
export function takeCapital(
  words: readonly Word[],
  state: State,
  noun: number,
  { head, isOfArticle }: { readonly head: string; readonly isOfArticle: boolean },
): boolean {
  const word = words[noun]!
  take(state, noun, 'theme')
  state.portfolio ||= isPortfolio(word)
  if (isAllCapitals(word.text)) {
    // `du Département des affaires européennes de la CCI Paris Île-de-France`
    const seat = fixedAt(words, noun) === undefined ? seatOf(words, noun) : undefined
    state.to = seat ?? noun
    // `Comité de gestion des ZI de Dông Nai`: letters of a common noun
    if (!isOneOf(word.text, 'AE ZI ZF ZES ZEE PME')) state.last = 'closed'
    return true
  }
  if (!isOfArticle && head !== 'ministere' && !isPortfolio(word)) takeProper(words, state, noun)
  else takeCapitalTheme(words, state, noun, head)
  return true
}

function takeProper(words: readonly Word[], state: State, noun: number): void {
  const word = words[noun]!
  while (
    words[state.to + 1]?.capital === true &&
    /^[ '-]$/u.test(words[state.to + 1]!.gap) &&
    countryAt(words, state.to + 1) === undefined &&
    !isInitial(words, state.to + 1)
  )
    state.to += 1
  state.to = beforeHolder(words, noun, state.to)
  // `Chœur de Radio France`
  state.to = Math.max(state.to, fixedAt(words, noun)?.to ?? 0)
  takeHalf(words, state)
  // `Académie de Diplomatie du Vietnam`: a theme with a capital
  const isTold =
    // `Théâtre de Tuông du Vietnam`, `Club de Football de Hanoï`
    SUNG.test(word.plain) ||
    SPORTS.test(word.plain) ||
    (state.to === noun && (isTheme(word) || word.plain === 'amitie'))
  if (!isTold && !BODY_NOUNS.test(word.plain)) state.last = 'closed'
}

function takeCapitalTheme(words: readonly Word[], state: State, noun: number, head: string): void {
  const word = words[noun]!
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
  // `Conseil du Prix VinFuture`
  if (word.plain === 'prix') state.to = endOfCapitals(words, noun)
  // `des Viêt kiêu`
  if (words[noun + 1]?.plain === 'kieu') state.to = noun + 1
  // `Organe de cassation de la Haute Cour populaire`
  if (isOneOf(word.plain, 'haute?') && isCourtHead(words[noun + 1])) state.to = noun + 1
  if (isOneOf(word.plain, 'premier vice') && words[noun + 1]?.plain === 'ministre')
    state.to = noun + 1
}
