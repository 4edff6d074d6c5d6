import { describe, expect, test } from 'vitest'
import type { Coverage } from '../../shared/library/holdings.ts'
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import type { FirstMentionRequest, SearchRequest } from '../../shared/library/searched.ts'
import { LibraryFault } from '../../shared/stored/store.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { hc } from 'hono/client'
import { createApi, type Api } from '../../worker/api.ts'
import { callerOf } from '../../worker/caller.ts'
import { openapi } from '../../worker/openapi.ts'
import { ROUTES } from '../../worker/routes.ts'
import type { LogEvent, Service } from '../../worker/service.ts'
import { CORPUS } from '../builders.ts'

const COVERAGE: Coverage = {
  version: 'abc',
  articles: 1,
  outlets: {},
  years: {},
  undated: 1,
  text: 'excerpt',
}

const asked: SearchRequest[] = []
const LIBRARY: ChronicleLibrary = {
  coverage: async () => COVERAGE,
  search: async (request) => {
    asked.push(request)
    return { query: request.q, total: 0, hits: [], corrections: [], coverage: COVERAGE }
  },
  suggest: async () => ({ suggestions: [] }),
  related: async () => undefined,
  article: async () => undefined,
  entity: async () => undefined,
  relation: async () => undefined,
  story: async () => undefined,
  firstMention: async () => ({ articles: 0, mayPrecede: [], others: 0, coverage: COVERAGE }),
}

const serving = (library: Partial<ChronicleLibrary> = {}, about: Partial<Service> = {}) =>
  createApi(() => ({
    library: { ...LIBRARY, ...library },
    store: memoryStore([]),
    version: '1.2.3',
    now: () => Date.parse('2026-01-02T00:00:00Z'),
    ...about,
  }))

const api = serving()

