/**
 * What to offer while a reader types: names before headlines before words, the most frequent first.
 *
 * A name is found from its beginning and from its last word: `Bui Thanh Son` by `bui` and by `son`.
 */
import type { EntityId, EntityKind } from '../entities/entity.ts'
import { stemOf } from '../french/analyse.ts'
import { fold } from '../french/fold.ts'
import { entriesUnder, headlinesUnder, keyOf } from './dictionary.ts'
import type { LabelEntry, WordCounts } from './dictionary-build.ts'
import type { SearchDocument } from './document.ts'
import { compare } from './order.ts'

/** A name of an article, as it may be suggested. */
export interface Label {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  /** Every form printed, the name itself perhaps among them. */
  readonly surfaces?: readonly string[]
}

/** Names as they are gathered, document by document. */
export interface LabelTally {
  add(labels: readonly Label[]): void
  /** Each under its keys. */
  entries(): readonly LabelEntry[]
}

export function openLabels(): LabelTally {
  const counts = new Map<EntityId, LabelCount>()
  return {
    add(labels) {
      for (const label of labels) {
        const known = counts.get(label.id)
        if (known === undefined) {
          counts.set(label.id, { label, keys: new Set(keysOf(label)), documents: 1 })
        } else {
          known.documents += 1
          for (const key of keysOf(label)) known.keys.add(key)
        }
      }
    },
    entries: () =>
      [...counts.values()]
        .sort((a, b) => compare(a.label.id, b.label.id))
        .flatMap(({ label: { id, kind, name }, keys, documents }) =>
          [...keys].map((key) => ({ id, kind, name, key, documents })),
        ),
  }
}

/** The names of a segment's documents, each under its keys. */
export function labelsOf(
  documents: Iterable<Pick<SearchDocument, 'labels'>>,
): readonly LabelEntry[] {
  const tally = openLabels()
  for (const { labels } of documents) tally.add(labels)
  return tally.entries()
}

interface LabelCount {
  readonly label: Label
  readonly keys: Set<string>
  documents: number
}

/** A person goes by whole names and by the last word of the usual one; all else by every form printed. */
function keysOf({ kind, name, surfaces = [] }: Label): readonly string[] {
  const whole = keyOf(name)
  const forms = surfaces.map(keyOf)
  if (kind !== 'person') return [whole, ...forms]
  const last = whole.slice(whole.lastIndexOf(' ') + 1)
  return [whole, last, ...forms.filter((form) => form.includes(' '))]
}

/** More articles than this, and names that only one of them prints are neither offered nor sought by name. */
const MOST_WITH_ALL_NAMES = 500

/** The names that are offered: what one article of thousands names is found by its words. */
export const offeredLabels = (
  labels: readonly LabelEntry[],
  articles: number,
): readonly LabelEntry[] =>
  articles > MOST_WITH_ALL_NAMES ? labels.filter(({ documents }) => documents > 1) : labels

/** One article in so many must print a word for it to be offered, where words are kept apart. */
const ARTICLES_A_WORD = 500

export function commonWords(words: WordCounts, articles: number): WordCounts {
  const least = articles / ARTICLES_A_WORD
  return new Map(
    [...words].filter(
      ([, forms]) => [...forms.values()].reduce((sum, count) => sum + count, 0) >= least,
    ),
  )
}

interface SuggestedName {
  readonly kind: EntityKind
  readonly text: string
  readonly documents: number
  readonly id: EntityId
}

export interface SuggestedWord {
  readonly kind: 'word'
  readonly text: string
  readonly documents: number
}

export type Suggested =
  | SuggestedName
  | SuggestedWord
  | {
      readonly kind: 'headline'
      readonly text: string
      readonly segment: number
      readonly document: number
    }

/** What a reader may be typing, folded: a prefix of a key. Undefined where nothing can be offered yet. */
export function prefixOf(typed: string): string | undefined {
  const key = keyOf(typed)
  return key.replace(/ /gu, '').length < 2 ? undefined : key
}

const SHORTEST_FOR_WORDS = 3

/** A dictionary part of one segment. */
export interface DictionaryText {
  readonly segment: number
  readonly text: string
}

/** Suggestions from the dictionary parts of each segment, best first. */
export function suggestionsFor(
  prefix: string,
  parts: readonly DictionaryText[],
  limit: number,
): readonly Suggested[] {
  const names = new Map<EntityId, SuggestedName>()
  const words = new Map<string, number>()
  const headlines: Suggested[] = []
  for (const { segment, text } of parts) {
    for (const entry of entriesUnder(text, prefix)) {
      if (entry.kind === 'word') {
        words.set(entry.form, (words.get(entry.form) ?? 0) + entry.documents)
      } else {
        const { kind, id, name, documents } = entry
        const known = names.get(id)?.documents ?? 0
        names.set(id, { kind, id, text: name, documents: Math.max(known, documents) })
      }
    }
    for (const { document, headline } of headlinesUnder(text, prefix, limit - headlines.length)) {
      headlines.push({ kind: 'headline', text: headline, segment, document })
    }
  }
  const byCount = (
    a: { documents: number; text: string },
    b: { documents: number; text: string },
  ) => b.documents - a.documents || compare(a.text, b.text)
  const byName = [...names.values()].sort(byCount)
  const named = new Set(byName.map(({ text }) => fold(text.toLowerCase())))
  const byWord = [...words]
    .map(([text, documents]) => ({ kind: 'word' as const, text, documents }))
    .filter(({ text }) => prefix.length >= SHORTEST_FOR_WORDS && !named.has(fold(text)))
    .sort(byCount)
  const apart = onceAStem(byWord, prefix, Math.min(limit, MOST_WORDS))
  // A third for headlines, if there are any: a name that begins like everything must not fill the list.
  const most = Math.max(1, limit - Math.min(headlines.length, Math.ceil(limit / 3)))
  const front = byName.slice(0, most)
  return [...front, ...headlines.slice(0, limit - front.length), ...apart].slice(0, limit)
}

/** Of words alone, whatever else is looked through. */
const MOST_WORDS = 40

/** Forms of one stem find the same: the commonest is offered, or the one that was typed. */
function onceAStem(
  words: readonly SuggestedWord[],
  typed: string,
  limit: number,
): readonly SuggestedWord[] {
  const kept = new Map<string, SuggestedWord>()
  for (const word of words) {
    if (kept.size === limit) break
    const stem = stemOf(word.text)
    if (!kept.has(stem) || fold(word.text) === typed) kept.set(stem, word)
  }
  return [...kept.values()]
}
