/**
 * Countries: names, formal names, demonyms in every form, misspellings, combining prefixes.
 *
 * Country words count everywhere, inside the names of bodies, roles and places too; not inside
 * Vietnamese names (`Lao Dong`) nor where another thing bears the word (`Azerbaïdjan de l'Est`,
 * `océan Indien`). Compounds are split: `Vietnam-Russie` is two mentions.
 */
import { COUNTRIES, COUNTRY_PREFIXES } from '../gazetteer/countries.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import type { Candidate, Recogniser } from '../recogniser.ts'
import { continues, opensSentence, wordsOf, type Word } from '../words.ts'

interface CountryWord {
  readonly iso: string
  /** `either`: `Suisse` and `suisse`, `Argentine` and `argentine`. */
  readonly form: 'name' | 'either' | 'acronym' | 'demonym' | 'prefix' | 'trap'
}

const NAMES = new Map(COUNTRIES.map(({ iso, name }) => [iso, name.replace(/^la /u, '')]))

/** The name that stands for a country in every article: `KR` → `République de Corée`. */
export const countryName = (iso: string): string => NAMES.get(iso) ?? iso

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
function countryWords(): Lexicon<CountryWord> {
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

const formOf = (name: string, demonyms: readonly string[]): CountryWord['form'] =>
  !/\p{Ll}/u.test(name) ? 'acronym' : demonyms.includes(name.toLowerCase()) ? 'either' : 'name'

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
  const span = words.slice(from, to + 1)
  if (form === 'name' && !span.some(({ capital }) => capital)) return undefined
  if (form === 'acronym' && span.some(({ text }) => /\p{Ll}/u.test(text))) return undefined
  if (form === 'demonym' && !isDemonym(words, from, to)) return undefined
  if (form === 'prefix' && !isPrefix(words, at)) return undefined
  if (
    form === 'name' &&
    /^nouve(?:lle|au)$/u.test(words[at - 1]?.plain ?? '') &&
    words[at]!.gap === '-'
  )
    return undefined
  return { iso, form, from, to }
}

function isDemonym(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!
  const before = words[from - 1]
  const after = words[to + 1]
  if (word.plain === 'thai' || /^thais?e?s?$/u.test(word.plain))
    return word.text.includes('ï') && !word.capital
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
    return !/^(?:latino|nord|sud|afro|centre|meso|ibero|hispano|pan|inter)$/u.test(before.plain)
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

const TITLES =
  /^(?:republique|royaume|federation|sultanat|emirat|principaute|confederation|duche|etat|union|commonwealth)$/u
const TITLE_ADJECTIVES =
  /^(?:socialiste|populaire|democratique|islamique|federale|federative|federal|bolivarienne|arabe|unie?|plurinational|hachemite|cooperative|orientale|independant|et)$/u
const LINKS = /^(?:d|de|du|des|la|l)$/u

/** `République socialiste du Vietnam`: where the formal name that ends in this country begins. */
function formalStart(words: readonly Word[], { from, form }: CountryAt): number {
  let at = from - 1
  const steps = (test: RegExp) => {
    while (at >= 0 && continues(words[at + 1]!) && test.test(words[at]!.plain)) at -= 1
  }
  if (form !== 'demonym') {
    steps(LINKS)
    if (at === from - 1) return from
  }
  steps(TITLE_ADJECTIVES)
  const head = words[at]
  if (head === undefined || !continues(words[at + 1]!) || !TITLES.test(head.plain)) return from
  if (!head.capital && !/^(?:sultanat|royaume|emirat|principaute)$/u.test(head.plain)) return from
  if (head.plain === 'etat' && form === 'demonym') return from
  if (
    head.plain === 'etat' &&
    !/^(?:israel|koweit|qatar|palestine|erythree|libye)$/u.test(words[from]!.plain)
  )
    return from
  if (head.plain === 'union' && at === from - 1) return from
  return head.plain === 'duche' && head.gap === '-' ? at - 1 : at
}

/** `République algérienne démocratique et populaire`: where it ends. */
function formalEnd(words: readonly Word[], { to, form }: CountryAt): number {
  if (form !== 'demonym') return to
  let end = to
  for (
    let at = to + 1;
    at < words.length && continues(words[at]!) && TITLE_ADJECTIVES.test(words[at]!.plain);
    at += 1
  ) {
    if (words[at]!.plain !== 'et') end = at
  }
  return end
}

/** The longest name of a country around a country word: `République d'Azerbaïdjan`. */
export function countrySpan(
  words: readonly Word[],
  country: CountryAt,
): { readonly from: number; readonly to: number } {
  const from = formalStart(words, country)
  return from === country.from ? country : { from, to: formalEnd(words, country) }
}

export const recogniseCountries: Recogniser = ({ parts }) => {
  const found: Candidate[] = []
  const democraticCongo = parts.some(({ text }) =>
    /RDC|RD Congo|R[eé]publique d[eé]mocratique du Congo|Kinshasa/u.test(text),
  )
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const skipped = countryWords()(words, at)
      if (skipped?.value.form === 'trap') {
        at += skipped.length - 1
        continue
      }
      const country = countryAt(words, at) ?? misspelt(words, at)
      if (country === undefined) continue
      const { from, to } = countrySpan(words, country)
      const iso = country.iso === 'CG' && democraticCongo ? 'CD' : country.iso
      const { start } = words[from]!
      const { end } = words[to]!
      found.push({
        kind: 'country',
        part: part.part,
        index: part.index,
        start,
        end,
        rule: `country/${country.form}:${iso}`,
        key: iso,
        canonical: countryName(iso),
        iso,
      })
      at = Math.max(at, to)
    }
  }
  return found
}

let misspellable:
  | ReadonlyMap<string, readonly (readonly [plain: string, iso: string])[]>
  | undefined

/** Country words by first and last letter: where a misspelling is looked for. */
function candidates(word: string): readonly (readonly [plain: string, iso: string])[] {
  if (misspellable === undefined) {
    const lists = new Map<string, (readonly [string, string])[]>()
    for (const { iso, name, aliases, demonyms } of COUNTRIES) {
      for (const form of [name, ...aliases, ...demonyms]) {
        const plain = form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
        if (!/^[a-z]{7,}$/u.test(plain)) continue
        const place = plain[0]! + plain.at(-1)!
        lists.set(place, [...(lists.get(place) ?? []), [plain, iso]])
      }
    }
    misspellable = lists
  }
  return misspellable.get(word[0]! + word.at(-1)!) ?? []
}

/** `Vientam`, `cambogien`, `Aménie`: one letter lost, doubled or exchanged with its neighbour. */
function misspelt(words: readonly Word[], at: number): CountryAt | undefined {
  const { plain, capital } = words[at]!
  if (plain.length < 6) return undefined
  const adjective = /(?:nne?s?|ais(?:e|es)?|ois(?:e|es)?|iens?)$/u.test(plain) && plain.length >= 9
  if (!capital && !adjective) return undefined
  const match = candidates(plain).find(([form]) => isOneSlipFrom(plain, form))
  return match === undefined
    ? undefined
    : { iso: match[1], form: adjective ? 'demonym' : 'name', from: at, to: at }
}

function isOneSlipFrom(word: string, form: string): boolean {
  if (Math.abs(word.length - form.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === form[same]) same += 1
  if (word.length === form.length) {
    return (
      same < word.length - 1 &&
      word[same] === form[same + 1] &&
      word[same + 1] === form[same] &&
      word.slice(same + 2) === form.slice(same + 2)
    )
  }
  return word.length > form.length
    ? word.slice(same + 1) === form.slice(same)
    : word.slice(same) === form.slice(same + 1)
}
