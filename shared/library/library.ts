/**
 * Everything the API, the private mode and the CLI may ask of a published corpus.
 *
 * One interface, one implementation over a `Store` (`stored.ts`), many stores: Workers KV, memory, files, the
 * extension's downloaded index. Absence is `undefined`; faults are thrown as `LibraryFault`.
 */
import type { Article, ArticleId, PageKind, Published } from '../article/article.ts'
import type { Entity, EntityId } from '../entities/entity.ts'
import type { EntityDossier, RelationDossier, StoryDossier } from '../dossiers/dossier.ts'
import type { PageName, RelatedAnswer, RelatedRequest } from './beside.ts'
import type {
  FirstMentionAnswer,
  FirstMentionRequest,
  SearchAnswer,
  SearchRequest,
  SuggestAnswer,
  SuggestRequest,
} from './searched.ts'

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
