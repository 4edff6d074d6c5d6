import { describe, expect, test } from 'vitest'
import { recognise } from '../../../shared/entities/recognise.ts'
import { QueryRefused, type SearchRequest } from '../../../shared/library/library.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { createApi } from '../../../worker/api.ts'
import { store } from './spelled.ts'

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

test.each(['VN', 'vn', 'Vietnam', 'vietnam', 'le Vietnam', 'Viêt Nam', 'vietnamien'])(
  'the country by %s',
  async (said) => {
    const own = await found({ country: 'VN' })
    expect(own.length).toBeGreaterThan(0)
    expect(await found({ country: said })).toEqual(own)
    expect(await library.relation(said, 'russe')).toEqual(await library.relation('VN', 'RU'))
  },
)

test.each([
  [[], { country: 'Atlantide' }],
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
