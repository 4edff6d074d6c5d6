/**
 * Everything the API, the private mode and the CLI may ask of a published corpus.
 *
 * One interface, one implementation over a `Store` (`stored.ts`), many stores: Workers KV, memory, files, the
 * extension's downloaded index. Absence is `undefined`; faults are thrown as `LibraryFault`.
 */
import type { Article, ArticleId, PageKind, Published } from '../article/article.ts'
import type { Entity, EntityId, EntityKind } from '../entities/entity.ts'
import type { Difference } from '../duplicates/difference.ts'
import type { Reason } from '../related/ranking/reasons.ts'
import type { EntityDossier, RelationDossier, StoryDossier } from '../dossiers/dossier.ts'

export interface Library {
  coverage(): Promise<Coverage>
  search(request: SearchRequest): Promise<SearchAnswer>
  suggest(request: SuggestRequest): Promise<SuggestAnswer>
  related(request: RelatedRequest): Promise<RelatedAnswer | undefined>
  article(id: ArticleId): Promise<PublishedArticle | undefined>
  entity(id: EntityId): Promise<EntityDossier | undefined>
  relation(a: string, b: string): Promise<RelationDossier | undefined>
  story(id: string): Promise<StoryDossier | undefined>
}

/** A library that also tells since when something is printed. */
export interface ChronicleLibrary extends Library {
  firstMention(request: FirstMentionRequest): Promise<FirstMentionAnswer>
}

/** A dossier as the service answers it: no first, no last and no empty list without what the corpus covers. */
export type Covered<Dossier> = Dossier & { readonly coverage?: Coverage }

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

/** What a result list shows of an article, without its text. */
export interface Card {
  readonly id: ArticleId
  readonly kind: PageKind
  readonly outlet?: string
  readonly url?: string
  readonly headline?: string
  readonly lead?: string
  /** How a text begins that has neither headline nor lead, bounded; absent where no text may be shown. */
  readonly opening?: string
  readonly published?: Published
  readonly captured?: string
  /** The same for every copy of one dispatch; absent for a text printed once. */
  readonly dispatch?: string
}

/** How an operator lets texts be shown: `none` headline only, `excerpt` headline, lead and a bounded passage, `full`. */
export type TextPolicy = 'none' | 'excerpt' | 'full'

export interface Coverage {
  /** Names this version of the corpus: changes with every publication. */
  readonly version: string
  /** ISO moment of the last publication. */
  readonly updated?: string
  readonly articles: number
  readonly outlets: Readonly<Record<string, number>>
  /** Dated articles per year, `{ "2019": 12 }`. */
  readonly years: Readonly<Record<string, number>>
  readonly first?: string
  readonly last?: string
  readonly undated: number
  readonly text: TextPolicy
}

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

/** An article as the operator's text policy lets it be shown. */
export interface PublishedArticle {
  readonly card: Card
  readonly policy: TextPolicy
  readonly dateline?: Article['dateline']
  readonly captions?: Article['captions']
  readonly body?: readonly string[]
  /** A bounded passage, under the `excerpt` policy. */
  readonly passage?: string
  readonly signOff?: string
  readonly links?: readonly string[]
  readonly entities: readonly PageName[]
}

/** Who reads the names in a headline and a lead, where nobody sent any. */
export type Recognise = (article: Article) => Promise<readonly Entity[]>
