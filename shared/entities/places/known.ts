/** Places the gazetteer knows, where the words around them allow it, and how far their names go on. */
import { PEOPLES } from '../gazetteer/peoples.ts'
import { isCapitalised } from '../../french/letters.ts'
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { placeNames, type PlaceKind, type PlaceName } from '../gazetteer/places.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { countryAt } from '../countries/words.ts'
import { isSyllable } from '../../french/syllable.ts'
import { plainIn, type Question } from '../spelling.ts'
import { textOf, type Word } from '../words.ts'
import { mayStand } from './allowed.ts'
import { nameEnd } from './name-end.ts'

let known: Lexicon<PlaceName> | undefined

const places = (): Lexicon<PlaceName> => (known ??= lexicon(placeNames()))

export interface PlaceAt {
  readonly from: number
  readonly to: number
  readonly canonical: string
  readonly rule: string
}

/** Whether the name of a place that the gazetteer knows begins with this word. */
export const opensKnownPlace: Question = (word) => places().begins(word)

/** Where a place's name ends that begins with this word, whatever stands around it: `Savills Da Nang`. */
export function endOfPlaceName(words: readonly Word[], at: number): number | undefined {
  const found = places()(words, at)
  return found && at + found.length - 1
}

/** Whether such a place is abroad. */
export const isAbroad = (words: readonly Word[], at: number): boolean =>
  places()(words, at)?.value.kind === 'world'

/** A place the gazetteer knows, beginning at this word. */
export function knownPlaceAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const found = places()(words, at)
  if (found === undefined)
    return isCityOfHo(words, at)
      ? { from: at, to: at + 2, canonical: 'Hô Chi Minh-Ville', rule: 'place/vietnamese' }
      : undefined
  const { name, kind } = found.value
  const to = at + found.length - 1
  if (found.length === 2 && isPeople(words, at)) return undefined
  if (!mayStand(words, at, to, kind) && !(kind === 'ambiguous' && isListed(words, at, to)))
    return undefined
  const end = endOf(words, at, to, kind)
  const canonical = (end === to ? name : undefined) ?? textOf(words, at, end)
  return { from: at, to: end, canonical, rule: `place/${kind}` }
}

/** `Hanoï et à Hô Chi Minh`, `Hô Chi Minh-Tây Ninh`: beside another town it is the town; elsewhere the man. */
function isCityOfHo(words: readonly Word[], at: number): boolean {
  if (!isHo(words[at]) || words[at + 1]?.plain !== 'chi' || words[at + 2]?.plain !== 'minh')
    return false
  const next = words[at + 3]
  if (isListed(words, at, at + 2)) return true
  // `entre Hô Chi Minh et Hanoï`, `de Hô Chi Minh et de Hanoï`
  const of = (word: Word | undefined): boolean => isOneOf(word?.plain, 'a d de entre')
  if (of(words[at - 1]) && next?.plain === 'et' && next.gap === ' ')
    return isSure(words, of(words[at + 4]) ? at + 5 : at + 4)
  const and = of(words[at - 1]) ? at - 2 : at - 1
  return (
    words[and]?.plain === 'et' &&
    words[and]!.gap === ' ' &&
    [1, 2, 3].some((length) => isSure(words, and - length, length))
  )
}

const isHo = plainIn('ho')

/** `les Ba Na`, `l'ethnie Gia Rai`: who bears a town's or a mountain's name. */
const isPeople = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at - 1]?.plain, 'les des aux ethnies? minorites? peuples? communautes?') &&
  PEOPLES.has(`${words[at]!.plain} ${words[at + 1]!.plain}`)

/** `Hanoï, Huê, Cao Bang`, `Lyon, Florence et Londres`: a name that is a person's too, between two places. */
function isListed(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to + 1]
  // `Da Nang-Huê`, `Vinh - Ha Tinh`: the two ends of a line
  const goesOn = next?.capital === true && next.gap === ' '
  if (
    !goesOn &&
    JOINT.test(words[at]!.gap) &&
    [1, 2, 3].some((length) => isSure(words, at - length, length))
  )
    return true
  if (next?.capital === true && JOINT.test(next.gap) && isSure(words, to + 1)) return true
  // `Da Nang, Quang Nam, et Huê`
  const closes = words[at - 1]?.plain === 'et' && words[at - 1]!.gap === ', '
  if (!goesOn && closes && [1, 2, 3].some((length) => isSure(words, at - 1 - length, length)))
    return true
  // `Da Nang, Hoi An, Huê`
  if (!goesOn && words[at]!.gap === ', ' && [1, 2, 3].some((length) => isSecond(words, at, length)))
    return true
  if (words[at]!.gap !== ', ' || next === undefined) return false
  const after = next.gap === ', ' ? to + 1 : next.gap === ' ' && next.plain === 'et' ? to + 2 : 0
  if (after === 0 || words[after]?.capital !== true || !isSure(words, after)) return false
  return [1, 2, 3].some((length) => isSure(words, at - length, length))
}

/** Whether two places stand before a comma, a comma between them. */
const isSecond = (words: readonly Word[], at: number, length: number): boolean =>
  isSure(words, at - length, length) &&
  words[at - length]!.gap === ', ' &&
  [1, 2, 3].some((first) => isSure(words, at - length - first, first))

const JOINT = /^(?:-| [-–] )$/u

const isSure = (words: readonly Word[], at: number, length?: number): boolean => {
  const found = at < 0 ? undefined : places()(words, at)
  return (
    found !== undefined &&
    found.value.kind !== 'ambiguous' &&
    (length === undefined || found.length === length)
  )
}

