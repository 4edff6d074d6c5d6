/**
 * A query's words to the plain terms that the index is asked for.
 *
 * Unaccented words meet every word of the corpus that they may stand for, and `viet*` its commonest continuations.
 * What nobody wrote: `correct.ts`.
 */
import type { EntityId } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { stemOf } from '../../french/analyse.ts'
import {
  entriesAt,
  entriesUnder,
  partsFor,
  type DictionaryEntry,
} from '../dictionary/dictionary.ts'
import { compare } from '../order.ts'
import type { Query, QueryWord } from './query.ts'
import type { Clause } from '../ranking/asked.ts'
import { namesIn, type Known } from './names-in-query.ts'

export interface ExpandedWord {
  readonly word: QueryWord
  /** Terms it is looked for by, the likeliest first, with their share of its weight. */
  readonly terms: readonly { readonly term: string; readonly share: number }[]
  /** The name of the query that it is a word of. */
  readonly name?: EntityId
}

export interface Expanded {
  readonly words: readonly ExpandedWord[]
  /** Persons, organisations and countries named in the query, by any of their spellings. */
  readonly names: readonly EntityId[]
  readonly clauses: readonly Clause[]
  readonly corrections: readonly { readonly written: string; readonly searched: string }[]
}

/** What a dictionary says of printed forms: documents by form. */
type Forms = ReadonlyMap<string, number>

/** Continuations of `viet*` that are searched. */
const MOST_CONTINUATIONS = 8
/** A reading of an unaccented word less common than this, beside the commonest, is left out. */
const LEAST_SHARE = 0.1
export const HAS_DIGIT = /\d/u

/** The dictionary parts, by their place, that a query needs from a segment. */
export function partsToLookUp(query: Query, froms: readonly string[]): readonly number[] {
  const places = query.words
    .filter(({ form, presence }) => presence !== 'prohibited' && !HAS_DIGIT.test(form))
    .flatMap(({ form, prefix }) => {
      const key = fold(form)
      const places = partsFor(key, froms)
      return prefix ? places.slice(0, 2) : places.slice(0, 1)
    })
  return [...new Set(places)].sort((a, b) => a - b)
}

/**
 * `parts` are dictionary parts of every segment, as texts. `known`, where given, says the same of single words from
 * another source (`signposts.ts`).
 */
export function expand(
  query: Query,
  parts: readonly string[],
  known: Known = (word) =>
    parts.flatMap((part) => [...entriesAt(part, word), ...entriesUnder(part, `${word} `)]),
): Expanded {
  const names = namesIn(query, known)
  const words = query.words.map((word): ExpandedWord => {
    const key = fold(word.form)
    const name = names.find((one) => one.words.includes(key))?.id
    const terms = termsFor(word, parts, known)
    return name === undefined ? { word, terms } : { word, terms, name }
  })
  return joined(
    words,
    names.map(({ id }) => id),
    [],
  )
}

/** What agency copy shortens, and prints both ways; the words of each share its weight. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ae', 'affaires étrangères'],
  ['pm', 'premier ministre'],
  ['sg', 'secrétaire général'],
  ['hcmv', 'hô chi minh ville'],
])

function termsFor(word: QueryWord, parts: readonly string[], known: Known): ExpandedWord['terms'] {
  const alone = [{ term: word.term, share: 1 }]
  if (word.presence === 'prohibited' || HAS_DIGIT.test(word.form)) return alone
  const spelt = SPELT_OUT.get(word.form)?.split(' ').map(stemOf)
  if (spelt !== undefined && !word.prefix)
    return [...alone, ...spelt.map((term) => ({ term, share: 1 / spelt.length }))]
  const key = fold(word.form)
  if (word.prefix) {
    const longer = [...wordsUnder(parts, key)]
      .sort(([a, x], [b, y]) => y - x || compare(a, b))
      .slice(0, MOST_CONTINUATIONS)
    return longer.length === 0 ? alone : sharesOf(new Map(longer), 0)
  }
  const forms = formsOf(known(key).filter((entry) => entry.key === key))
  // An accent was typed and the corpus knows the word so: it means that word.
  if (forms.size === 0 || (word.form !== key && forms.has(word.form))) return alone
  return sharesOf(forms, LEAST_SHARE)
}

/** The terms of some forms, each weighted by how common it is beside the commonest. */
function sharesOf(forms: Forms, least: number): ExpandedWord['terms'] {
  const byTerm = new Map<string, number>()
  for (const [form, documents] of forms) {
    const term = stemOf(form)
    byTerm.set(term, (byTerm.get(term) ?? 0) + documents)
  }
  const most = Math.max(...byTerm.values())
  return [...byTerm]
    .map(([term, documents]) => ({ term, share: documents / most }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || compare(a.term, b.term))
}

/** Printed forms of the words that begin so. */
export const wordsUnder = (parts: readonly string[], prefix: string): Map<string, number> =>
  formsOf(parts.flatMap((part) => entriesUnder(part, prefix)))

/** Printed forms of the one word so spelled. */
export const wordsAt = (parts: readonly string[], key: string): Map<string, number> =>
  formsOf(parts.flatMap((part) => entriesAt(part, key)))

function formsOf(entries: readonly DictionaryEntry[]): Map<string, number> {
  const forms = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind !== 'word') continue
    forms.set(entry.form, (forms.get(entry.form) ?? 0) + entry.documents)
  }
  return forms
}
/** A name weighs less than its words, which the same articles print. */
const NAME_BOOST = 0.5

export function joined(
  words: readonly ExpandedWord[],
  names: readonly EntityId[],
  corrections: Expanded['corrections'],
): Expanded {
  const ofWords = words.flatMap(({ word: { presence }, terms }, group) =>
    terms.map(({ term, share }): Clause => ({
      term,
      ...(share === 1 ? {} : { boost: share }),
      ...(presence === undefined ? {} : { presence }),
      ...(presence === 'required' && terms.length > 1 ? { group } : {}),
    })),
  )
  const ofNames = names.map((term): Clause => ({ term, boost: NAME_BOOST }))
  return { words, names, clauses: [...ofWords, ...ofNames], corrections }
}
