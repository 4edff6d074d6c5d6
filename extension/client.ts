/**
 * The service as a `Library`: one request a question, without credentials or referrer, bounded in time
 * and size, its answer read field by field.
 *
 * Routes and parameters are typed by the Worker's own `Api`; answers are not believed on that account.
 * What goes wrong is thrown as `Trouble`, in the few kinds a reader can act on.
 */
import { hc } from 'hono/client'
import { coverage } from '../shared/answers/cards.ts'
import { entityDossier, relationDossier, storyDossier } from '../shared/answers/dossiers.ts'
import type { Form } from '../shared/answers/form.ts'
import {
  firstMentionAnswer,
  publishedArticle,
  searchAnswer,
  suggestAnswer,
} from '../shared/answers/found.ts'
import { relatedAnswer } from '../shared/answers/related.ts'
import { problemAnswer } from '../shared/answers/problem.ts'
import type { ChronicleLibrary } from '../shared/library/library.ts'
import type { SearchRequest } from '../shared/library/searched.ts'
import type { Api } from '../worker/api.ts'
import { BOUNDS, boundedFetch, type Bounds } from './bounded-fetch.ts'
import { Trouble, type Problem } from './problem.ts'

export function remoteLibrary(
  origin: string,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
  bounds: Bounds = BOUNDS,
): ChronicleLibrary {
  const { v1 } = hc<Api>(origin, { fetch: boundedFetch(fetch, bounds) })
  return {
    coverage: () => must(v1.manifest.$get(), coverage),
    search: (request) => must(v1.search.$get({ query: queryOf(request) }), searchAnswer),
    suggest: ({ q, limit }) =>
      must(v1.suggest.$get({ query: { q, limit: `${limit}` } }), suggestAnswer),
    related: (request) =>
      request.kind === 'article'
        ? ask(v1.related[':id'].$get({ param: { id: request.id } }), relatedAnswer)
        : ask(v1.related.$post({ json: { ...request.page } }), relatedAnswer),
    article: (id) => ask(v1.articles[':id'].$get({ param: { id } }), publishedArticle),
    entity: (id) => ask(v1.entities[':id'].$get({ param: { id } }), entityDossier),
    relation: (a, b) => ask(v1.relations[':a'][':b'].$get({ param: { a, b } }), relationDossier),
    firstMention: (request) =>
      must(
        v1['first-mention'].$get({
          query: request.kind === 'phrase' ? { q: request.q } : { entity: request.id },
        }),
        firstMentionAnswer,
      ),
    story: (id) => ask(v1.stories[':id'].$get({ param: { id } }), storyDossier),
  }
}

/** Parameters as an address writes them: what is not asked for is not said. */
function queryOf({ limit, offset, ...rest }: SearchRequest) {
  return {
    ...rest,
    limit: `${limit}`,
    ...(offset !== undefined && { offset: `${offset}` }),
  }
}

type Answering = Promise<Pick<Response, 'status' | 'headers' | 'text'>>

/** The answer, or `undefined` where the service says that it holds no such thing. */
async function ask<T>(answering: Answering, form: Form<T>): Promise<T | undefined> {
  const response = await answering
  const text = await response.text()
  const value = parse(text)
  if (response.status === 404 && problemAnswer.read(value) !== undefined) return undefined
  if (response.status !== 200)
    throw new Trouble(problemOf(response.status, response.headers.get('retry-after'), text))
  const answer = form.read(value)
  if (answer === undefined) throw new Trouble({ kind: 'nonsense' })
  return answer
}

async function must<T>(answering: Answering, form: Form<T>): Promise<T> {
  const answer = await ask(answering, form)
  if (answer === undefined) throw new Trouble({ kind: 'nonsense' })
  return answer
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a refusal means to a reader. */
export function problemOf(status: number, retryAfter: string | null, text: string): Problem {
  if (status === 401) return { kind: 'key-required' }
  if (status === 429) return { kind: 'too-many', seconds: secondsOf(retryAfter) }
  switch (problemAnswer.read(parse(text))?.problem) {
    case 'corpus_unpublished':
      return { kind: 'unpublished' }
    case 'request_invalid':
    case 'request_too_large':
      return { kind: 'query-refused' }
    case 'corpus_format':
      return { kind: 'older-corpus' }
    default:
      return { kind: status >= 500 ? 'away' : 'nonsense' }
  }
}

/** `Retry-After: 30`; between a second and an hour, a minute where the service does not say. */
const secondsOf = (retryAfter: string | null): number => {
  const seconds = Number(retryAfter)
  return retryAfter === null || !Number.isFinite(seconds)
    ? 60
    : Math.min(Math.max(Math.ceil(seconds), 1), 3_600)
}
