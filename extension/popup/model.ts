/**
 * What the popup and the panel know and show, and how each event changes it. Pure.
 *
 * Two things move apart from one another: the page, read here at once; and what the library says of
 * it, asked for later or never. Places are what the reader opens on top of them.
 */
import type { Article, ArticleId } from '../../shared/article/article.ts'
import type { EntityDossier, RelationDossier, StoryDossier } from '../../shared/dossiers/dossier.ts'
import type { Entity, EntityId } from '../../shared/entities/entity.ts'
import type {
  Coverage,
  FirstMentionAnswer,
  PageQuery,
  PublishedArticle,
  RelatedAnswer,
  SearchAnswer,
} from '../../shared/library/library.ts'
import type { Problem } from '../problem.ts'
import type { Refinement } from './refinement.ts'

export interface Companion {
  readonly page: Page
  readonly around: Around
  readonly trail: readonly Place[]
}

/** A thread: what to ask for, and its title. */
export interface StoryRef {
  readonly id: string
  readonly title: string
}

/** Why there is nothing to read here. */
export type Refused = 'not-an-article' | 'unreadable' | 'no-access'

export type Page = { readonly kind: 'reading' } | Reading

/** What came of reading a page. */
export type Reading = { readonly kind: 'refused'; readonly why: Refused } | ReadPage

export interface ReadPage {
  readonly kind: 'read'
  readonly article: Article
  readonly entities: readonly Entity[]
  /** Whose page it looks like. */
  readonly copy: 'outlet' | 'vna-copy' | 'machine-translation' | 'unknown'
  /** Made after the names: absent until then. */
  readonly question?: Question
}

/** What the library would be asked about a page. */
export interface Question {
  /** Exactly what is sent of the page, when something is. */
  readonly query: PageQuery
  /** The threads the page belongs to, by its own text. */
  readonly stories: readonly StoryRef[]
}

/** What the library says of the page. */
export type Around =
  | { readonly kind: 'unasked'; readonly why: Unasked }
  | { readonly kind: 'looking' }
  | { readonly kind: 'answered'; readonly answer: RelatedAnswer }
  | { readonly kind: 'unheld' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly kept?: RelatedAnswer }

/** Why nothing was asked yet. */
export type Unasked = 'first-run' | 'by-choice' | 'follows-tab' | 'unknown-site'

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
    }
  | { readonly kind: 'first'; readonly q: string; readonly content: Content<FirstMentionAnswer> }
  | { readonly kind: 'entity'; readonly id: EntityId; readonly content: Content<EntityDossier> }
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

export type Event =
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'page-refused'; readonly why: Refused }
  | { readonly kind: 'page-read'; readonly page: ReadPage; readonly around: Around }
  | { readonly kind: 'question-made'; readonly question: Question }
  | { readonly kind: 'asked' }
  | { readonly kind: 'answered'; readonly answer: RelatedAnswer | undefined }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly kept?: RelatedAnswer | undefined
    }
  | { readonly kind: 'opened'; readonly place: Place }
  | { readonly kind: 'place-answered'; readonly place: Place }
  | { readonly kind: 'went-back' }

export const START: Companion = {
  page: { kind: 'reading' },
  around: { kind: 'unasked', why: 'by-choice' },
  trail: [],
}

export function next(companion: Companion, event: Event): Companion {
  switch (event.kind) {
    case 'page-changed':
      return START
    case 'page-refused':
      return { ...companion, page: { kind: 'refused', why: event.why } }
    case 'page-read':
      return { page: event.page, around: event.around, trail: companion.trail }
    case 'question-made':
      return companion.page.kind === 'read'
        ? { ...companion, page: { ...companion.page, question: event.question } }
        : companion
    case 'asked':
      return { ...companion, around: { kind: 'looking' } }
    case 'answered':
      return {
        ...companion,
        around:
          event.answer === undefined
            ? { kind: 'unheld' }
            : { kind: 'answered', answer: event.answer },
      }
    case 'failed':
      // A late failure never hides an answer the reader is already looking at.
      if (companion.around.kind === 'answered') return companion
      return {
        ...companion,
        around: {
          kind: 'failed',
          problem: event.problem,
          ...(event.kept !== undefined && { kept: event.kept }),
        },
      }
    case 'opened':
      return { ...companion, trail: opened(companion.trail, event.place) }
    case 'place-answered': {
      const key = keyOf(event.place)
      return {
        ...companion,
        trail: companion.trail.map((place) => (keyOf(place) === key ? event.place : place)),
      }
    }
    case 'went-back':
      return { ...companion, trail: companion.trail.slice(0, -1) }
  }
}

/** A new search takes the place of the search it refines; twenty steps back are enough. */
function opened(trail: readonly Place[], place: Place): readonly Place[] {
  const last = trail.at(-1)
  if (last !== undefined && keyOf(last) === keyOf(place))
    // What did not come is asked for again, and said to be looked for.
    return 'content' in last && last.content.kind === 'failed'
      ? [...trail.slice(0, -1), place]
      : trail
  const kept = place.kind === 'search' && last?.kind === 'search' ? trail.slice(0, -1) : trail
  return [...kept, place].slice(-20)
}
