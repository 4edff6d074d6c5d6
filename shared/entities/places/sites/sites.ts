/** Named buildings and sites, waters and heights, parts of a country: the noun belongs to the name. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countrySiteEnd } from './country-sites.ts'
import { knownPlaceAt, isNoPlace, site, type PlaceAt } from '../known.ts'
import { isNoSite } from './no-sites.ts'
import { developedAt } from './grounds.ts'
import { endOfDay, endOfHonoured } from './honoured.ts'
import { palaceEnd } from './palaces.ts'
import { roadAt } from './roads.ts'
import { endOfSite } from './site-ends.ts'
import { isCentre, isSite } from './site-heads.ts'
import { nameStart } from './site-starts.ts'
import { countryAt } from '../../countries/words.ts'
import { continues, opensSentence, type Word } from '../../words.ts'

/** Sites called after a site that is called after a site: no name goes deeper, and a stack has an end. */
const DEEPEST = 3

/** `stade national My Dinh`, `aéroport international de Noi Bai`, `Opéra de Hanoï`, `baie d'Ha Long`. */
export function siteAt(words: readonly Word[], at: number, depth = 0): PlaceAt | undefined {
  const head = words[at]!
  const centre = isCentre(words, at)
  // `la cité-État`: a kind of state.
  if (head.plain === 'cite' && isOneOf(words[at + 1]?.plain, 'etat municipale portuaire'))
    return undefined
  if (!isSite(head) && !centre) {
    const road = head.capital ? roadAt(words, at) : undefined
    if (road !== undefined) return site(words, at, road, 'route')
    const ground = head.capital ? developedAt(words, at) : undefined
    return ground === undefined ? undefined : site(words, at, ground, 'zi')
  }
  if (head.plain === 'route') {
    const numbered = roadAt(words, at)
    return numbered === undefined ? undefined : site(words, at, numbered, 'route')
  }
  if (isNoSite(words, at)) return undefined
  const palace = palaceEnd(words, at)
  if (palace !== undefined) return site(words, at, palace, 'palais')
  const day = endOfDay(words, at)
  if (day !== undefined) return site(words, at, day, head.plain)
  if (isOneOf(head.plain, 'monument memorial sanctuaire')) {
    const honoured = endOfHonoured(words, at)
    if (honoured !== undefined) return site(words, at, honoured, head.plain)
    // `le monument Hô Chi Minh`; `le monument du village` is any
    if (head.plain === 'monument' && !isCalled(words, at + 1)) return undefined
  }
  // `l'Hôtel de Ville de Paris`
  if (head.text === 'Hôtel' && words[at + 2]?.plain === 'ville') {
    const town = words[at + 3]?.plain === 'de' ? knownPlaceAt(words, at + 4) : undefined
    if (town !== undefined) return site(words, at, town.to, 'hotel')
  }
  const next = nameStart(words, at, centre)
  const start = words[next]
  // `la réserve d'État`
  if (head.plain === 'reserve' && start?.plain === 'etat') return undefined
  // `au Centre national de conférences`: with a capital inside a sentence the one there is.
  if (
    centre &&
    head.capital &&
    start?.capital !== true &&
    !opensSentence(words, at) &&
    next - at > 2 &&
    // `Centre d'exposition de la culture`: what it is for goes on
    !isOneOf(words[next - 1]!.plain, 'de d du des la l et')
  )
    return site(words, at, next - 1, 'centre')
  // `Zone économique du canal de Suez`, `réserve de biosphère du plateau de Kon Ha Nung`, `place du parc Thong Nhat`
  if (
    ((isOneOf(head.plain, 'zone geoparc') && head.capital) ||
      (words[next - 1]!.plain === 'du' &&
        (isOneOf(head.plain, 'reserve rue gare station parc') ||
          // not `la place du port de Hai Phong dans la région`
          (head.plain === 'place' && (head.capital || words[at - 2]?.plain === 'sur'))))) &&
    depth < DEEPEST &&
    start !== undefined &&
    !start.capital &&
    isSite(start)
  ) {
    const named = siteAt(words, next, depth + 1)
    if (named !== undefined && named.to > next) return site(words, at, named.to, head.plain)
  }
  if (start === undefined || !start.capital || !continues(start) || next === at) return undefined
  // `l'opéra Princesse Anio`: what is sung
  if (
    head.plain === 'opera' &&
    words[next - 1]!.capital &&
    isOneOf(words[next - 1]!.plain, 'princesse prince reine roi')
  )
    return undefined
  // `le Tribunal du droit de la mer Jin-Hyun Paik`: a sea is somebody's or somewhere's.
  if (head.plain === 'mer' && next === at + 1) return undefined
  // `un nouveau géoparc mondial UNESCO`
  if (head.plain === 'geoparc' && start.spelling.shape === 'acronym') return undefined
  // `la place du Vietnam`, `le marché de Chine`, `la tour Hanoi`: common nouns before a country.
  // `marché du Têt`, `marché de Noël`: held for a feast, named after none.
  if (FEASTS.test(start.plain)) return undefined
  // `en lieu et place de la VFA`
  if (head.plain === 'place' && words[at - 1]?.plain === 'et' && !head.capital) return undefined
  // `le marché de l'ASEAN`, `le marché de l'UE`: of goods.
  if (
    head.plain === 'marche' &&
    (isNoPlace(start) || (start.spelling.shape === 'acronym' && next > at + 1))
  )
    return undefined
  if (countryAt(words, next) !== undefined) {
    const end = countrySiteEnd(words, at, next, centre)
    return end === undefined ? undefined : site(words, at, end, head.plain)
  }
  if (
    isOneOf(
      head.plain,
      'place tour port marche maison porte cite villa canal cap col rue complexe',
    ) &&
    knownPlaceAt(words, next)?.rule === 'place/wide'
  )
    return undefined
  if (
    isOneOf(head.plain, 'place tour marche cap maison porte col') &&
    !head.capital &&
    next > at + 1 &&
    !isOneOf(words[at + 1]!.plain, 'd de du des la l communale frontaliere') &&
    // `le marché flottant de Cai Be`, `la porte frontalière de Xa Mat`
    !(isOneOf(head.plain, 'marche tour porte') && isOneOf(words[next - 1]!.plain, 'd de'))
  )
    return undefined
  // `Arena Porte de la Chapelle`, `gare Place d'Armes`: one site is called after another.
  // `Parc des expositions de la Porte de Versailles`
  const isNested = (next === at + 1 || start.plain === 'porte') && depth < DEEPEST && isSite(start)
  const nested = isNested ? siteAt(words, next, depth + 1) : undefined
  if (nested !== undefined && nested.to > next) return site(words, at, nested.to, head.plain)
  return site(words, at, endOfSite(words, at, next), head.plain)
}

const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  countryAt(words, at) === undefined

const FEASTS = oneOf('tet noel paques ramadan toussaint halloween nouvel vesak songkran')
