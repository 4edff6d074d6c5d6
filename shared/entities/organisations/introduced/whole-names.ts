/** How far the name goes that a noun introduces: by the noun, numbers, titles, causes and partners belong to it. */
import { hasSmall } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { type Run, runEnd } from '../runs.ts'
import {
  endOfCause,
  endOfImprint,
  endOfLettered,
  endOfTitle,
  isOwnNumber,
} from './introduced-ends.ts'

/** Whether an article begins the name at `from`: `l'hebdomadaire L'Express`, `le site Le Huffington Post`. */
export const isTitled = (words: readonly Word[], at: number, from: number): boolean =>
  isPlainly(words, at, from) ||
  (isOneOf(words[from]!.plain, 'le la l les') && words[from + 1]?.capital === true)

/** `l'association Les enfants de la rizière` */
const isPlainly = (words: readonly Word[], at: number, from: number): boolean =>
  isOneOf(words[at]!.plain, 'association ong collectif') &&
  isOneOf(words[from]!.text, 'Les Le La') &&
  words[from + 1]?.capital === false

/** The last word of the name whose capitals are `run`, behind the noun at `at`; none where a long one is a sentence's. */
export function endOfName(
  words: readonly Word[],
  at: number,
  { from, to: last }: Run,
  quoted: boolean,
): number | undefined {
  const { plain } = words[at]!
  let to = last
  if (words[from - 1]!.plain === 'edition') to = endOfImprint(words, to)
  if (isOneOf(plain, 'journal magazine revue hebdomadaire fonds')) to = endOfTitle(words, to)
  if (
    isOneOf(plain, 'association club fonds marque radio chaine cabinet revue filiale') &&
    to - from > 3 &&
    !quoted
  )
    return undefined
  const next = words[to + 1]
  // `le cabinet Bourdon et Associés`
  if (next?.plain === 'et' && isOneOf(words[to + 2]?.text, 'Associés Fils Frères Cie')) to += 2
  // `la chaîne Channel 8`; `la société May 10`, `l'entreprise Song Da 9`
  if (
    isOneOf(plain, 'chaine radio')
      ? /^ \d{1,2}$/u.test(`${next?.gap}${next?.text}`)
      : isOneOf(plain, 'societe compagnie entreprise filiale usine') && isOwnNumber(words, to + 1)
  )
    to += 1
  // `le quotidien Página/12`, `l'organisation ACDI/VOCA`
  if (words[to + 1]?.gap === '/' && !hasSmall(words[to + 1]!.text)) to += 1
  // `l'ONG Vétérans pour la paix`
  if (isOneOf(plain, 'association ong collectif'))
    to = endOfLettered(words, from) ?? endOfCause(words, isPlainly(words, at, from) ? to + 1 : to)
  // `l'agence Moody's`
  if (words[to + 1]?.text === 's' && words[to + 1]!.gap === "'")
    to = words[to + 2]?.gap === ' ' && words[to + 2]!.capital ? runEnd(words, to + 2) : to + 1
  return endOfPartner(words, at, { from, to })
}

/** `l'association Enfants du Mékong`, `la compagnie Électricité du Cambodge`: whose it is, behind `de`. */
function endOfPartner(words: readonly Word[], at: number, { from, to }: Run): number {
  const { plain } = words[at]!
  const of = words[to + 1]
  const noun = isOneOf(words[to + 2]?.plain, 'la l') ? to + 3 : to + 2
  return of?.gap === ' ' &&
    isOneOf(of.plain, 'du des? d') &&
    words[noun]?.capital === true &&
    (isOneOf(plain, 'association ong') ||
      (to === from && countryAt(words, noun) !== undefined && fixedAt(words, noun) === undefined) ||
      // `l'entreprise Les Vergers du Mékong`
      (isTitled(words, at, from) && knownPlaceAt(words, noun) !== undefined))
    ? runEnd(words, noun)
    : to
}
