/** What is sought in a corpus and what is found: a search, what is offered while typing, where something is first printed. */
import type { EntityId, EntityKind } from '../entities/entity.ts'
import type { Card, Coverage } from './holdings.ts'

export interface SearchRequest {
  readonly q: string
  readonly limit: number
  readonly offset?: number
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  readonly country?: string
  readonly person?: string
  readonly organisation?: string
  readonly sort?: 'relevance' | 'date'
  /** `lunr` switches stage two off and answers in lunr's own order. */
  readonly rank?: 'full' | 'lunr'
}

export interface SearchAnswer {
  readonly query: string
  readonly total: number
  readonly hits: readonly Hit[]
  /** What was searched instead, where a word as written finds nothing: `[{ written: 'azerbaidjen', searched: 'azerbaïdjan' }]`. */
  readonly corrections: readonly Correction[]
  readonly coverage: Coverage
  /** Parts of the corpus that could not be read; absent when the answer is whole. */
  readonly partial?: readonly string[]
}

export interface Correction {
  readonly written: string
  readonly searched: string
}

export interface Hit {
  readonly card: Card
  readonly score: number
  readonly excerpt?: Excerpt
  /** The query's words that matched, as the corpus spells them. */
  readonly matched: readonly string[]
}

/** A passage with marks: offsets into `text`, end excluded, in order, not overlapping. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

export interface SuggestRequest {
  readonly q: string
  readonly limit: number
}

export interface SuggestAnswer {
  readonly suggestions: readonly Suggestion[]
  /** Parts of the corpus that could not be read; absent when the answer is whole. */
  readonly partial?: readonly string[]
}

export interface Suggestion {
  readonly kind: EntityKind | 'headline' | 'word'
  readonly text: string
  /** That name or print it; of several words with the last one completed, that print the last. */
  readonly articles: number
  /** An entity's id, or an article's for a headline. */
  readonly id?: string
}

/** Of a phrase, quoted or not, or of an entity. */
export type FirstMentionRequest =
  | { readonly kind: 'phrase'; readonly q: string }
  | { readonly kind: 'entity'; readonly id: EntityId }

/** Never a bare "first": what may precede it, and what the corpus covers, stand beside it. */
export interface FirstMentionAnswer {
  /** Articles that name the entity, or hold every word of the phrase. */
  readonly articles: number
  /** The earliest dated article that prints it; absent where none of those read does. */
  readonly first?: MentionShown
  /** Undated, dated no finer than a month or a year, or not readable under the text policy: at most 10. */
  readonly mayPrecede: readonly MentionShown[]
  /** Further articles that may precede it. */
  readonly others: number
  readonly coverage: Coverage
}

export interface MentionShown {
  readonly card: Card
  readonly excerpt?: Excerpt
  /** It holds all the words; whether side by side, the text policy does not show. */
  readonly isUnread?: true
}
