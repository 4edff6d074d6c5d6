/**
 * Country words: which run of words names a country, and which only looks as if it did.
 */
import { isOneOf } from '../../french/word-list.ts'
import { hasSmall } from '../../french/letters.ts'
import { COUNTRIES, COUNTRY_PREFIXES } from '../gazetteer/countries.ts'
import { opensName } from '../gazetteer/given-names.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { fold } from '../../french/fold.ts'
import { plainIn, textIn } from '../spelling.ts'
import { continues, opensSentence, type Word, wordBefore } from '../words.ts'

interface CountryWord {
  readonly iso: string
  /** `either`: `Suisse` and `suisse`, `Argentine` and `argentine`. */
  readonly form: 'name' | 'either' | 'acronym' | 'demonym' | 'prefix' | 'trap'
}

// Words that hold a country's name and mean something else.
const TRAPS = [
  "Azerbaïdjan de l'Est",
  "Azerbaïdjan de l'Ouest",
  'Azerbaïdjan oriental',
  'Azerbaïdjan occidental',
  'Géorgie du Sud',
  'Nouvelle-Guinée',
  'golfe de Guinée',
  'Nouveau-Mexique',
  'Irlande du Nord',
  'Mongolie intérieure',
  'océan Indien',
  'Indiens d’Amérique',
  'San Salvador',
  'Salvador Allende',
  'Salvador de Bahia',
  'Salvador Dali',
  'péninsule coréenne',
  'péninsule de Corée',
  'guerre de Corée',
  'Lao Dong',
  'Lao Cai',
  'Lao Bao',
  'Lao She',
  'Lao Tseu',
  'Royal Air Maroc',
  'delta du Niger',
  'fleuve Niger',
  'Île-de-France',
  'Nouvelle-France',
  'fleuve Congo',
  'Panama City',
  'Congo belge',
  'Samoa américaines',
  'île de Grenade',
]

let known: Lexicon<CountryWord> | undefined

export function countryWords(): Lexicon<CountryWord> {
  known ??= lexicon<CountryWord>([
    ...TRAPS.map((trap) => [trap, { iso: '', form: 'trap' }] as const),
    ...COUNTRIES.flatMap(({ iso, name, aliases, demonyms }) => [
      ...[name, ...aliases].map(
        (alias) => [alias, { iso, form: formOf(alias, demonyms) }] as const,
      ),
      ...demonyms.map((demonym) => [demonym, { iso, form: 'demonym' }] as const),
    ]),
    ...COUNTRY_PREFIXES.map(([prefix, iso]) => [prefix, { iso, form: 'prefix' }] as const),
    ...['thaï', 'thaïe', 'thaïs', 'thaïes'].map(
      (form) => [form, { iso: 'TH', form: 'demonym' }] as const,
    ),
  ])
  return known
}

let demonymWords: ReadonlySet<string> | undefined

/** Whether a word in plain spelling is what a country's people are called: `afghan`, `sud-coreen`. */
export const isDemonymWord = (plain: string): boolean =>
  (demonymWords ??= new Set(
    COUNTRIES.flatMap(({ demonyms }) => demonyms.map((demonym) => fold(demonym.toLowerCase()))),
  )).has(plain)

const formOf = (name: string, demonyms: readonly string[]): CountryWord['form'] =>
  !hasSmall(name) ? 'acronym' : demonyms.includes(name.toLowerCase()) ? 'either' : 'name'

/** A country's word in a run of words, without its formal title; for other recognisers too. */
export interface CountryAt {
  readonly iso: string
  readonly form: Exclude<CountryWord['form'], 'trap' | 'either'>
  /** The first and the last word, both included. */
  readonly from: number
  readonly to: number
}

