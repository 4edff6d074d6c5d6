import { describe, expect, test } from 'vitest'
import { remoteLibrary } from '../../extension/client.ts'
import { Trouble, type Problem } from '../../extension/problem.ts'
import { readEntityId } from '../../shared/entities/entity.ts'
import { ANSWERS, RELATED } from '../../tools/stage/answers/answers.ts'
import { COVERAGE } from '../../tools/stage/answers/cards.ts'

const ORIGIN = 'https://reperes.example'
const BOUNDS = { bytes: 50_000, milliseconds: 60 }

interface Asked {
  readonly url: string
  readonly init: RequestInit
}

function library(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const one = { url: `${input instanceof Request ? input.url : input}`, init }
    asked.push(one)
    return answer(one)
  }
  return { asked, library: remoteLibrary(ORIGIN, fetch, BOUNDS) }
}

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init)

async function problemOf(answer: () => Response | Promise<Response>): Promise<Problem | undefined> {
  try {
    await library(answer).library.coverage()
    return undefined
  } catch (fault) {
    if (fault instanceof Trouble) return fault.problem
    throw fault
  }
}

test('one question is one request, without credentials, referrer or redirect', async () => {
  const { asked, library: remote } = library(() => json(RELATED))
  const page = { headline: 'Titre', terms: ['accord'] }
  expect(await remote.related({ kind: 'page', page })).toEqual(RELATED)
  expect(asked).toHaveLength(1)
  const [{ url, init }] = asked as [Asked]
  expect(url).toBe(`${ORIGIN}/v1/related`)
  expect(init).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  })
  expect(JSON.parse(`${init.body as string}`)).toEqual(page)
})

test('a search says only what is asked', async () => {
  const { asked, library: remote } = library(() => json(ANSWERS['GET /v1/search']))
  await remote.search({ q: 'été à Hanoï', limit: 10 })
  const url = new URL(asked[0]!.url)
  expect(url.pathname).toBe('/v1/search')
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: 'été à Hanoï', limit: '10' })
})

test('identifiers stay within their part of the address', async () => {
  const { asked, library: remote } = library(() => json({}, { status: 500 }))
  await remote.entity(readEntityId('person:trân-quang-lôc')!).catch(() => undefined)
  await remote.relation('AZ', 'VN').catch(() => undefined)
  expect(asked.map(({ url }) => decodeURIComponent(new URL(url).pathname))).toEqual([
    '/v1/entities/person:trân-quang-lôc',
    '/v1/relations/AZ/VN',
  ])
})

test('what the service does not hold is absent, not an error', async () => {
  const answer = () => json({ problem: 'entity_unknown', detail: 'None.' }, { status: 404 })
  expect(await library(answer).library.entity(readEntityId('person:x')!)).toBeUndefined()
})

describe('what goes wrong is', () => {
  test.each<[string, () => Response | Promise<Response>, Problem]>([
    ['away: the network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'away' }],
    [
      'away: 500',
      () => json({ problem: 'unexpected', detail: '' }, { status: 500 }),
      { kind: 'away' },
    ],
    ['nonsense: a page', () => new Response('<html>'), { kind: 'nonsense' }],
    ['nonsense: wrong types', () => json({ ...COVERAGE, articles: 'many' }), { kind: 'nonsense' }],
    ['nonsense: nothing', () => new Response(null, { status: 204 }), { kind: 'nonsense' }],
    [
      'nonsense: too large',
      () => json({ ...COVERAGE, more: 'x'.repeat(60_000) }),
      { kind: 'nonsense' },
    ],
    ['nonsense: deep', () => new Response('['.repeat(20_000)), { kind: 'nonsense' }],
    [
      'nonsense: a 404 of another server',
      () => new Response('Not found', { status: 404 }),
      { kind: 'nonsense' },
    ],
    [
      'unpublished',
      () => json({ problem: 'corpus_unpublished', detail: '' }, { status: 503 }),
      { kind: 'unpublished' },
    ],
    [
      'an older corpus',
      () => json({ problem: 'corpus_format', detail: '' }, { status: 503 }),
      { kind: 'older-corpus' },
    ],
    [
      'closed, to who has no key or another',
      () => json({ problem: 'key_required', detail: '' }, { status: 401 }),
      { kind: 'key-required' },
    ],
    [
      'too many, with its time',
      () => json({}, { status: 429, headers: { 'retry-after': '45' } }),
      { kind: 'too-many', seconds: 45 },
    ],
    [
      'too many, for longer than anyone waits',
      () => json({}, { status: 429, headers: { 'retry-after': '1e12' } }),
      { kind: 'too-many', seconds: 3_600 },
    ],
    [
      'too many, at a time it cannot say',
      () => json({}, { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2026' } }),
      { kind: 'too-many', seconds: 60 },
    ],
  ])('%s', async (_, answer, problem) => {
    expect(await problemOf(answer)).toEqual(problem)
  })

  test('slow, where no answer comes in time', async () => {
    const fetch: typeof globalThis.fetch = (_input, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')))
      })
    await expect(remoteLibrary(ORIGIN, fetch, BOUNDS).coverage()).rejects.toMatchObject({
      problem: { kind: 'slow' },
    })
  })

  test('away, where the answer is cut', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"version":'))
      },
      pull(controller) {
        controller.error(new TypeError('network error'))
      },
    })
    expect(await problemOf(() => new Response(body))).toEqual({ kind: 'away' })
  })
})
