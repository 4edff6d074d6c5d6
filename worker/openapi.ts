/**
 * `/openapi.json`: the routes, described from the very schemas that check their requests.
 *
 * A test holds this table and the API's own routes together.
 */
import type * as v from 'valibot'
import { coverage } from '../shared/answers/cards.ts'
import { entityDossier, relationDossier, storyDossier } from '../shared/answers/dossiers.ts'
import { oneOf, type AnyForm, type Form } from '../shared/answers/form.ts'
import {
  firstMentionAnswer,
  publishedArticle,
  searchAnswer,
  suggestAnswer,
} from '../shared/answers/found.ts'
import { health } from '../shared/answers/health.ts'
import type { Components } from '../shared/answers/json-schema.ts'
import { problemAnswerOf } from '../shared/answers/problem.ts'
import { relatedAnswer } from '../shared/answers/related.ts'
import { jsonSchemaOf, propertiesOf } from './json-schema.ts'
import { PROBLEM_CODES, statusOf, type ProblemAnswer, type ProblemCode } from './problems.ts'
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

const PROBLEM: Form<ProblemAnswer> = problemAnswerOf(oneOf(...PROBLEM_CODES))

export function openapi(version: string) {
  const components: Components = new Map()
  const paths = Object.fromEntries(
    [...new Set(ROUTES.map(({ path }) => path))].map((path) => [
      templated(path),
      Object.fromEntries(
        ROUTES.filter((route) => route.path === path).map((route) => [
          route.method,
          operationOf(route, components),
        ]),
      ),
    ]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Repères',
      version,
      description:
        'What is related to a French page of the Vietnam News Agency, what is the same dispatch, who is named. Public and read-only. An address that may answer 400 refuses a parameter that it does not know.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas: Object.fromEntries(components) },
  }
}

/** `/v1/segments/:key{.+}` → `/v1/segments/{key}`. */
const templated = (path: string): string =>
  path.replace(/:(?<name>\w+)(?:\{[^}]*\})?/gu, '{$<name>}')

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/:(?<name>\w+)/gu)].map(({ groups }) => groups!['name']!)

function operationOf(
  { path, summary, params, query, body, answer, problems }: Route,
  components: Components,
) {
  const described = new Map(
    (params === undefined ? [] : propertiesOf(params)).map((one) => [one.name, one.schema]),
  )
  const parameters = [
    ...namesIn(path).map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: described.get(name) ?? { type: 'string' },
    })),
    ...(query === undefined ? [] : propertiesOf(query)).map((one) => ({ ...one, in: 'query' })),
  ]
  const statuses = [...new Set(problems.map((code) => statusOf(code)))].sort((a, b) => a - b)
  return {
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchemaOf(body) } },
          },
        }),
    responses: {
      200: {
        description: 'The answer',
        ...(answer === undefined
          ? {}
          : { content: { 'application/json': { schema: answer.schema(components) } } }),
      },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: problems.filter((code) => statusOf(code) === status).join(', '),
            content: { 'application/json': { schema: PROBLEM.schema(components) } },
          },
        ]),
      ),
    },
  }
}
