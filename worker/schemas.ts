/**
 * What a request may say, with every limit, in our own words. `openapi.ts` describes these same schemas.
 */
import * as v from 'valibot'
import { OUTLET_FORM } from '../shared/library/asked-forms.ts'
import { LONGEST_QUERY } from '../shared/search/query/longest-query.ts'
import type { EntityKind } from '../shared/entities/entity.ts'
import { articleId, country, day, entityId, name, plain, whole, within } from './members.ts'

/** Longest query, in UTF-16 units. */
export const QUERY_LIMIT = LONGEST_QUERY

/** Largest body of a POST, in bytes. */
export const BODY_LIMIT = 32_768

export const MAX_LIMIT = 50
const MAX_OFFSET = 1000

export const SearchQuery = v.object({
  q: v.pipe(
    plain(QUERY_LIMIT),
    v.description(
      'words, best in any order; +word must stand there, -word must not, word* begins so; "a phrase" must hold its words, and where headline or lead print it as quoted the article comes first',
    ),
  ),
  limit: v.optional(whole(1, MAX_LIMIT), '10'),
  offset: v.optional(whole(0, MAX_OFFSET), '0'),
  from: v.optional(day),
  to: v.optional(day),
  outlet: v.optional(
    v.pipe(
      v.string('must be text, given once'),
      v.regex(OUTLET_FORM, 'must be an outlet’s short name: vietnamplus'),
    ),
  ),
  country: v.optional(country),
  person: v.optional(name),
  organisation: v.optional(name),
  sort: v.optional(v.picklist(['relevance', 'date'], 'must be relevance or date'), 'relevance'),
  rank: v.optional(v.picklist(['full', 'lunr'], 'must be full or lunr'), 'full'),
})

export const SuggestQuery = v.object({
  q: plain(120),
  limit: v.optional(whole(1, 20), '8'),
})

const KINDS = [
  'person',
  'organisation',
  'country',
  'place',
  'date',
  'event',
] as const satisfies readonly EntityKind[]

/** One of the two. */
export const FirstMentionQuery = v.object({
  q: v.optional(plain(QUERY_LIMIT)),
  entity: v.optional(entityId),
})

const PageNameBody = v.object(
  {
    kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
    id: entityId,
    name: within(300),
  },
  'must be an object',
)

const PageFields = v.object({
  id: v.optional(articleId),
  headline: v.optional(within(1000)),
  lead: v.optional(within(4000)),
  published: v.optional(day),
  names: v.optional(
    v.pipe(v.array(PageNameBody, 'must be a list'), v.maxLength(200, 'must be at most 200')),
  ),
  terms: v.optional(
    v.pipe(v.array(within(80), 'must be a list'), v.maxLength(60, 'must be at most 60')),
  ),
  sketch: v.optional(within(400)),
  query: v.optional(within(12_000)),
})

/** All a reader's browser says of a page; any field may be missing, not all. */
export const PageBody = v.pipe(
  // valibot takes a list for an object.
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'must be an object',
  ),
  PageFields,
  v.check(
    ({ id, headline = '', lead = '', names = [], terms = [], sketch, query }) =>
      [id, headline.trim(), lead.trim(), names[0], terms[0], sketch, query].some(Boolean),
    'must tell something of the page: id, headline, lead, names, terms, sketch or query',
  ),
)

export const ArticleParam = v.object({ id: articleId })
export const EntityParam = v.object({
  id: v.pipe(
    entityId,
    v.description(
      'an identifier that the corpus does not hold is looked up by its words: where one entity fits, the answer is its dossier, under its own identifier',
    ),
  ),
})
export const RelationParam = v.object({ a: country, b: country })
export const StoryParam = v.object({
  id: v.pipe(
    v.string('must be text'),
    v.regex(/^[\p{L}\p{N}][\p{L}\p{N}:._-]{0,159}$/u, 'must be a story’s identifier'),
  ),
})

/** What is wrong with a request and where: `limit must be at most 50`. */
export function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const told = issues.slice(0, 3).map((issue) => {
    const path = v.getDotPath(issue) ?? 'The request'
    const missing = issue.input === undefined && issue.received === 'undefined'
    return `${path} ${missing ? 'is missing' : issue.message}`
  })
  return `${told.join('; ')}.`
}