/** Names go on with a side of theirs or, in Vietnam, with a second half: `Bohême centrale`, `Tam Coc-Bich Dong`. */
function endOf(words: readonly Word[], from: number, to: number, kind: PlaceKind): number {
  // `Alpes-Maritimes`, `Pyrénées-Orientales`: departments.
  if (
    words[to + 1]?.gap === '-' &&
    isOneOf(words[to + 1]!.plain, 'maritimes orientales occidentales atlantiques')
  )
    return to + 1
  // `Talisay City`, `Quezon City`
  if (kind === 'world' && words[to + 1]?.gap === ' ' && words[to + 1]!.text === 'City')
    return to + 1
  // `Asie du Sud-Ouest`
  if (kind === 'wide' && isOneOf(words[to]!.plain, 'sud nord') && words[to + 1]?.gap === '-')
    return isOneOf(words[to + 1]!.plain, 'est ouest') ? to + 1 : to
  if (kind === 'world') return sideEnd(words, to)
  // `Pacifique occidental`; `Afrique du Sud` is a country
  if (kind === 'wide') return sideEnd(words, to) === to + 1 ? to + 1 : to
  if (kind !== 'vietnamese') return to
  if (isNumbered(words, from, to)) return to + 1
  if (isLonger(words, from, to)) return to + 1
  const second = words[to + 1]
  const joins =
    from < to &&
    (second?.gap === '-' || (second?.gap === ' - ' && isSiteOf(words, from))) &&
    second.capital &&
    isSyllable(second.text) &&
    countryAt(words, to + 1) === undefined &&
    (places()(words, to + 1) === undefined || second.gap === ' - ') &&
    !isEndOfWay(words, from)
  return joins ? nameEnd(words, to + 1) : sideEnd(words, to)
}

/** `le site de Tam Coc - Bich Dong`, `la zone touristique de`: one of two halves. */
const isSiteOf = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.plain === 'de' &&
  isOneOf(words[from - 2]?.plain, 'site vestige touristique paysager archeologique')

/** `Phu My Hung`, `Nam Dinh Vu`: one syllable more makes another place; of two, somebody's name. */
const isLonger = (words: readonly Word[], from: number, to: number): boolean => {
  const [third, fourth] = [words[to + 1], words[to + 2]]
  return (
    to === from + 1 &&
    third?.gap === ' ' &&
    third.capital &&
    isSyllable(third.text) &&
    isCapitalised(third.text) &&
    !(fourth?.capital === true && /^[ -]$/u.test(fourth.gap)) &&
    countryAt(words, to + 1) === undefined &&
    places()(words, to + 1) === undefined
  )
}

const ENDED = oneOf(
  'lignes? troncons? sections? ferroviaires? routes? liaisons? vols? trains? axe voie metro urbaine',
)

/** `la ligne n°1 Vung Ang-Mu Gia`, `les tronçons Cao Bo-Mai Son (province de Ninh Binh), Cam Lo-La Son`: an end of a way. */
export function isEndOfWay(words: readonly Word[], from: number): boolean {
  let bracketed = false
  for (let at = from - 1; at >= 0 && at > from - 16; at -= 1) {
    const { gap } = words[at + 1]!
    if (/[.;:!?]/u.test(gap)) return false
    // `Stalingrad (ligne 2), Richard-Lenoir (ligne 5)`: what a stop is on
    bracketed = gap.includes(')') || (bracketed && !gap.includes('('))
    const { plain, capital } = words[at]!
    if (ENDED.test(plain)) return !bracketed
    if (!capital && !/^\d|^(?:no?|et|de|du|province|district|ville)$/u.test(plain)) return false
  }
  return false
}

const WORKS = oneOf(
  'centrales? raffinerie usine acierie chantier projet complexe barrage tunnel thermique nucleaire hydroelectrique solaire eolienne? siderurgique petrochimique electrique acier production phase tranche site',
)

/** `chantier de Dung Quât 2`, `centrale de Vinh Tan 4`: works of one place are counted. */
const isNumbered = (words: readonly Word[], from: number, to: number): boolean =>
  words[to + 1]?.gap === ' ' &&
  /^[1-9]$/u.test(words[to + 1]!.text) &&
  words[from - 1]?.plain === 'de' &&
  WORKS.test(words[from - 2]?.plain ?? '') &&
  !(
    words[to + 2]?.gap === ' ' &&
    /^(?:km|m|ans|heures?|kilometres?|millions?|milliards?|fois|jours|mois|%)$/u.test(
      words[to + 2]!.plain,
    )
  )

/** `Sibérie occidentale`, `Bohême centrale`: the part of a region. */
export const sideEnd = (words: readonly Word[], to: number): number =>
  words[to + 1]?.gap === ' ' &&
  isOneOf(words[to + 1]!.plain, 'occidentale? orientale? centrale? meridionale? septentrionale?')
    ? to + 1
    : compassEnd(words, to)

export const isNoPlace = plainIn(
  'president secretaire premier comite ministere parti assemblee etat union asean onu ue m mme nord sud est ouest centre',
)

export const site = (words: readonly Word[], from: number, to: number, head: string): PlaceAt => ({
  from,
  to,
  canonical: textOf(words, from, to),
  rule: `place/site:${head}`,
})

/** `du Sud` in `Nouvelle-Galles du Sud`, `de Mar` never: how a region's name may go on. */
export function compassEnd(words: readonly Word[], to: number): number {
  const [link, side] = [words[to + 1], words[to + 2]]
  if (link?.gap !== ' ' || side === undefined) return to
  if (link.plain === 'du' && side.capital && isOneOf(side.plain, 'sud nord')) return to + 2
  const far = words[to + 3]
  const elided = link.plain === 'de' && side.plain === 'l' && far?.capital === true
  return elided && isOneOf(far.plain, 'est ouest') ? to + 3 : to
}