/** The country word that begins at a word, if one does. */
export function countryAt(words: readonly Word[], at: number): CountryAt | undefined {
  const found = countryWords()(words, at)
  if (found === undefined || found.value.form === 'trap') return undefined
  const { iso } = found.value
  const both = found.value.form
  const form = both === 'either' ? (words[at]!.capital ? 'name' : 'demonym') : both
  const from = found.length > 1 && words[at]!.plain === 'la' ? at + 1 : at
  const to = at + found.length - 1
  // `M. Hollande`, `Mme France`: a family's name.
  const before = wordBefore(words, from)
  if (isCivility(before)) return undefined
  if (
    words[from]!.text === 'Hollande' &&
    before?.capital === true &&
    words[from]!.gap === ' ' &&
    opensName(before.plain)
  )
    return undefined
  if (form === 'demonym' && isSurname(words, from, to)) return undefined
  if (isGivenName(words, from)) return undefined
  if (form === 'name' && !hasCapital(words, from, to)) return undefined
  if (form === 'acronym' && words.slice(from, to + 1).some(({ text }) => hasSmall(text)))
    return undefined
  if (form === 'demonym' && !isDemonym(words, from, to)) return undefined
  if (form === 'prefix' && !isPrefix(words, at)) return undefined
  if (
    form === 'name' &&
    words[at]!.gap === '-' &&
    isOneOf(wordBefore(words, at)?.plain, 'nouvelle nouveau')
  )
    return undefined
  return { iso, form, from, to }
}

/** `Péter Magyar`, `…, Levente Magyar, …`: with a capital behind a name no demonym stands; `Parti Libéral Allemand`. */
function isSurname(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  if (!words[from]!.capital || words[from]!.gap !== ' ' || before?.capital !== true) return false
  if (words[from]!.text === 'Lao' || !hasSmall(words[from]!.text)) return false
  if (isOneOf(before.plain, 'le la l les un une')) return false
  return (
    opensName(before.plain) ||
    (before.gap === ', ' && /^[,.;:)]|^$/u.test(words[to + 1]?.gap ?? ''))
  )
}

const isCalledSo = textIn('Israël Israel Salvador')

/** `Israël Katz`, `de Salvador Valdés Mesa`; not `au Salvador Nayib Bukele`. */
function isGivenName(words: readonly Word[], at: number): boolean {
  if (!isCalledSo(words[at])) return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.capital !== true || next.gap !== ' ' || !hasSmall(next.text)) return false
  return (
    before === undefined ||
    words[at]!.gap === ', ' ||
    (continues(words[at]!) &&
      !before.capital &&
      !isOneOf(before.plain, words[at]!.plain === 'salvador' ? 'du au le el' : BEFORE_COUNTRY))
  )
}

const BEFORE_COUNTRY = 'de d du au en a l le el avec pour contre entre et que selon'

const isCivility = plainIn('m mm mme mlle monsieur madame mademoiselle')

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (words[at]!.capital) return true
  return false
}

function isDemonym(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!
  const before = words[from - 1]
  const after = words[to + 1]
  if (word.plain === 'thai' || isOneOf(word.plain, 'thais?e?s?'))
    // `le xoè thaï`, `l'ethnie thaï`: the people of the north-west of Vietnam.
    return (
      word.text.includes('ï') &&
      !word.capital &&
      !isOneOf(before?.plain, 'xoe ethnies? minorites? ethniques?')
    )
  // `Lao` beside another capital is a syllable of a Vietnamese name; `RDP Lao` is in the table.
  if (word.text === 'Lao') {
    const beside = (other: Word | undefined, gap: Word | undefined) =>
      other?.capital === true && gap !== undefined && continues(gap)
    return (
      !beside(after, after) &&
      !(beside(before, word) && !opensSentence(words, from - 1) && before!.plain.length < 6)
    )
  }
  if (word.gap === '-' && before !== undefined && /^am[eé]ricain/u.test(word.plain)) {
    return !isOneOf(before.plain, 'latino nord sud afro centre meso ibero hispano pan inter')
  }
  // Machine translations leave `Français` behind at the beginning of a sentence.
  if (word.text === 'Français' && (from === 0 || /[.!?»"]/u.test(word.gap))) {
    return !(after !== undefined && after.capital && after.gap === ' ')
  }
  return true
}

const isPrefix = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (next === undefined || next.gap !== '-') return false
  const found = countryWords()(words, at + 1)
  return found !== undefined && (found.value.form === 'demonym' || found.value.form === 'prefix')
}
