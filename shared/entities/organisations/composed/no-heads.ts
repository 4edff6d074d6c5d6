/** Where a noun that heads bodies' names heads none, as what stands around it tells before any of a name is read. */
import { isOneOf } from '../../../french/word-list.ts'
import { isAllCapitals } from '../../../french/letters.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { opensSentence, type Word } from '../../words.ts'
import { isHouse } from '../introduced/introduced.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import { isGivenThings } from './no-bodies.ts'

/** Whether the noun at `at` heads nothing; `behind` where an adjective with a capital stands before it. */
export const headsNone = (
  words: readonly Word[],
  at: number,
  head: string,
  behind: boolean,
): boolean =>
  isGivenThings(words, at) ||
  isAllCapitals(words[at]!.text) !== isOneOf(head, 'cc chu ens cdc insa iut') ||
  (words[at]!.capital ? isElse(words, at, head) : isDescribed(words, at, head)) ||
  // `le Grand séminaire de Hanoï`; other seminars are held
  (head === 'seminaire' && !behind) ||
  // `Centre-Val de Loire`
  (head === 'centre' && words[at + 1]?.gap === '-') ||
  isPlayed(words, at, head)

/** With a capital: a departure, a firm that is known without the noun. */
const isElse = (words: readonly Word[], at: number, head: string): boolean =>
  isGone(words, at) ||
  // `la Compagnie Canon Vietnam`
  (isOneOf(head, 'compagnie societe') &&
    words[at + 1]?.gap === ' ' &&
    fixedAt(words, at + 1)?.kind === 'company')

/** `Parti de Tan Son Nhat à huit heures, l'avion …`: no party is a town's. */
const isGone = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'Parti' &&
  words[at + 1]?.plain === 'de' &&
  opensSentence(words, at) &&
  countryAt(words, at + 2) === undefined &&
  knownPlaceAt(words, at + 2) !== undefined

/** In small letters: a way of being, what sort something is, what introduces a name, a house of one that has the name. */
const isDescribed = (words: readonly Word[], at: number, head: string): boolean =>
  // `en compagnie du président de l'Assemblée`, `en agence`; `une équipe d'inspection de la Banque d'État`, `les recteurs
  // d'université du Vietnam`
  isOneOf(words[at - 1]?.plain, 'en d de recherche') ||
  // `au service de l'éducation`
  (head === 'service' && words[at - 1]?.plain === 'au') ||
  // `l'institut de sondage Ipsos`
  isHouse(words, at) ||
  isOwned(words, at, head)

/** `la troupe du Théâtre Phuong Nam`, `la clinique vétérinaire du Centre`: whose it is has the name; `la troupe belge` is any. */
function isOwned(words: readonly Word[], at: number, head: string): boolean {
  if (!isOneOf(head, 'troupe chorale clinique')) return false
  const of = words[at + 1]?.plain === 'du' ? at + 1 : at + 2
  const owner = words[of]?.plain === 'du' ? words[of + 1] : undefined
  return (
    (owner?.capital === true && isHead(owner.plain)) ||
    (head === 'troupe' && countryAt(words, at + 1)?.form === 'demonym')
  )
}

/** `Musique de Cour de Huê`: what was played there. */
const isPlayed = (words: readonly Word[], at: number, head: string): boolean =>
  head === 'cour' &&
  words[at - 1]?.plain === 'de' &&
  isOneOf(words[at - 2]?.plain, 'musiques? danses? arts? theatre costumes? chants? ballet poesie')
