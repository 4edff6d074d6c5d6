/**
 * The HTTP API. Routes stay in one chain: the chain's type is the client's type.
 *
 * Nothing here, and nothing it imports, names a Cloudflare type; the extension compiles against it.
 */
import type { Context } from 'hono'
import type { PageQuery } from '../shared/library/beside.ts'
import { checked, onlyJson, smallBody } from './checked.ts'
import { covered } from './covered.ts'
import { admission, keptFor, keptWithCode, type Env } from './guards.ts'
import { Refusal } from './problems.ts'
import * as schemas from './schemas.ts'
import { isTurned } from './span.ts'
import { lunrIndexOf, publishedValue } from './segments.ts'
import type { Service } from './service.ts'
import { guarded, routeOf } from './guarded.ts'

/** The answer, with what it lacks noted for the headers and the log. */
function told<Answer extends { readonly partial?: readonly string[] }>(
  c: Context<Env>,
  answer: Answer,
): Answer {
  if (answer.partial !== undefined) {
    c.set('partial', answer.partial)
    c.get('service').log?.({ event: 'partial', route: routeOf(c), parts: answer.partial })
  }
  return answer
}

export const createApi = (open: (c: Context) => Service) =>
  guarded(open)
    .get('/v1/search', admission, checked('query', schemas.SearchQuery), keptFor(60), async (c) => {
      const query = c.req.valid('query')
      if (isTurned(query)) throw new Refusal('request_invalid', 'from must not lie after to.')
      const answer = await c.get('service').library.search(present(query))
      return c.json(told(c, answer), 200)
    })
    .get(
      '/v1/suggest',
      admission,
      checked('query', schemas.SuggestQuery),
      keptFor(300),
      async (c) =>
        c.json(told(c, await c.get('service').library.suggest(c.req.valid('query'))), 200),
    )
    .post(
      '/v1/related',
      admission,
      onlyJson,
      smallBody,
      checked('json', schemas.PageBody),
      async (c) => {
        const page: PageQuery = c.req.valid('json')
        const answer = await c.get('service').library.related({ kind: 'page', page })
        if (answer === undefined)
          throw new Refusal('article_unknown', 'Nothing can be sought for this page.')
        return c.json(told(c, answer), 200, { 'cache-control': 'no-store' })
      },
    )
    .get(
      '/v1/related/:id',
      admission,
      checked('param', schemas.ArticleParam),
      keptFor(60),
      async (c) => {
        const { id } = c.req.valid('param')
        const answer = await c.get('service').library.related({ kind: 'article', id })
        if (answer === undefined) throw unknown('article', id)
        return c.json(told(c, answer), 200)
      },
    )
    .get(
      '/v1/articles/:id',
      admission,
      checked('param', schemas.ArticleParam),
      keptFor(300),
      async (c) => {
        const { id } = c.req.valid('param')
        const answer = await c.get('service').library.article(id)
        if (answer === undefined) throw unknown('article', id)
        return c.json(answer, 200)
      },
    )
    .get(
      '/v1/entities/:id',
      admission,
      checked('param', schemas.EntityParam),
      keptFor(300),
      async (c) => {
        const { id } = c.req.valid('param')
        const answer = await c.get('service').library.entity(id)
        if (answer === undefined) throw unknown('entity', id)
        return c.json(await covered(c, answer), 200)
      },
    )
    .get(
      '/v1/first-mention',
      admission,
      checked('query', schemas.FirstMentionQuery),
      keptFor(300),
      async (c) => {
        const { q, entity } = c.req.valid('query')
        if ((q === undefined) === (entity === undefined)) {
          throw new Refusal(
            'request_invalid',
            'Either q, a phrase, or entity, an identifier, is sought.',
          )
        }
        const answer = await c
          .get('service')
          .library.firstMention(
            entity === undefined ? { kind: 'phrase', q: q! } : { kind: 'entity', id: entity },
          )
        return c.json(answer, 200)
      },
    )
    .get(
      '/v1/relations/:a/:b',
      admission,
      checked('param', schemas.RelationParam),
      keptFor(300),
      async (c) => {
        const { a, b } = c.req.valid('param')
        const answer = await c.get('service').library.relation(a, b)
        if (answer === undefined) throw unknown('relation', `${a}/${b}`)
        return c.json(await covered(c, answer), 200)
      },
    )
    .get(
      '/v1/stories/:id',
      admission,
      checked('param', schemas.StoryParam),
      keptFor(300),
      async (c) => {
        const { id } = c.req.valid('param')
        const answer = await c.get('service').library.story(id)
        if (answer === undefined) throw unknown('story', id)
        return c.json(await covered(c, answer), 200)
      },
    )
    .get('/v1/manifest', admission, keptFor(60), async (c) =>
      c.json(await c.get('service').library.coverage(), 200),
    )
    .get('/v1/segments/:key{.+}', admission, async (c) => publishedValue(c, c.req.param('key')))
    .get('/v1/lunr-index', admission, keptFor(300), async (c) =>
      lunrIndexOf(c.get('service').store),
    )
    .get('/health', async (c) => {
      const { library, version, now } = c.get('service')
      const coverage = await library.coverage()
      const updated = coverage.updated === undefined ? Number.NaN : Date.parse(coverage.updated)
      return c.json(
        {
          status: 'ok' as const,
          version,
          corpus: coverage.version,
          articles: coverage.articles,
          ...(Number.isNaN(updated)
            ? {}
            : {
                updated: coverage.updated,
                age: Math.max(0, Math.round((now() - updated) / 1000)),
              }),
        },
        200,
        { 'cache-control': 'no-store' },
      )
    })
    .get('/openapi.json', keptWithCode(300), async (c) => {
      // Loaded when asked for: it is all schemas, and only people read it.
      const { openapi } = await import('./openapi.ts')
      return c.json(openapi(c.get('service').version), 200)
    })

export type Api = ReturnType<typeof createApi>

const unknown = (what: keyof typeof TOLD_BY, id: string): Refusal =>
  new Refusal(`${what}_unknown`, `The corpus holds no ${what} ${id}: ${TOLD_BY[what]}.`)

/** Where a reader finds what the corpus does hold, for each kind of unknown thing. */
const TOLD_BY = {
  article: '/v1/search tells the identifiers of articles',
  entity: '/v1/suggest tells names and their identifiers',
  relation: 'no dispatch is about these two together, and a country has none with itself',
  story: '/v1/related tells the stories of an article',
} as const

/** Only the values that are given: the library's types know absence, not `undefined`. */
const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