const post = (
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('a request that cannot be served is refused in our words', () => {
  test.each([
    ['/v1/search', undefined, 400, 'request_invalid'],
    ['/v1/search?q=', undefined, 400, 'request_invalid'],
    ['/v1/search?q=%20%20', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a%00b', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a%1Bb', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a%C2%85b', undefined, 400, 'request_invalid'],
    [`/v1/search?q=${'a'.repeat(10_240)}`, undefined, 413, 'request_too_large'],
    ['/v1/search?q=a&limit=0', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&limit=51', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&limit=1e3', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&offset=-1', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&from=hier', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&from=2019-13', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&from=2019-02-30', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&from=2025&to=2024-12', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&from=2024-05-02&to=2024-05-01', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&country=VNM', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&sort=name', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&q=b', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&contry=VN', undefined, 400, 'request_invalid'],
    ['/v1/search?q=a&__proto__=VN', undefined, 400, 'request_invalid'],
    ['/v1/suggest?q=a&offset=1', undefined, 400, 'request_invalid'],
    ['/v1/related/vietnamplus-404?limit=5', undefined, 400, 'request_invalid'],
    ['/v1/articles/..%2F..%2Fcurrent', undefined, 400, 'request_invalid'],
    ['/v1/articles/ID', undefined, 400, 'request_invalid'],
    ['/v1/articles/vietnamplus-404', undefined, 404, 'article_unknown'],
    ['/v1/related/vietnamplus-404', undefined, 404, 'article_unknown'],
    ['/v1/entities/person', undefined, 400, 'request_invalid'],
    ['/v1/entities/person:personne', undefined, 404, 'entity_unknown'],
    ['/v1/relations/VN/LA', undefined, 404, 'relation_unknown'],
    ['/v1/relations/VN/LAO', undefined, 400, 'request_invalid'],
    ['/v1/first-mention', undefined, 400, 'request_invalid'],
    ['/v1/first-mention?q=%20', undefined, 400, 'request_invalid'],
    ['/v1/first-mention?q=riz&entity=person:x', undefined, 400, 'request_invalid'],
    ['/v1/first-mention?entity=personne', undefined, 400, 'request_invalid'],
    [`/v1/first-mention?q=${'a'.repeat(10_240)}`, undefined, 413, 'request_too_large'],
    ['/v1/stories/x', undefined, 404, 'story_unknown'],
    ['/v1/segments/nothing', undefined, 404, 'segment_unknown'],
    ['/v1/segments/s0123456789abcdef/t/0', undefined, 404, 'segment_unknown'],
    ['/v1/segments/current', undefined, 503, 'corpus_unpublished'],
    ['/v1/lunr-index', undefined, 503, 'corpus_unpublished'],
    ['/v2', undefined, 404, 'not_found'],
    ['/', undefined, 404, 'not_found'],
    ['/v1/search?q=a', { method: 'PUT' }, 405, 'method_not_allowed'],
    ['/v1/related', { method: 'GET' }, 405, 'method_not_allowed'],
    ['/v1/articles/vietnamplus-1', { method: 'DELETE' }, 405, 'method_not_allowed'],
    ['/v1/related', post('{'), 400, 'request_invalid'],
    ['/v1/related', post('[]'), 400, 'request_invalid'],
    ['/v1/related', post('null'), 400, 'request_invalid'],
    ['/v1/related', post(''), 400, 'request_invalid'],
    ['/v1/related', post('{}', {}), 400, 'request_invalid'],
    ['/v1/related', post({}), 400, 'request_invalid'],
    ['/v1/related', post({ headlin: 'Le riz' }), 400, 'request_invalid'],
    ['/v1/related', post({ headline: ' ', names: [], published: '2019' }), 400, 'request_invalid'],
    ['/v1/related', post({ headline: 5 }), 400, 'request_invalid'],
    ['/v1/related', post({ terms: Array(61).fill('a') }), 400, 'request_invalid'],
    [
      '/v1/related',
      post({ names: [{ kind: 'person', id: 'x', name: 'X' }] }),
      400,
      'request_invalid',
    ],
    ['/v1/related', post({ headline: 'a'.repeat(40_000) }), 413, 'request_too_large'],
    ['/v1/related', post(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), 400, 'request_invalid'],
  ] as const)('%s %j is %d %s', async (path, init, status, code) => {
    const response = await api.request(path, init as RequestInit | undefined)
    const answer = await response.json<{ problem: string; detail: string }>()
    expect([response.status, answer.problem]).toEqual([status, code])
    expect(Object.keys(answer)).toEqual(['problem', 'detail'])
    expect(answer.detail.length).toBeGreaterThan(10)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('and told where it is wrong', async () => {
    const detail = async (path: string, init?: RequestInit) =>
      (await (await api.request(path, init)).json<{ detail: string }>()).detail
    expect(await detail('/v1/search')).toBe('q is missing.')
    expect(await detail('/v1/related', post('[]'))).toBe('The request must be an object.')
    expect(await detail('/v1/related', post({}))).toBe(
      'The request must tell something of the page: id, headline, lead, names, terms, sketch or query.',
    )
    expect(await detail('/v1/suggest?q=a&offset=1')).toBe(
      'offset is no parameter of this address, which takes q, limit.',
    )
    expect(await detail('/v1/articles/vietnamplus-1?q=a')).toBe(
      'q is no parameter of this address, which takes none.',
    )
    expect(await detail('/v1/articles/vietnamplus-1')).toBe(
      'The corpus holds no article vietnamplus-1: /v1/search tells the identifiers of articles.',
    )
    expect(await detail('/v1/search?q=%E2%80%8E')).toBe('q must not be empty.')
    expect(await detail('/v1/articles/__proto__')).toContain('must be an article’s identifier')
    expect(await detail('/v1/entities/Person:X')).toContain('must be an entity’s identifier')
    for (const limit of ['99', '0', '-1', '1.5', '99999999', 'all', '5&limit=6'])
      expect(await detail(`/v1/search?q=a&limit=${limit}`)).toBe(
        'limit must be a whole number from 1 to 50, given once.',
      )
    expect(await detail('/v1/related?limit=2', post({ headline: 'Le riz' }))).toBe(
      'limit is no parameter of this address, which takes none.',
    )
    expect(await detail('/v1/search?q=a&from=2025&to=2024')).toBe('from must not lie after to.')
    expect(await detail('/v1/related', post({ names: [5] }))).toBe('names.0 must be an object.')
    expect(await detail('/v1/related', post({ names: [{ kind: 'person' }] }))).toBe(
      'names.0.id is missing; names.0.name is missing.',
    )
    expect(await detail('/v1/related', post({ names: [{ kind: 'x' }] }))).toContain(
      'names.0.kind must be one of',
    )
  })
})

test('what was asked reaches the library, and nothing that was not', async () => {
  await api.request('/v1/search?q=%20Hanoi%09riz%20&country=vn&from=2019&person=Bui+Thanh+Son')
  expect(asked.at(-1)).toEqual({
    q: 'Hanoi\triz',
    limit: 10,
    offset: 0,
    from: '2019',
    country: 'VN',
    person: 'Bui Thanh Son',
    sort: 'relevance',
    rank: 'full',
  })
})

test('a first mention is sought of a phrase or of an entity', async () => {
  const sought: FirstMentionRequest[] = []
  const noting = serving({
    firstMention: async (request) => {
      sought.push(request)
      return { articles: 0, mayPrecede: [], others: 0, coverage: COVERAGE }
    },
  })
  for (const query of ['q=Comit%C3%A9%20de%20pilotage', 'entity=person:bui-thanh-son']) {
    const response = await noting.request(`/v1/first-mention?${query}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ articles: 0, coverage: { version: 'abc' } })
  }
  expect(sought).toEqual([
    { kind: 'phrase', q: 'Comité de pilotage' },
    { kind: 'entity', id: 'person:bui-thanh-son' },
  ])
})

test('a 405 says what is allowed', async () => {
  const response = await api.request('/v1/search?q=a', { method: 'PATCH' })
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})

test('HEAD answers as GET does, without the body', async () => {
  const response = await api.request('/v1/manifest', { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('etag')).not.toBeNull()
  expect(await response.text()).toBe('')
})

test('OPTIONS lets any page ask', async () => {
  const response = await api.request('/v1/related', {
    method: 'OPTIONS',
    headers: { origin: 'moz-extension://x', 'access-control-request-method': 'POST' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
})

describe('conditional requests', () => {
  test('an unchanged corpus answers 304 before anything is sought', async () => {
    const first = await api.request('/v1/search?q=riz')
    const etag = first.headers.get('etag')!
    const searches = asked.length
    const second = await api.request('/v1/search?q=riz', {
      headers: { 'if-none-match': `"x", ${etag}` },
    })
    expect([second.status, asked.length]).toEqual([304, searches])
    expect(second.headers.get('access-control-allow-origin')).toBe('*')
  })
  test('another question or another corpus has another tag', async () => {
    const tag = async (path: string, with_ = api) => (await with_.request(path)).headers.get('etag')
    const other = serving({ coverage: async () => ({ ...COVERAGE, version: 'def' }) })
    expect(await tag('/v1/search?q=riz')).not.toBe(await tag('/v1/search?q=thé'))
    expect(await tag('/v1/search?q=riz')).not.toBe(await tag('/v1/search?q=riz', other))
  })
  const VALUES = new Map(publicationOf(CORPUS))
  const whole = serving({}, { store: memoryStore(VALUES) })
  const key = [...VALUES.keys()].find((one) => one.endsWith('/all'))!
  test.each([
    ['/v1/search?q=riz', /^public, max-age=60$/u],
    ['/v1/suggest?q=riz', /^public, max-age=300$/u],
    ['/v1/manifest', /^public, max-age=60$/u],
    ['/v1/segments/current', /^public, max-age=60$/u],
    [`/v1/segments/${key}`, /^public, max-age=31536000, immutable$/u],
    ['/v1/lunr-index', /^public, max-age=300$/u],
    ['/openapi.json', /^public, max-age=300$/u],
  ])('%s carries a tag, is kept for its time, and is 304 to who has it', async (path, kept) => {
    const first = await whole.request(path)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toMatch(kept)
    const etag = first.headers.get('etag')!
    const again = await whole.request(path, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toMatch(kept)
    expect((await whole.request(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  test.each(['*', 'its own tag'])(
    'a value that is no longer there is nobody’s 304, to %s either',
    async (held) => {
      const values = new Map(VALUES)
      const service = serving({}, { store: memoryStore(values) })
      const etag = (await service.request(`/v1/segments/${key}`)).headers.get('etag')!
      const headers = { 'if-none-match': held === '*' ? held : etag }
      const without = [...values].filter(([name]) => name !== key)
      const later = serving({}, { store: memoryStore(without) })
      const gone = await later.request(`/v1/segments/${key}`, { headers })
      expect([gone.status, gone.headers.get('etag')]).toEqual([404, null])
      expect(gone.headers.get('cache-control') ?? '').not.toContain('immutable')
    },
  )

  test('an article that is not there is nobody’s 304, whatever tag is held', async () => {
    const headers = { 'if-none-match': '*' }
    expect((await whole.request('/v1/articles/vietnamplus-1', { headers })).status).toBe(404)
  })

  test('health is never kept', async () => {
    expect((await whole.request('/health')).headers.get('cache-control')).toBe('no-store')
  })

  test('a partial answer says so, is kept by nobody and noted for the operator', async () => {
    const events: LogEvent[] = []
    const partial = serving(
      {
        search: async ({ q }) => ({
          query: q,
          total: 0,
          hits: [],
          corrections: [],
          coverage: COVERAGE,
          partial: ['s0/t/1'],
        }),
      },
      { log: (event) => events.push(event) },
    )
    const response = await partial.request('/v1/search?q=secret')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(await response.json()).toMatchObject({ partial: ['s0/t/1'] })
    expect(events).toEqual([{ event: 'partial', route: '/v1/search', parts: ['s0/t/1'] }])
  })
})

describe('a fault of the corpus', () => {
  test.each([
    ['unpublished', 503, 'corpus_unpublished'],
    ['format', 503, 'corpus_format'],
    ['missing', 503, 'corpus_unavailable'],
    ['damaged', 503, 'corpus_unavailable'],
    ['unreachable', 503, 'corpus_unavailable'],
    ['exhausted', 503, 'corpus_unavailable'],
  ] as const)('%s is %d %s', async (reason, status, code) => {
    const broken = serving({
      coverage: () => Promise.reject(new LibraryFault(reason, 'm/0', 'x')),
    })
    for (const path of ['/v1/search?q=a', '/v1/manifest', '/health']) {
      const response = await broken.request(path)
      const answer = await response.json<{ problem: string }>()
      expect([response.status, answer.problem]).toEqual([status, code])
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  test('the day’s reads used up: come back after midnight, universal time', async () => {
    const broken = serving(
      { coverage: () => Promise.reject(new LibraryFault('exhausted', 'current', 'x')) },
      { now: () => Date.parse('2026-01-02T23:00:00Z') },
    )
    const response = await broken.request('/v1/search?q=a')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3600'])
    expect((await response.json<{ detail: string }>()).detail).toContain('midnight')
  })

  test('a defect answers without its stack, and is logged without the question', async () => {
    const events: LogEvent[] = []
    const broken = serving(
      { search: ({ q }) => Promise.reject(new TypeError(`stack of ${q}`)) },
      { log: (event) => events.push(event) },
    )
    const response = await broken.request('/v1/search?q=secret')
    expect(response.status).toBe(500)
    expect(JSON.stringify(await response.json())).not.toMatch(/stack|secret|TypeError/u)
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain('secret')
  })
})

describe('who may ask', () => {
  test('a closed service wants its key', async () => {
    const closed = serving({}, { key: 'k' })
    expect((await closed.request('/v1/manifest')).status).toBe(401)
    expect(
      (await closed.request('/v1/manifest', { headers: { authorization: 'Bearer k' } })).status,
    ).toBe(200)
    expect((await closed.request('/health')).status).toBe(200)
    const key = { headers: { authorization: 'Bearer k' } }
    for (const path of ['/v1/manifest', '/v1/search?q=vietnam', '/v1/segments/current'])
      expect((await closed.request(path, key)).headers.get('cache-control')).toMatch(
        /^(?:private,|no-store)/u,
      )
  })

  test('an extension may bring the key, and is told that it has the wrong one', async () => {
    const closed = serving({}, { key: 'k' })
    const asked = await closed.request('/v1/manifest', {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-headers': 'authorization' },
    })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization')
    const refused = await closed.request('/v1/manifest', {
      headers: { authorization: 'Bearer another' },
    })
    // Without it a browser says only that the network failed.
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, '*'])
  })
  test('too often is 429, with when to come back, counted by network', async () => {
    const callers: string[] = []
    const busy = serving(
      {},
      {
        mayAsk: async (caller) => {
          callers.push(caller)
          return false
        },
      },
    )
    const response = await busy.request('/v1/search?q=a', {
      headers: { 'cf-connecting-ip': '203.0.113.7' },
    })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60'])
    expect(callers).toEqual(['203.0.113'])
  })
  test.each([
    ['203.0.113.7', '203.0.113'],
    ['2001:db8:85a3:1::7', '2001:db8:85a3'],
    ['2001:DB8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
    [undefined, 'unknown'],
  ])('%s counts as %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller)
  })
})

test('health says how old the corpus is', async () => {
  const aged = serving({ coverage: async () => ({ ...COVERAGE, updated: '2026-01-01T00:00:00Z' }) })
  expect(await (await aged.request('/health')).json()).toEqual({
    status: 'ok',
    version: '1.2.3',
    corpus: 'abc',
    articles: 1,
    updated: '2026-01-01T00:00:00Z',
    age: 86_400,
  })
})

describe('/openapi.json', () => {
  const routes = [
    ...new Set(
      api.routes
        .filter(({ path }) => path !== '/*')
        .map(({ method, path }) => `${method.toLowerCase()} ${path}`),
    ),
  ]
  test('describes every route and no other', () => {
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort())
  })
  test('names only schemas that it holds', () => {
    const text = JSON.stringify(openapi('1'))
    const held = Object.keys(openapi('1').components.schemas)
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/gu))
      expect(held).toContain(name)
  })
  test('tells the limits that are checked', async () => {
    const { paths } = await (await api.request('/openapi.json')).json<ReturnType<typeof openapi>>()
    expect(Object.keys(paths)).toContain('/v1/segments/{key}')
    expect(paths['/v1/search']!['get']!.parameters).toContainEqual({
      name: 'limit',
      required: false,
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
    })
  })
})

test('hono’s own client asks and is answered with types', async () => {
  const client = hc<Api>('https://reperes.example', {
    fetch: (url: RequestInfo | URL, init?: RequestInit) => api.request(String(url), init),
  })
  const response = await client.v1.search.$get({ query: { q: 'riz', limit: '5' } })
  const { hits, total } = await response.json()
  expect([hits.length, total]).toEqual([0, 0])
  const related = await client.v1.related.$post({ json: { headline: 'Le riz' } })
  expect(related.status).toBe(404)
})
