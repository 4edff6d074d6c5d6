/** What stands in a body's name without a preposition: adjectives, halves of a word, letters of a desk, a region it looks at. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isAdjective, isCapitalAdjective, isPortfolio } from '../lexicon/adjectives.ts'
import { endOfCapitals, type State } from '../phrase.ts'

/** Takes what ends there, to be gone on with. */
function take(state: State, to: number): true {
  state.to = to
  return true
}

/** Words that a mark joins: `agent orange/dioxine`, `Institut français de Hanoï-L'Espace`. */
export function takeJoined(words: readonly Word[], state: State): boolean {
  const next = words[state.to + 1]!
  return (
    ((next.gap === '/' && state.last !== 'head') ||
      (words[state.to]!.text === 'L' && next.gap === "'" && next.capital)) &&
    take(state, state.to + 1)
  )
}

/** `Université Toulouse - Jean-Jaurès` */
export function takeCampus(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]!
  return (
    head === 'universite' &&
    next.capital &&
    words[state.to]!.capital &&
    !isAllCapitals(next.text, 3) &&
    take(state, endOfCapitals(words, state.to + 1))
  )
}

/** What goes on in its own way behind one word: `assurance maladie`, `résidant à l'étranger`, `vivant avec le VIH`. */
export function takeFixed(words: readonly Word[], state: State): boolean {
  const next = words[state.to + 1]!.plain
  const fourth = words[state.to + 4]
  if (words[state.to]!.plain === 'assurance' && isOneOf(next, 'maladie vieillesse chomage'))
    return take(state, state.to + 1)
  return (
    ((next === 'residant' && fourth?.plain === 'etranger') ||
      (next === 'vivant' && isOneOf(fourth?.text, 'VIH sida'))) &&
    take(state, state.to + 4)
  )
}

/** `Église bouddhique Hoa Hao`, `Bureau SPS Vietnam`: a faith's own name, what a desk is for by its letters. */
export function takeOwn(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]!
  if (
    head === 'eglise' &&
    isOneOf(next.text, 'Hoa Cao') &&
    isOneOf(words[state.to + 2]?.plain, 'hao dai')
  ) {
    state.last = 'theme'
    state.named = true
    return take(state, state.to + 2)
  }
  if (head !== 'bureau' || state.last !== 'head' || !isAllCapitals(next.text, 2)) return false
  state.named = true
  return take(state, countryAt(words, state.to + 2)?.to ?? state.to + 1)
}

/** Whether an adjective of the name's may stand next. */
export const isQualified = (words: readonly Word[], { to }: State): boolean =>
  isAdjective(words, to + 1) && (!words[to + 1]!.capital || isCapitalAdjective(words, to + 1))

export function takeAdjective(words: readonly Word[], state: State): boolean {
  const at = state.to + 1
  const country = countryAt(words, at)
  // `la Garde côtière du Vietnam mobile`: behind a country or a place only whose and what rank
  if (
    state.last === 'closed' &&
    country === undefined &&
    !isCapitalAdjective(words, at) &&
    !isPortfolio(words[state.to]!)
  )
    return false
  if (country !== undefined) {
    state.countries.push(country.iso)
    state.named = true
  }
  if (state.last === 'head') state.last = 'adjective'
  return take(state, country?.to ?? at)
}

/** Behind a hyphen: the other half of a word, a place. */
export function takeHalf(words: readonly Word[], state: State): true {
  const next = words[state.to + 1]!
  const place = next.capital ? knownPlaceAt(words, state.to + 1) : undefined
  // `main-d'œuvre`
  const elided = next.plain === 'd' && words[state.to + 2]?.gap === "'"
  return take(state, place?.to ?? state.to + (elided ? 2 : 1))
}

/** `Département Asie-Afrique`, `Direction Europe`: a desk and the region it looks at. */
export function takeRegion(words: readonly Word[], state: State, head: string): boolean {
  if (
    !isOneOf(state.last, 'head adjective') ||
    !isOneOf(head, 'departement direction bureau') ||
    words[state.to + 1]!.gap !== ' '
  )
    return false
  const region = knownPlaceAt(words, state.to + 1)
  if (region?.rule !== 'place/wide') return false
  state.named = true
  // `Bureau Europe de l'Ouest de l'AUF`
  state.last = 'theme'
  return take(state, region.to)
}
