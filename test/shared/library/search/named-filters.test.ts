import { describe, expect, test } from 'vitest'
import { recognise } from '../../../../shared/entities/recognise.ts'
import type { SearchRequest } from '../../../../shared/library/searched.ts'
import { QueryRefused } from '../../../../shared/library/query-refused.ts'
import { memoryStore } from '../../../../shared/stored/memory.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { publicationOf } from '../../../../shared/publishing/publication.ts'
import { createApi } from '../../../../worker/api.ts'
import { article, prepared } from '../../../builders.ts'
import { store } from '../spelled.ts'

const library = storedLibrary(store, { recognise: async (page) => recognise(page) })
const found = async (narrowed: Partial<SearchRequest>) => {
  const { hits } = await library.search({ q: 'hanoï visite réunion', limit: 50, ...narrowed })
  return hits.map(({ card }) => card.id).sort()
}
const unfit = async (narrowed: Partial<SearchRequest>) => {
  try {
    await found(narrowed)
  } catch (refused) {
    if (refused instanceof QueryRefused) return refused.unfit?.fits
  }
  return 'answered'
}

describe('a search is narrowed to', () => {
  test.each([
    ['person:pavel-sorokin', 'Pavel Sorokine'],
    ['person:pavel-sorokin', 'pavel sorokin'],
    ['person:pavel-sorokin', 'P. Sorokine'],
    ['person:pavel-sorokin', 'person:p-sorokin'],
    ['person:le-van-thanh', 'Lê Van Thanh'],
    ['person:le-van-thanh', 'le-van-thanh'],
  ])('%s by %s', async (id, said) => {
    const own = await found({ person: id })
    expect(own.length).toBeGreaterThan(0)
    expect(await found({ person: said })).toEqual(own)
  })

  test.each(['Parti communiste du Vietnam', 'PCV', 'pcv'])('the party by %s', async (said) => {
    expect(await found({ organisation: said })).toEqual(['vietnamplus-9'])
  })
})

test('an article of no known outlet is found where the coverage counts it', async () => {
  const lead = 'Les deux pays veulent relancer leurs échanges.'
  const pages = [
    prepared(article({ id: 'x-000000000000000a', lead }), []),
    prepared(article({ id: 'x-000000000000000b', lead, outlet: 'vnanet' }), []),
  ]
  const told = storedLibrary(memoryStore(publicationOf(pages)))
  expect((await told.coverage()).outlets).toEqual({ inconnu: 1, vnanet: 1 })
  const idsOf = async (outlet: string) =>
    (await told.search({ q: 'échanges', limit: 9, outlet })).hits.map(({ card }) => card.id)
  expect(await idsOf('inconnu')).toEqual(['x-000000000000000a'])
  expect(await idsOf('vnanet')).toEqual(['x-000000000000000b'])
})

test.each(['VN', 'vn', 'Vietnam', 'vietnam', 'le Vietnam', 'Viêt Nam', 'vietnamien'])(
  'the country by %s',
  async (said) => {
    const own = await found({ country: 'VN' })
    expect(own.length).toBeGreaterThan(0)
    expect(await found({ country: said })).toEqual(own)
  },
)

test.each([
  [[], { country: 'Atlantide' }],
  [[], { country: 'ZZ' }],
  [[], { country: 'Hanoï' }],
  [[], { country: 'Italie et France' }],
  [[], { person: 'Jean Personne' }],
  [[], { person: 'Sorokine' }],
  [[], { person: 'person:jean-personne' }],
  [[], { organisation: 'Pavel Sorokine' }],
  [[], { organisation: 'Ministère des Songes' }],
  [['person:zaza-beridz', 'person:zurab-beridz'], { person: 'Z. Beridze' }],
] as const)('%j are meant by %j, and the search is refused', async (fits, narrowed) => {
  expect(await unfit(narrowed)).toEqual(fits)
})

test.each([
  ['person=Jean+Personne', 404, 'entity_unknown', 'no person Jean Personne'],
  ['person=Z.+Beridze', 400, 'request_invalid', 'person:zaza-beridz or person:zurab-beridz'],
  ['person=Lê+Van+Thanh', 200, undefined, undefined],
  ['country=Vietnam', 200, undefined, undefined],
  ['country=Atlantide', 404, 'entity_unknown', 'no country Atlantide'],
])('?%s is answered %d', async (narrowed, status, code, told) => {
  const api = createApi(() => ({ library, store, version: '1', now: () => 0 }))
  const response = await api.request(`/v1/search?q=visite&${encodeURI(narrowed)}`)
  const answer = (await response.json()) as { problem?: string; detail?: string }
  expect([response.status, answer.problem]).toEqual([status, code])
  expect(answer.detail ?? '').toContain(told ?? '')
})

describe('a relation is asked for by names', () => {
  const lead = 'Le Vietnam et le Laos ont signé le 3 mars 2020 un accord sur le riz à Hanoï.'
  const pages = ['x-1', 'x-2'].map((id) => {
    const one = article({ id, lead, published: { date: '2020-03-04', basis: 'metadata' } })
    return prepared(one, recognise(one))
  })
  const published = memoryStore(publicationOf(pages))
  const told = storedLibrary(published, { recognise: async (page) => recognise(page) })
  const api = createApi(() => ({ library: told, store: published, version: '1', now: () => 0 }))

  test.each(['VN/LA', 'Vietnam/Laos', 'laos/vietnam', 'le Viêt Nam/laotien'])('%s', async (two) => {
    const response = await api.request(`/v1/relations/${encodeURI(two)}`)
    expect(await response.json()).toMatchObject({ countries: ['LA', 'VN'] })
  })

  test.each([
    ['Atlantide/VN', 'entity_unknown'],
    ['VN/Russie', 'relation_unknown'],
  ])('%s: %s', async (two, problem) => {
    const response = await api.request(`/v1/relations/${two}`)
    expect([response.status, await response.json()]).toMatchObject([404, { problem }])
  })
})
