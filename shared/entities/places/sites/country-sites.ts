/** Sites called after a country: `golfe de Thaïlande`, `parc de l'amitié Laos-Vietnam`; `la place du Vietnam` in the world is none. */
import { isOneOf } from '../../../french/word-list.ts'
import { countrySpan } from '../../countries/formal.ts'
import { countryAt } from '../../countries/words.ts'
import { opensSentence, type Word } from '../../words.ts'
import { sideEnd } from '../known.ts'

/** Waters and heights bear countries' names; an opera or a house does where it has a capital. */
const isWater = (head: string): boolean => isOneOf(head, 'golfe mer delta fleuve bassin vallee')

/** Where the site's name ends, if a country's name at `next` belongs to it. */
export function countrySiteEnd(
  words: readonly Word[],
  at: number,
  next: number,
  centre: boolean,
): number | undefined {
  const country = countryAt(words, next)
  if (country === undefined) return undefined
  const { plain, capital } = words[at]!
  const before = words[next - 1]!.plain
  const seat = amityEnd(words, countrySpan(words, country).to)
  // `le parc de l'amitié Laos-Vietnam`, `le parc industriel Vietnam-Singapour`
  const amity =
    seat > country.to &&
    (before === 'amitie' || (isOneOf(plain, 'parc zone') && before.startsWith('industriel')))
  // `le Centre d'exposition du Vietnam`
  const seatOf = centre && capital && country.form === 'name'
  // `le stade national du Laos`: a country has one
  const national = plain === 'stade' && words[at + 1]!.plain === 'national'
  const named =
    isWater(plain) ||
    isStanding(words, plain, seat) ||
    (capital && (isOneOf(plain, 'detroit opera maison') || isProperName(words, at)))
  if (!amity && !seatOf && !national && !named) return undefined
  // `mer de Chine orientale`
  return plain === 'mer' ? sideEnd(words, seat) : seat
}

/** `Parc d'amitié Laos-Vietnam`: whose friendship it stands for. */
const amityEnd = (words: readonly Word[], last: number): number => {
  const other = words[last + 1]?.gap === '-' ? countryAt(words, last + 1) : undefined
  return other?.form === 'name' ? other.to : last
}

/** `la Porte du Vietnam`, `la Place de France`: with a capital inside a sentence it is a name. */
const isProperName = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  !opensSentence(words, at) &&
  isOneOf(words[at]!.plain, 'porte place pont tour parc jardin stade colline monument memorial')

/** `la porte du Maroc, à Ba Vi`: what stands in a town is no common noun, though a country's name ends it. */
const isStanding = (words: readonly Word[], head: string, last: number): boolean =>
  isOneOf(head, 'porte place pont tour jardin parc stade monument') &&
  words[last + 1]?.gap === ', ' &&
  words[last + 1]!.text === 'à' &&
  words[last + 2]?.capital === true
