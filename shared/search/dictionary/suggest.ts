/** What to offer while a reader types: names before headlines before words, the most frequent first. */
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import { stemOf } from '../../french/analyse.ts'
import { fold } from '../../french/fold.ts'
import { entriesUnder, keyOf } from './dictionary.ts'
import { headlinesUnder } from './headlines.ts'
import { compare } from '../order.ts'

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
