/** What may close a body's name: letters behind a theme, whom a school takes, the grounds that are managed, a union's aim. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isAdjective, isTheme } from '../lexicon/adjectives.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import { endOfCapitals, type State } from '../phrase.ts'

/** `la pêche INN`, `le plan PDP8`, `le projet JETP`: the letters behind a theme are the theme's. */
export function takeLetters(words: readonly Word[], state: State): boolean {
  const next = words[state.to + 1]!
  if (!isOneOf(state.last, 'theme bare-theme') || next.gap !== ' ') return false
  // `villages d'enfants SOS de France`
  if (next.text === 'SOS') {
    state.to += 1
    return true
  }
  // `Fédération des associations UNESCO du Vietnam`, `Club des calligraphes Unesco de Hanoï`
  const worldly = next.plain === 'unesco' && words[state.to]!.plain.endsWith('s')
  if (
    !worldly &&
    (!/^\p{Lu}{2,}\d{0,2}$/u.test(next.text) || !LETTERED.test(words[state.to]!.plain))
  )
    return false
  state.to += 1
  state.named = true
  if (!worldly) state.last = 'closed'
  return true
}

/** Whom schools take. */
const PUPILS = oneOf(
  'surdoues eleves? enfants ethnies? minorites aveugles malvoyants sourds orphelins filles garcons',
)

/** `lycée d'élite Hanoï-Amsterdam`, `lycée pour surdoués Tran Phu`, `école semi-internat Hang Dong`: whom it takes comes before its name. */
export function takeSelect(words: readonly Word[], state: State, head: string): boolean {
  const takes = isOneOf(head, 'lycee college ecole') && isOneOf(state.last, 'head adjective')
  const to = takes ? endOfPupils(words, state.to + 1) : undefined
  if (to === undefined) return false
  state.to = to
  // `en sciences naturelles`
  if (words[to + 1]?.plain === 'en' && words[to + 2]?.capital === false) {
    state.to += isAdjective(words, to + 3) ? 3 : 2
    state.named = true
  }
  return true
}

function endOfPupils(words: readonly Word[], at: number): number | undefined {
  const [{ plain }, next] = [words[at]!, words[at + 1]?.plain]
  if (plain === 'internat') return at
  if (plain === 'd' && isOneOf(next, 'elite internat')) return at + 1
  if (plain === 'semi' && next === 'internat') return at + 1
  if (plain !== 'pour') return undefined
  // `pour les minorités ethniques`; `l'école pour les enfants de Dong Van` is any
  let to = next === 'les' && isOneOf(words[at + 2]?.plain, 'minorites ethnies') ? at + 2 : at + 1
  if (!PUPILS.test(words[to]?.plain ?? '')) return undefined
  // `pour enfants handicapés`, `pour élèves surdoués`
  while (isAdjective(words, to + 1) || PUPILS.test(words[to + 1]?.plain ?? '')) to += 1
  return to
}

/** `la zone économique Dung Quat`, `le parc national Cat Tien`: grounds bear a name behind their kind. */
export function takeSite(words: readonly Word[], state: State): boolean {
  const from = state.to + 1
  // `Conseil régional Auvergne-Rhône-Alpes`
  if (state.complements === 0 && isOneOf(words[state.to]!.plain, 'regional departemental')) {
    const land = words[from]!.gap === ' ' ? knownPlaceAt(words, from) : undefined
    if (land === undefined) return false
    state.to = land.to
    state.complements += 1
    state.named = true
    state.last = 'closed'
    return true
  }
  if (state.last !== 'theme' || words[from]!.gap !== ' ') return false
  if (!isAdjective(words, state.to) || words[state.to]!.capital) return false
  if (!SITES.test(words[state.to - 1]!.plain) || fixedAt(words, from) !== undefined) return false
  const site = knownPlaceAt(words, from)
  state.to = site?.to ?? endOfCapitals(words, from)
  state.named = true
  // `la région autonome Zhuang du Guangxi`: whose people's, and where
  if (site !== undefined || words[from - 1]!.plain !== 'autonome') state.last = 'closed'
  return true
}

const SITES = /^(?:zone|region|parc)$/u

const LETTERED = oneOf('peche plan projet programme accord reseau cadre zone')

/** A name that closes with a union of states goes on: `Programme des Nations unies pour`. */
export const isUnion = (words: readonly Word[], to: number): boolean =>
  isOneOf(words[to]!.plain, 'unies ue europeenne asean onu africaine interpol')

/** `Banque du Vietnam pour le commerce extérieur`: a country alone names no body, and what it is for goes on. */
export function isForTheme(words: readonly Word[], at: number, { countries, to }: State): boolean {
  const noun = words[at + 2]
  if (words[at]!.plain !== 'pour' || countries.length !== 1 || noun?.capital !== false) return false
  const from = countryFrom(words, to)
  // A head, `du`, the country.
  return (
    isOneOf(words[at + 1]?.plain, 'la l le') &&
    isTheme(noun) &&
    isOneOf(words[from - 1]?.plain, 'du des? d') &&
    isHead(words[from - 2]?.plain ?? '')
  )
}

/** The first word of the country's name that ends here. */
export function countryFrom(words: readonly Word[], to: number): number {
  let from = to
  while (from > to - 4 && from > 0 && countryAt(words, from)?.to !== to) from -= 1
  return from
}

/** `Bureau de l'OIT pour l'Asie et le Pacifique` */
export const isForRegion = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'pour' &&
  words[at + 2]?.capital === true &&
  knownPlaceAt(words, at + 2)?.rule === 'place/wide'

/** `Commission nationale du Vietnam pour l'UNESCO` */
export const isForUnion = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'pour' && fixedAt(words, at + 2)?.kind === 'international'
