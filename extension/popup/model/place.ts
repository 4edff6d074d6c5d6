/** What a reader opens over the page: a place, what its question brought, and the way back through those below. */
import type { ArticleId } from '../../../shared/article/article.ts'
import type {
  EntityDossier,
  RelationDossier,
  StoryDossier,
} from '../../../shared/dossiers/dossier.ts'
import type { EntityId } from '../../../shared/entities/entity.ts'
import type { Coverage } from '../../../shared/library/holdings.ts'
import type { PublishedArticle } from '../../../shared/library/library.ts'
import type { FirstMentionAnswer, SearchAnswer } from '../../../shared/library/searched.ts'
import type { Problem } from '../../problem.ts'
import type { Refinement } from './refinement.ts'

/** What a place's question brought. */
export type Content<T> =
  | { readonly kind: 'looking' }
  | { readonly kind: 'got'; readonly answer: T }
  | { readonly kind: 'absent' }
  /** Not asked: the reader has not chosen yet when anything may be. */
  | { readonly kind: 'unchosen' }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** What a reader opens over the page. */
export type Place =
  | {
      readonly kind: 'search'
      readonly q: string
      readonly refined?: Refinement | undefined
      /** What the corpus holds, where a search that this one refines told it. */
      readonly coverage?: Coverage | undefined
      readonly content: Content<SearchAnswer>
      /** Why those that come after the results did not come. */
      readonly failed?: Problem | undefined
    }
  | { readonly kind: 'first'; readonly q: string; readonly content: Content<FirstMentionAnswer> }
  | {
      readonly kind: 'entity'
      readonly id: EntityId
      /** As it was pressed. */
      readonly name: string
      readonly content: Content<EntityDossier>
    }
  | {
      readonly kind: 'relation'
      readonly a: string
      readonly b: string
      readonly content: Content<RelationDossier>
    }
  | { readonly kind: 'story'; readonly id: string; readonly content: Content<StoryDossier> }
  | {
      readonly kind: 'article'
      readonly id: ArticleId
      readonly content: Content<PublishedArticle>
    }
  | { readonly kind: 'sent' }
  | { readonly kind: 'cite' }

/** What tells of the page alone, and is gone with it. */
export const isOfPage = ({ kind }: Place): boolean => kind === 'sent' || kind === 'cite'

/** Two places with one key are the same place, whatever is known of them. */
export function keyOf(place: Place): string {
  switch (place.kind) {
    case 'search':
      return `search ${place.q}${JSON.stringify(place.refined) ?? ''}`
    case 'first':
      return `first ${place.q}`
    case 'entity':
    case 'story':
    case 'article':
      return `${place.kind} ${place.id}`
    case 'relation':
      return `relation ${place.a} ${place.b}`
    case 'sent':
    case 'cite':
      return place.kind
  }
}

/** A place before anything is known of it. */
export type Opening = Place extends infer P ? (P extends Place ? Omit<P, 'content'> : never) : never

export function toPlace(opening: Opening): Place {
  const content = { kind: 'looking' } as const
  switch (opening.kind) {
    case 'search':
    case 'first':
    case 'entity':
    case 'relation':
    case 'story':
    case 'article':
      return { ...opening, content }
    case 'sent':
    case 'cite':
      return opening
  }
}

/** A new search takes the place of the search it refines; twenty steps back are enough. */
export function opened(trail: readonly Place[], place: Place): readonly Place[] {
  const last = trail.at(-1)
  if (last !== undefined && keyOf(last) === keyOf(place))
    // What did not come is asked for again, and said to be looked for.
    return 'content' in last && last.content.kind === 'failed'
      ? [...trail.slice(0, -1), place]
      : trail
  const kept = place.kind === 'search' && last?.kind === 'search' ? trail.slice(0, -1) : trail
  return [...kept, place].slice(-20)
}
