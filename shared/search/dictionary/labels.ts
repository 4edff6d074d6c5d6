/**
 * The names and words of a segment that its dictionary offers.
 *
 * A name is found from its beginning and from its last word: `Bui Thanh Son` by `bui` and by `son`.
 */
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import { keyOf } from './dictionary.ts'
import type { LabelEntry, WordCounts } from './dictionary-build.ts'
import { compare } from '../order.ts'

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
  documents: Iterable<{ readonly labels: readonly Label[] }>,
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

/** In a corpus of more articles, a name that only one of them prints is neither offered nor found by name. */
const MOST_WITH_ALL_NAMES = 500

/** The names that are offered: what one article of thousands names is found by its words. */
export const offeredLabels = (
  labels: readonly LabelEntry[],
  articles: number,
): readonly LabelEntry[] =>
  articles > MOST_WITH_ALL_NAMES ? labels.filter(({ documents }) => documents > 1) : labels

/** Where words are kept apart, a word is offered only if one article in this many prints it. */
const ARTICLES_A_WORD = 500

export function commonWords(words: WordCounts, articles: number): WordCounts {
  const least = articles / ARTICLES_A_WORD
  return new Map(
    [...words].filter(
      ([, forms]) => [...forms.values()].reduce((sum, count) => sum + count, 0) >= least,
    ),
  )
}
