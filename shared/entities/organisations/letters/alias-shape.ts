/** Whether what stands in brackets behind a body can be its short name: letters, initials, a word of its own. */
import { hasCapitals, isCapitalised, pattern } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isNoBodys } from './acronyms.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import type { Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

const acronym = pattern(String.raw`^\p{Lu}[\p{L}\p{N}&+.-]{1,14}$`, 'u')

// `XIV`, not `VCCI`, nor `CII`: nothing is counted so far.
const ROMAN = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** Whether a word is written as acronyms are: `FSVTS`, `PetroVN`; not `Hanoï`, not `XIV`. */
export const isAcronym = (text: string): boolean =>
  acronym().test(text) && hasCapitals(text) && !ROMAN.test(text)

export const initialsOf = (words: readonly Word[]): string =>
  words.map(({ plain }) => (SMALL.test(plain) ? '' : plain[0]!)).join('')

const SMALL = oneOf('de du des d la le les l et en pour a au aux')

/** `Association du textile (Vitas)`: a word that brackets close at once and that names nothing else. */
export const isShortName = (words: readonly Word[], at: number): boolean =>
  isCapitalised(words[at]!.text, 3, 15) &&
  (words[at + 1] === undefined || /^(?:\)|, )/u.test(words[at + 1]!.gap)) &&
  !isInstitutional(words[at]!.plain) &&
  !isGrammar(words[at]) &&
  knownPlaceAt(words, at) === undefined &&
  countryAt(words, at) === undefined &&
  !opensName(words[at]!.plain)

/** `Département de la cybersécurité (A05)`, `Bureau (PC02)`: desks of the police have a letter and a number. */
const isDesk = (head: string, text: string): boolean =>
  isOneOf(head, 'departement bureau service') && /^\p{Lu}{1,2}\d{2}$/u.test(text)

export function isAlias(
  words: readonly Word[],
  from: number,
  to: number,
  opening: string,
  body: FoundBody,
): boolean {
  const first = words[from]!
  if (!first.capital || /\d{4}/u.test(first.text)) return false
  // `Commission du droit international (CDI)`, `Département américain du Commerce (DOC)`
  const own =
    initialsOf(body.words) === first.text.toLowerCase() ||
    (first.text === 'DOC' && body.head === 'departement' && body.countries.includes('US'))
  if (isNoBodys(first.text) && !own) return false
  const text = words
    .slice(from, to + 1)
    .map(({ text: each, gap }, i) => (i === 0 ? '' : gap) + each)
    .join('')
  // `Groupe des télécommunications de l'Armée (Viettel)`
  if (fixedAt(words, from)?.to === to) return true
  if (from === to || /^[\p{Lu}&.]+$/u.test(text) || isDesk(body.head, text))
    return (
      isAcronym(text) ||
      isDesk(body.head, text) ||
      (opening !== '(' && first.text.length > 3) ||
      isShortName(words, from)
    )
  if (
    opening === '(' &&
    (knownPlaceAt(words, from)?.to === to || countryAt(words, from)?.to === to)
  )
    return false
  const span = words.slice(from, to + 1)
  // `Center for strategic and international studies`
  const english = first.capital && span.some(({ text: each }) => isOneOf(each, 'of for'))
  return span.every(
    ({ capital, plain }) =>
      capital || english || isOneOf(plain, 'of for and the de du des d la i y'),
  )
}
