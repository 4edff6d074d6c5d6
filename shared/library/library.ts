/**
 * Everything the API, the private mode and the CLI may ask of a published corpus.
 *
 * One interface, one implementation over a `Store` (`stored.ts`), many stores: Workers KV, memory, files, the
 * extension's downloaded index. Absence is `undefined`; faults are thrown as `LibraryFault`.
 */
import type { Article, ArticleId } from '../article/article.ts'
import type { Entity, EntityId } from '../entities/entity.ts'
import type { EntityDossier, RelationDossier, StoryDossier } from '../dossiers/dossier.ts'
import type { Card, Coverage, TextPolicy } from './holdings.ts'
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
