/**
 * The service as a `Library`: one request a question, without credentials or referrer, bounded in time
 * and size, its answer read field by field.
 *
 * What goes wrong is thrown as `Trouble`, in the few kinds a reader can act on.
 */
import type { ArticleId } from '../shared/article/article.ts'
import type { EntityId } from '../shared/entities/entity.ts'
import type { Library, PageQuery, SearchRequest } from '../shared/library/library.ts'
import * as answers from './answers.ts'
import { Trouble, type Problem } from './problem.ts'
import type { Read } from './untrusted.ts'

export const BOUNDS = { bytes: 2_000_000, milliseconds: 12_000 } as const

export function remoteLibrary(
  origin: string,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
  bounds: { readonly bytes: number; readonly milliseconds: number } = BOUNDS,
): Library {
  const ask = async <T>(path: string, read: Read<T>, body?: unknown): Promise<T | undefined> => {
    const { status, text, retryAfter } = await request(fetch, `${origin}${path}`, body, bounds)
    const value = parse(text)
    if (status === 404 && answers.problemAnswer(value) !== undefined) return undefined
    if (status !== 200) throw new Trouble(problemOf(status, retryAfter, value))
    const answer = read(value)
    if (answer === undefined) throw new Trouble({ kind: 'nonsense' })
    return answer
  }
  const must = async <T>(path: string, read: Read<T>): Promise<T> => {
    const answer = await ask(path, read)
    if (answer === undefined) throw new Trouble({ kind: 'nonsense' })
    return answer
  }
  return {
    coverage: () => must('/v1/manifest', answers.coverage),
    search: (request) => must(`/v1/search?${parametersOf(request)}`, answers.searchAnswer),
    suggest: ({ q, limit }) =>
      must(`/v1/suggest?${new URLSearchParams({ q, limit: `${limit}` })}`, answers.suggestAnswer),
    related: (request) =>
      request.kind === 'article'
        ? ask(`/v1/related/${request.id}`, answers.relatedAnswer)
        : ask('/v1/related', answers.relatedAnswer, request.page satisfies PageQuery),
    article: (id: ArticleId) => ask(`/v1/articles/${id}`, answers.publishedArticle),
    entity: (id: EntityId) => ask(`/v1/entities/${encodeURIComponent(id)}`, answers.entityDossier),
    relation: (a, b) =>
      ask(`/v1/relations/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, answers.relationDossier),
    story: (id) => ask(`/v1/stories/${encodeURIComponent(id)}`, answers.storyDossier),
  }
}

function parametersOf(request: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(request))
    if (value !== undefined) parameters.set(key, `${value as string | number}`)
  return parameters
}

interface Reply {
  readonly status: number
  readonly text: string
  readonly retryAfter: string | undefined
}

async function request(
  fetch: typeof globalThis.fetch,
  url: string,
  body: unknown,
  bounds: { readonly bytes: number; readonly milliseconds: number },
): Promise<Reply> {
  const signal = AbortSignal.timeout(bounds.milliseconds)
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const retryAfter = response.headers.get('retry-after') ?? undefined
    return { status: response.status, text: await textOf(response, bounds.bytes), retryAfter }
  } catch (fault) {
    if (fault instanceof Trouble) throw fault
    if (signal.aborted) throw new Trouble({ kind: 'slow' })
    throw new Trouble({ kind: globalThis.navigator?.onLine === false ? 'offline' : 'away' })
  }
}

/** The body, given up on as soon as it outgrows its bound. */
async function textOf(response: Response, bytes: number): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let read = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    read += value.byteLength
    if (read > bytes) {
      await reader.cancel()
      throw new Trouble({ kind: 'nonsense' })
    }
    text += decoder.decode(value, { stream: true })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemOf(status: number, retryAfter: string | undefined, value: unknown): Problem {
  if (status === 429) return { kind: 'too-many', seconds: secondsOf(retryAfter) }
  const code = answers.problemAnswer(value)?.problem
  if (status === 503 && code?.includes('unpublished')) return { kind: 'unpublished' }
  if (code?.includes('format')) return { kind: 'older-corpus' }
  return { kind: status >= 500 ? 'away' : 'nonsense' }
}

/** `Retry-After: 30`; between a second and an hour, a minute where the service does not say. */
const secondsOf = (retryAfter: string | undefined): number => {
  const seconds = Number(retryAfter)
  return retryAfter === undefined || !Number.isFinite(seconds)
    ? 60
    : Math.min(Math.max(Math.ceil(seconds), 1), 3_600)
}
