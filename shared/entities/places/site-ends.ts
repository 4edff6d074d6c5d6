/** How a site's name goes on behind the name it bears: a number, the other of two countries. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { countryAt } from '../countries/words.ts'
import { continues, opensSentence, type Word } from '../words.ts'
import { nameEnd } from './name-end.ts'

/** `Parc d'amitié Laos-Vietnam`: whose friendship it stands for. */
export const amityEnd = (words: readonly Word[], last: number): number => {
  const other = words[last + 1]?.gap === '-' ? countryAt(words, last + 1) : undefined
  return other?.form === 'name' ? other.to : last
}

/** `pont My Thuan 2`, `pont Rach Miêu 2`; not `le pont X 2 kilomètres plus loin`. */
export function withNumber(words: readonly Word[], to: number, head: string): number {
  const [number, after] = [words[to + 1], words[to + 2]]
  if (
    !isOneOf(
      head,
      'pont port tunnel barrage cimetiere aeroport gare marche zone zi parc complexe centrale raffinerie',
    )
  )
    return to
  if (number?.gap !== ' ' || !/^\d{1,2}$/u.test(number.text)) return to
  return after?.gap === ' ' &&
    isOneOf(after.plain, 'km m ans heures? kilometres? metres? fois millions? jours mois')
    ? to
    : to + 1
}

/** `la Porte du Vietnam`, `la Place de France`: with a capital inside a sentence it is a name. */
export const isProperName = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  !opensSentence(words, at) &&
  isOneOf(words[at]!.plain, 'porte place pont tour parc jardin stade colline monument memorial')

/** `la porte du Maroc, à Ba Vi`: what stands in a town is no common noun, though a country's name ends it. */
export const isStanding = (words: readonly Word[], head: string, last: number): boolean =>
  isOneOf(head, 'porte place pont tour jardin parc stade monument') &&
  words[last + 1]?.gap === ', ' &&
  words[last + 1]!.text === 'à' &&
  words[last + 2]?.capital === true

const COMMON = oneOf(
  'theatre parc universite gare hopital marche place musee palais stade pont bibliotheque zone cite port poste mairie prefecture cathedrale eglise jardin lycee ecole centre',
)
const KINDS =
  /^(?:municipale?|national|nationale|central|centrale|technologique|routiere?|ferroviaire|maritime|fluviale?|internationale?|militaire|olympique|populaire|culturel|culturelle|industriel|industrielle|botanique|zoologique|royale?|generale?|regionale?|universitaire|administratif|historique|agricole|imperiale?)$/u

/** `station Théâtre municipal`, `station Gare routière de Mien Dong`: stops called after what stands near them. */
export function endOfStation(words: readonly Word[], last: number): number {
  const kind = words[last + 1]
  if (!COMMON.test(words[last]!.plain) || kind?.gap !== ' ' || kind.capital) return last
  const of = KINDS.test(kind.plain) ? last + 1 : last
  const home = words[of + 2]
  return isOneOf(words[of + 1]?.plain, 'de d du') && home?.capital === true && continues(home)
    ? nameEnd(words, of + 2)
    : of
}
