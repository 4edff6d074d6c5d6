/**
 * What may be asked, route by route: the schemas of the requests, the form of the answer, the problems told. `openapi.ts`
 * describes the service by it.
 *
 * A test holds this table and the API's own routes together.
 */
import type * as v from 'valibot'
import { coverage } from '../shared/answers/cards.ts'
import { entityDossier, relationDossier, storyDossier } from '../shared/answers/dossiers.ts'
import type { AnyForm } from '../shared/answers/form.ts'
import {
  firstMentionAnswer,
  publishedArticle,
  searchAnswer,
  suggestAnswer,
} from '../shared/answers/found.ts'
import { health } from '../shared/answers/health.ts'
import { relatedAnswer } from '../shared/answers/related.ts'
import type { ProblemCode } from './problems.ts'
import * as schemas from './schemas.ts'

export interface Route {
  readonly method: 'get' | 'post'
  /** As in the API: `/v1/articles/:id`. */
  readonly path: string
  readonly summary: string
  readonly params?: v.GenericSchema
  readonly query?: v.GenericSchema
  readonly body?: v.GenericSchema
  /** Absent for a value that is not JSON of ours. */
  readonly answer?: AnyForm
  readonly problems: readonly ProblemCode[]
}

const ALWAYS = [
  'key_required',
  'too_many_requests',
  'corpus_unpublished',
  'corpus_format',
  'corpus_unavailable',
] as const

export const ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/v1/search',
    summary: 'Articles that match a query, best first, with excerpts and marks',
    query: schemas.SearchQuery,
    answer: searchAnswer,
    problems: ['request_invalid', 'request_too_large', 'entity_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/suggest',
    summary: 'Completions while typing',
    query: schemas.SuggestQuery,
    answer: suggestAnswer,
    problems: ['request_invalid', 'request_too_large', ...ALWAYS],
  },
  {
    method: 'post',
    path: '/v1/related',
    summary:
      'For any page: the same dispatch elsewhere, related articles, what is known of its names',
    body: schemas.PageBody,
    answer: relatedAnswer,
    problems: ['request_invalid', 'request_too_large', 'article_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/related/:id',
    summary: 'The same for an article of the corpus',
    params: schemas.ArticleParam,
    answer: relatedAnswer,
    problems: ['request_invalid', 'article_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/articles/:id',
    summary: 'An article, as the text policy lets it be shown',
    params: schemas.ArticleParam,
    answer: publishedArticle,
    problems: ['request_invalid', 'article_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/entities/:id',
    summary: 'A person, body or country: variants, roles as attested, companions, mentions',
    params: schemas.EntityParam,
    answer: entityDossier,
    problems: ['request_invalid', 'entity_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/first-mention',
    summary:
      'The earliest dated article that prints a phrase or names an entity, and those that may precede it',
    query: schemas.FirstMentionQuery,
    answer: firstMentionAnswer,
    problems: ['request_invalid', 'request_too_large', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/relations/:a/:b',
    summary: 'Two countries: dated events, persons on each side',
    params: schemas.RelationParam,
    answer: relationDossier,
    problems: ['request_invalid', 'entity_unknown', 'relation_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/stories/:id',
    summary: 'One story in order of time',
    params: schemas.StoryParam,
    answer: storyDossier,
    problems: ['request_invalid', 'story_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/manifest',
    summary: 'What the corpus covers',
    answer: coverage,
    problems: [...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/segments/:key{.+}',
    summary: 'A published value as it is stored: `current`, then what it names',
    problems: ['segment_unknown', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/v1/lunr-index',
    summary: 'The whole serialised index, for plain `lunr.Index.load`, where the corpus fits',
    problems: ['lunr_index_absent', ...ALWAYS],
  },
  {
    method: 'get',
    path: '/health',
    summary: 'Version of code and corpus, age of the corpus',
    answer: health,
    problems: ['corpus_unpublished', 'corpus_format', 'corpus_unavailable'],
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    problems: [],
  },
]
