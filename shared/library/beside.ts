/** What is asked about a page, and what a corpus sets beside it: copies, related articles, what it knows of the names. */
import type { ArticleId } from '../article/article.ts'
import type { Difference } from '../duplicates/difference.ts'
import type { EntityId, EntityKind } from '../entities/entity.ts'
import type { Reason } from '../related/ranking/reasons.ts'
import type { Card, Coverage } from './holdings.ts'

/** By identity for an article of the corpus, or by what a reader's browser says of any page. */
export type RelatedRequest =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'page'; readonly page: PageQuery }

/** All that ever leaves a reader's browser about a page. Every field may be missing. */
export interface PageQuery {
  readonly id?: ArticleId | undefined
  readonly headline?: string | undefined
  readonly lead?: string | undefined
  readonly published?: string | undefined
  readonly names?: readonly PageName[] | undefined
  /** At most 60 terms of the text, as `shared/french` makes them. */
  readonly terms?: readonly string[] | undefined
  /** `shared/duplicates/sketch.ts`. */
  readonly sketch?: string | undefined
  /** `writeQuery` of `shared/related/query/query-text.ts`: the page's whole query as its browser made it. */
  readonly query?: string | undefined
}

export interface PageName {
  readonly kind: EntityKind
  readonly id: EntityId
  readonly name: string
}

export interface RelatedAnswer {
  /** The corpus's own card of the page asked about, when it holds it. */
  readonly self?: Card
  readonly copies: readonly Copy[]
  readonly related: readonly Related[]
  /** The stories an article of the corpus belongs to: `GET /v1/stories/:id`. A story of one dispatch is none. */
  readonly stories?: readonly StoryTitle[]
  /** What the corpus knows of the names on the page. */
  readonly entities: readonly EntityCard[]
  readonly coverage: Coverage
  readonly partial?: readonly string[]
}

export interface StoryTitle {
  readonly id: string
  readonly title: string
}

/** The same dispatch elsewhere. */
export interface Copy {
  readonly card: Card
  /** `same` text, or the same event in another `account`. */
  readonly sameness: 'same' | 'account'
  /** Whose text it is, as the page prints it: its sign-off (`VNA/CVN`), else the agency of its dateline. */
  readonly credit?: string
  readonly differences: readonly Difference[]
  /** Only headline and lead could be compared: whether the texts differ nobody knows. */
  readonly compared?: 'opening'
}

export type When = 'before' | 'same-days' | 'after' | 'undated'

export interface Related {
  readonly card: Card
  readonly score: number
  readonly when: When
  /** An undated article's own printed bound, in its words: `(1919-2019)`. Never a date. */
  readonly printed?: string
  readonly why: readonly Reason[]
}

/** One line about a name: enough for a list, with `GET /v1/entities/:id` behind it. */
export interface EntityCard {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly articles: number
  readonly first?: string
  readonly last?: string
  /** The role attested nearest before the page's own date, else the latest one; absent where the name may be several persons'. */
  readonly role?: string
  /** That role is only recalled: no dispatch has it held on its day, and the first and last of them are mentions. */
  readonly recalled?: true
  /** The role attested last, where that is another. */
  readonly latest?: string
}
