import { env } from 'cloudflare:workers'
import lunr from 'lunr'
import { beforeAll, expect, test } from 'vitest'
import { memoryStore } from '../../shared/stored/memory.ts'
import { readManifest, readPointer } from '../../shared/stored/manifest-text.ts'
import { keysOf, manifestKey } from '../../shared/stored/keys.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import worker from '../../worker/index.ts'
import { CORPUS, manyArticles } from '../builders.ts'

const KV = (env as { readonly CORPUS: KVNamespace }).CORPUS
const corpus = [...CORPUS, ...manyArticles(200)]

const ask = (path: string, init?: RequestInit) =>
  worker.fetch(new Request(`https://reperes.example${path}`, init), env as never, {} as never)

beforeAll(async () => {
  for (const [key, value] of publicationOf(corpus, { updated: '2026-01-01T00:00:00Z' }))
    await KV.put(key, value)
}, 60_000)

test('the Worker answers from KV', async () => {
  const response = await ask('/v1/search?q=archives')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ total: 19, coverage: { articles: 204 } })
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
})

test('a page posted without names has them read from its headline', async () => {
  const response = await ask('/v1/related', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ headline: 'Archives : le Laos et le Vietnam ouvrent un dépôt commun' }),
  })
  expect(response.status).toBe(200)
  const { entities } = await response.json<{ entities: readonly { id: string }[] }>()
  expect(entities.map(({ id }) => id)).toContain('country:LA')
})

test('a country is asked for in either case', async () => {
  const [one, other] = await Promise.all(
    ['LA', 'la'].map(async (iso) => (await ask(`/v1/entities/country:${iso}`)).json()),
  )
  expect(one).toMatchObject({ id: 'country:LA' })
  expect(other).toEqual(one)
})

test('the whole index is loaded by plain lunr', async () => {
  const response = await ask('/v1/lunr-index')
  expect(response.headers.get('content-type')).toBe('application/json')
  const index = lunr.Index.load(await response.json())
  const hits = index.query((query) => {
    query.term('archiv', {})
  })
  const { hits: told } = await (
    await ask('/v1/search?q=archive&rank=lunr&limit=50')
  ).json<{
    hits: readonly { card: { id: string }; score: number }[]
  }>()
  expect(told.map(({ card, score }) => [card.id, score.toFixed(9)])).toEqual(
    hits
      .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
      .map(({ ref, score }) => [ref, score.toFixed(9)]),
  )
})

test('what is published can be taken along, and answers the same at home', async () => {
  const value = async (key: string) => {
    const response = await ask(`/v1/segments/${key}`)
    expect(response.status).toBe(200)
    return [key, await response.text()] as const
  }
  const [, current] = await value('current')
  const key = manifestKey(readPointer(current).manifest)
  const [, manifest] = await value(key)
  const parts = await Promise.all(keysOf(readManifest(key, manifest)).map(value))
  const home = storedLibrary(memoryStore([['current', current], [key, manifest], ...parts]))
  const there = await (await ask('/v1/search?q=dossier+barrage')).json()
  expect(
    JSON.parse(JSON.stringify(await home.search({ q: 'dossier barrage', limit: 10, offset: 0 }))),
  ).toEqual(there)
  const immutable = await ask(`/v1/segments/${key}`, { method: 'HEAD' })
  expect(immutable.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('health knows code and corpus', async () => {
  expect(await (await ask('/health')).json()).toMatchObject({
    status: 'ok',
    articles: 204,
    corpus: expect.any(String),
  })
})
