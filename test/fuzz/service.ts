/** The API over a whole corpus and over a damaged one: the answer, or a problem of ours; never `unexpected`. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { createApi } from '../../worker/api.ts'
import { PROBLEM_CODES } from '../../worker/problems.ts'
import { CORPUS, manyArticles } from '../builders.ts'
import { anyText } from '../shared/french/any-text.ts'
import { target } from './target.ts'
import { roughCopy } from './texts.ts'

interface Asked {
  readonly path: string
  readonly init?: {
    readonly method: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
}

const value = fc.oneof(
  roughCopy(3),
  anyText(30),
  fc.constantFrom(
    'riz',
    'archives du Laos',
    'VN',
    'LA',
    'vietnamplus-101',
    'person:pham-van-long',
    'country:LA',
    '2019',
    '2019-02-30',
    '0',
    '50',
    '1000',
    'date',
    'lunr',
    'le dos',
    'barage',
    '"dossier riz" -sel',
    'vill*',
  ),
)
const escaped = value.map((text) => encodeURIComponent(text.toWellFormed()))
const NAMES = 'q limit offset from to outlet country person organisation sort rank x'.split(' ')
const queried = (path: string, names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom('q', ...names), escaped), { maxLength: 5 })
    .map((pairs) => `${path}?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`)
const under = (path: string) => escaped.map((text) => `${path}/${text}`)

const address = fc.oneof(
  { weight: 5, arbitrary: queried('/v1/search', NAMES) },
  { weight: 2, arbitrary: queried('/v1/suggest', ['limit', 'x']) },
  { weight: 5, arbitrary: escaped.map((text) => `/v1/search?q=${text}`) },
  under('/v1/articles'),
  under('/v1/related'),
  under('/v1/entities'),
  under('/v1/stories'),
  under('/v1/segments'),
  fc.tuple(escaped, escaped).map(([a, b]) => `/v1/relations/${a}/${b}`),
  fc.constantFrom('/v1/manifest', '/v1/lunr-index', '/health', '/openapi.json', '/', '/v1/related'),
  fc.stringMatching(/^\/[\w%&?=/.:~+-]{0,40}$/u),
)

const field = fc.oneof(value, fc.jsonValue({ maxDepth: 2 }))
const page = fc.record(
  {
    id: field,
    headline: field,
    lead: field,
    published: field,
    names: fc.oneof(
      field,
      fc.array(fc.record({ kind: field, id: field, name: field }), { maxLength: 4 }),
    ),
    terms: fc.oneof(field, fc.array(value, { maxLength: 8 })),
    sketch: field,
    query: field,
  },
  { requiredKeys: [] },
)
const body = fc.oneof(
  { weight: 6, arbitrary: page.map((said) => JSON.stringify(said)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: anyText(60) },
)
const JSON_BODY = { 'content-type': 'application/json' }

const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 8, arbitrary: address.map((path) => ({ path })) },
  {
    weight: 3,
    arbitrary: body.map((text) => ({
      path: '/v1/related',
      init: { method: 'POST', headers: JSON_BODY, body: text },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(address, fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS', 'POST'))
      .map(([path, method]) => ({ path, init: { method } })),
  },
)

const VALUES = new Map(publicationOf([...CORPUS, ...manyArticles(150)]))

const serving = (values: ReadonlyMap<string, string>) => {
  const store = memoryStore(values)
  const library = storedLibrary(store)
  return createApi(() => ({ library, store, version: '0', now: () => 0 }))
}

async function requireDesigned(api: ReturnType<typeof serving>, { path, init }: Asked) {
  const response = await api.request(path, init)
  const { status } = response
  const text = await response.text()
  if (status < 400 || init?.method === 'HEAD') {
    assert.notEqual(status, 500)
    return status
  }
  const { problem, detail } = JSON.parse(text) as { problem: string; detail: string }
  assert.notEqual(problem, 'unexpected', `${status} ${text}`)
  assert((PROBLEM_CODES as readonly string[]).includes(problem), text)
  assert(detail.length > 10 && !/\bat \w+ \(/u.test(detail), text)
  return status
}

const whole = serving(VALUES)
const requests = target('requests', 4, asked, async (request) => {
  const status = await requireDesigned(whole, request)
  assert(status < 500, `${status} of a corpus that is whole`)
})

const keys = [...VALUES.keys()]
const HARMS: readonly ((held: string, other: string) => string | undefined)[] = [
  () => undefined,
  () => '',
  (held) => held.slice(0, held.length >> 1),
  (_held, other) => other,
  (held) => held.replace('reperes/2', 'reperes/1'),
]
const harmed = fc.tuple(
  fc.uniqueArray(fc.nat(keys.length - 1), { minLength: 1, maxLength: 30 }),
  fc.constantFrom(...HARMS),
  fc.nat(keys.length - 1),
  asked,
)

const faults = target(
  'requests, damaged corpus',
  2,
  harmed,
  async ([places, harm, other, request]) => {
    const values = new Map(VALUES)
    for (const place of places) {
      const key = keys[place]!
      const next = harm(VALUES.get(key)!, VALUES.get(keys[other]!)!)
      if (next === undefined) values.delete(key)
      else values.set(key, next)
    }
    await requireDesigned(serving(values), request)
  },
)

export const SERVICE = [requests, faults]
