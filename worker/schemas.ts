/**
 * What a request may say, with every limit, in our own words. `openapi.ts` describes these same schemas.
 */
import * as v from 'valibot'
import { readArticleId } from '../shared/article/article.ts'
import { isIso } from '../shared/french/calendar.ts'
import { pattern } from '../shared/french/letters.ts'
import { COUNTRY_FORM, OUTLET_FORM } from '../shared/library/asked-forms.ts'
import { LONGEST_QUERY } from '../shared/search/query/longest-query.ts'
import { readEntityId, type EntityKind } from '../shared/entities/entity.ts'

/** Longest query, in UTF-16 units. */
export const QUERY_LIMIT = LONGEST_QUERY

/** Largest body of a POST, in bytes. */
export const BODY_LIMIT = 32_768

export const MAX_LIMIT = 50
const MAX_OFFSET = 1000

// C0 and C1 controls without tab and line ends, which a pasted headline may hold.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u
// Spaces and marks of direction alone are no text.
const printed = pattern('[^\\p{C}\\p{Z}]', 'u')
const isPrinted = (text: string): boolean => /[!-~]/u.test(text) || printed().test(text)
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

const plain = (limit: number) =>
  v.pipe(
    v.string('must be text, given once'),
    v.maxLength(limit, `must be at most ${limit} characters`),
    v.check((text) => !CONTROL.test(text), 'must hold no control characters'),
    v.trim(),
    v.check(isPrinted, 'must not be empty'),
  )

const whole = (least: number, most: number) => {
  const told = `must be a whole number from ${least} to ${most}, given once`
  return v.pipe(
    v.string(told),
    v.regex(/^\d{1,6}$/u, told),
    v.transform(Number),
    v.minValue(least, told),
    v.maxValue(most, told),
  )
}

const day = v.pipe(
  v.string('must be a date, given once'),
  v.regex(DAY, 'must be a date: 2019, 2019-03 or 2019-03-12'),
  v.check((iso) => !DAY.test(iso) || isIso(iso), 'must be a day that the calendar has'),
)
const country = v.pipe(
  v.string('must be a country, given once'),
  v.regex(COUNTRY_FORM, 'must be a country’s two letters or its name: VN, Vietnam'),
  v.description('two letters, or a name as articles print it: VN, Vietnam'),
  v.transform((said) =>
    /^(?:country:)?[A-Za-z]{2}$/u.test(said) ? said.slice(-2).toUpperCase() : said,
  ),
)

/** `person:bui-thanh-son`, `bui-thanh-son`, `Bui Thanh Son`. */
const name = v.pipe(
  plain(160),
  v.description(
    'an identifier, or a whole name as articles print it: Bui Thanh Son; one that fits nobody is unknown, one that fits several is refused',
  ),
)

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

const articleId = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => readArticleId(text) !== undefined,
    'must be an article’s identifier: vietnamplus-160915',
  ),
  v.transform((text) => readArticleId(text)!),
)

export const entityId = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => readEntityId(text) !== undefined,
    'must be an entity’s identifier: person:bui-thanh-son',
  ),
  // `country:in` is `country:IN`, as `country=in` is.
  v.transform((text) =>
    readEntityId(
      text.replace(/^country:[a-z]{2}$/u, (id) => `country:${id.slice(-2).toUpperCase()}`),
    )!,
  ),
)

/** One of the two. */
export const FirstMentionQuery = v.object({
  q: v.optional(plain(QUERY_LIMIT)),
  entity: v.optional(entityId),
})

const within = (limit: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(limit, `must be at most ${limit} characters`),
    v.check((text) => !CONTROL.test(text), 'must hold no control characters'),
  )

const PageNameBody = v.object({
  kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
  id: entityId,
  name: within(300),
})

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
