/** What tells a company's name on either side of it: who works there, what it does, how it is written. */
import { hasCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import type { Word } from '../../words.ts'
import type { Run } from '../runs.ts'

/** Who works for a company and what it has, before `de` and behind `son`. */
export const HELD =
  /^(?:pdg|dg$|filial|actionnair|obligataire|salarie|employe|benefice|siege|client|partenaire$|marque|flotte|avions?$|analyst|economist|ingenieur|cadres$|dirigeant|patron|fondat|cofondat|direct(?:eur|rice)|president|responsabl|membres?$|rachat|acquisition|produits$|ventes$|reseau|chercheur|attachee?$|rapports?$|etudes?$|sondage|expert|demineur|representant|parole$)/u

export const DOES =
  /^(?:livr|fabriqu|exploit|commercialis|emplo|export|desser|deten|detien|rachet|acqu|produi|assembl|investi|embauch|recrut|distribu|fourni|equip|implant)/u

/** What a page shows to be no company: surnames and places. */
export interface Others {
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Last words of longer names, whosever they are: `Goledzinowski`. */
  readonly ends: ReadonlySet<string>
}

/** `Savills Vietnam`: a company's house in a country. */
export const isHouse = (words: readonly Word[], { from, to }: Run): boolean =>
  to > from &&
  words[to]!.gap === ' ' &&
  countryAt(words, to)?.to === to &&
  countryAt(words, to)!.form !== 'demonym' &&
  !isOneOf(words[from]!.plain, 'miss mister team visit pavillon stand espace festival maison')

/** One word, or written as no person's name is: `Savills`, `AP-HP`, `ProChile`, `Larsen & Toubro`. */
export const isNoPerson = (words: readonly Word[], { from, to }: Run): boolean =>
  from === to ||
  // `Vietnam Report`
  countryAt(words, from)?.form === 'name' ||
  words.slice(from, to + 1).some(({ text, gap }) => hasCapitals(text) || gap.includes('&'))

/** A word that ends no longer name of the page, and by which copy means no government. */
export const isUnmet = ({ text, plain }: Word, { ends }: Others): boolean =>
  text.length > 4 && !isSyllable(plain) && !ends.has(plain) && !SEATS.test(plain)

/** Where governments sit, for the governments. */
export const SEATS = oneOf(
  'matignon bercy beauvau elysee kremlin washington bruxelles whitehall westminster downing brasilia canberra zhongnanhai',
)
