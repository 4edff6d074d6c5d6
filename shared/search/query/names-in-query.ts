/** Which entities a query names, by any spelling that the corpus knows of them. */
import type { EntityId } from '../../entities/entity.ts'
import { isStopWord } from '../../french/analyse.ts'
import { keyOf, type DictionaryEntry } from '../dictionary/dictionary.ts'
import type { Query } from './query.ts'

/** What is known of a folded word: its printed forms, and names that it is a word of. */
export type Known = (word: string) => readonly DictionaryEntry[]

interface NamedIn {
  readonly id: EntityId
  /** Folded. */
  readonly words: readonly string[]
}

/**
 * The longest names that stand in a query, word by word: `parti communiste du vietnam` is the party, not
 * the country. A name looks for its entity beside its words, so that other spellings are found too.
 */
export function namesIn(query: Query, known: Known): readonly NamedIn[] {
  if (query.words.some(({ presence }) => presence !== undefined)) return []
  const words = keyOf(query.text).split(' ')
  const named = [...new Set(words)]
    .filter((word) => !isStopWord(word))
    .flatMap(known)
    .filter(({ kind }) => kind !== 'word')
  const names = new Map<EntityId, NamedIn>()
  for (let from = 0; from < words.length;) {
    if (isStopWord(words[from]!)) {
      from += 1
      continue
    }
    const rest = words.slice(from).join(' ')
    const [longest] = named
      .filter((entry) => `${rest} `.startsWith(`${entry.key} `))
      .sort((a, b) => b.key.length - a.key.length || b.documents - a.documents)
    if (longest === undefined || longest.kind === 'word' || isLastNameOnly(longest)) {
      from += 1
    } else {
      const { id } = longest
      const named = longest.key.split(' ')
      names.set(id, { id, words: [...(names.get(id)?.words ?? []), ...named] })
      from += named.length
    }
  }
  return [...names.values()].slice(0, MOST_NAMES)
}

// `son` suggests Bui Thanh Son while typing; in a query it may be anyone.
const isLastNameOnly = ({ kind, key }: { readonly kind: string; readonly key: string }): boolean =>
  kind === 'person' && !key.includes(' ')

const MOST_NAMES = 4
