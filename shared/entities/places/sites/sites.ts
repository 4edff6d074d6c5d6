/** Named buildings and sites, waters and heights, parts of a country: the noun belongs to the name. */
import { isOneOf } from '../../../french/word-list.ts'
import { countrySiteEnd } from './country-sites.ts'
import { knownPlaceAt, site, type PlaceAt } from '../known.ts'
import { isNoSite } from './no-sites.ts'
import { isCommonNoun, isNoSitesName } from './no-sites-name.ts'
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
  const { plain } = head
  const centre = isCentre(words, at)
  // `la cité-État`: a kind of state.
  if (plain === 'cite' && isOneOf(words[at + 1]?.plain, 'etat municipale portuaire'))
    return undefined
  if (!isSite(head) && !centre) return head.capital ? unheadedAt(words, at) : undefined
  if (plain === 'route') return ending(words, at, roadAt(words, at), 'route')
  if (isNoSite(words, at)) return undefined
  const whole = wholeAt(words, at)
  if (whole !== undefined) return whole
  // `le monument Hô Chi Minh`; `le monument du village` is any
  if (plain === 'monument' && !isCalled(words, at + 1)) return undefined
  const next = nameStart(words, at, centre)
  const start = words[next]
  // `la réserve d'État`
  if (plain === 'reserve' && start?.plain === 'etat') return undefined
  if (centre && isTheCentre(words, at, next)) return site(words, at, next - 1, 'centre')
  if (start === undefined) return undefined
  const within = (): PlaceAt | undefined => {
    const named = depth < DEEPEST && isSite(start) ? siteAt(words, next, depth + 1) : undefined
    return named && named.to > next ? site(words, at, named.to, plain) : undefined
  }
  const other = !start.capital && bearsOthers(words, at, next) ? within() : undefined
  if (other !== undefined) return other
  if (!start.capital || !continues(start) || next === at) return undefined
  if (isNoSitesName(words, at, next)) return undefined
  if (countryAt(words, next) !== undefined)
    return ending(words, at, countrySiteEnd(words, at, next, centre), plain)
  if (isCommonNoun(words, at, next)) return undefined
  // `Arena Porte de la Chapelle`, `gare Place d'Armes`: one site is called after another.
  // `Parc des expositions de la Porte de Versailles`
  const nested = next === at + 1 || start.plain === 'porte' ? within() : undefined
  return nested ?? site(words, at, endOfSite(words, at, next), plain)
}

const ending = (
  words: readonly Word[],
  at: number,
  to: number | undefined,
  rule: string,
): PlaceAt | undefined => (to === undefined ? undefined : site(words, at, to, rule))

/** Roads and grounds whose nouns are no site's by themselves. */
const unheadedAt = (words: readonly Word[], at: number): PlaceAt | undefined =>
  ending(words, at, roadAt(words, at), 'route') ?? ending(words, at, developedAt(words, at), 'zi')

/** Palaces, days, who is honoured, town halls: read as one. */
function wholeAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const { plain, text } = words[at]!
  const honours = isOneOf(plain, 'monument memorial sanctuaire')
  // `l'Hôtel de Ville de Paris`
  const isTownHall =
    text === 'Hôtel' && words[at + 2]?.plain === 'ville' && words[at + 3]?.plain === 'de'
  return (
    ending(words, at, palaceEnd(words, at), 'palais') ??
    ending(words, at, endOfDay(words, at), plain) ??
    (honours ? ending(words, at, endOfHonoured(words, at), plain) : undefined) ??
    (isTownHall ? ending(words, at, knownPlaceAt(words, at + 4)?.to, 'hotel') : undefined)
  )
}

const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true &&
  words[at]!.gap === ' ' &&
  words[at + 1]?.capital === true &&
  words[at + 1]!.gap === ' ' &&
  countryAt(words, at) === undefined

/** `au Centre national de conférences`: with a capital inside a sentence the one there is. */
const isTheCentre = (words: readonly Word[], at: number, next: number): boolean =>
  words[at]!.capital &&
  words[next]?.capital !== true &&
  !opensSentence(words, at) &&
  next - at > 2 &&
  // `Centre d'exposition de la culture`: what it is for goes on
  !isOneOf(words[next - 1]!.plain, 'de d du des la l et')

/** `Zone économique du canal de Suez`, `réserve de biosphère du plateau de Kon Ha Nung`, `place du parc Thong Nhat` */
function bearsOthers(words: readonly Word[], at: number, next: number): boolean {
  const { plain, capital } = words[at]!
  return (
    (isOneOf(plain, 'zone geoparc') && capital) ||
    (words[next - 1]!.plain === 'du' &&
      (isOneOf(plain, 'reserve rue gare station parc') ||
        // not `la place du port de Hai Phong dans la région`
        (plain === 'place' && (capital || words[at - 2]?.plain === 'sur'))))
  )
}
