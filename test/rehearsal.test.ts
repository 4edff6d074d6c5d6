import { writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { publicationOf } from '../shared/publishing/publication.ts'
import type { SearchAnswer } from '../shared/library/searched.ts'
import { memoryStore } from '../shared/stored/memory.ts'
import { seal, unseal } from '../shared/stored/sealed.ts'
import { packSections, sectionOf } from '../shared/stored/sections.ts'
import { rehearse, rehearsed } from '../worker/rehearsal.ts'
import { REHEARSED } from '../worker/rehearsal-corpus.ts'
import { rehearsedRankings } from '../worker/rehearsed-rankings.ts'
import { article, country, manyArticles, prepared } from './builders.ts'

const PAGES = [
  ['Le Vietnam et le Laos signent un accord', 'Ils coopèrent dans le riz, le café et la pêche.'],
  ['Le riz du Vietnam part pour le Chili', 'Un premier navire a quitté le port de Hai Phong.'],
  ['Une école ouvre ses portes à Hué', 'Ses élèves apprennent le français et la musique.'],
  ['Les récoltes de café progressent', 'Les coopératives du Vietnam exportent davantage.'],
  ['Un musée de la pêche à Da Nang', 'Des coopérations avec la France sont prévues.'],
  ['Le port de Hai Phong s’agrandit', 'Les accords signés cette année attirent des navires.'],
] as const

/** What a search reads of a segment. */
const READ = ['table', 't/0', 'c/0']

const read = (key: string, value: string): string => {
  if (!key.endsWith('/all')) return value
  const body = unseal(key, value)
  return seal(key, packSections(new Map(READ.map((part) => [part, sectionOf(body, part)!]))))
}

/** Without what a search does not read. */
const values = [
  ...publicationOf(
    PAGES.map(([headline, lead], number) => {
      const page = article({
        id: `vietnamplus-${number + 1}`,
        outlet: 'vietnamplus',
        headline,
        lead,
        published: { date: `2024-0${number + 1}-12`, basis: 'metadata' },
      })
      return prepared(page, headline.includes('Vietnam') ? [country(page, 'VN', 'Vietnam')] : [])
    }),
  ),
]
  .filter(([key]) => !key.startsWith('l/'))
  .map(([key, value]) => [key, read(key, value)] as const)

const literal = (text: string): string =>
  (text.match(/[^]{1,80}/gu) ?? ['']).map((piece) => `    ${JSON.stringify(piece)}`).join(' +\n')

test('the corpus that is rehearsed with is what a search reads of six published headlines', () => {
  if (process.env['PACK'] !== undefined) {
    writeFileSync(
      new URL('../worker/rehearsal-corpus.ts', import.meta.url),
      [
        '// Generated: `PACK=1 npx vitest run --project node test/rehearsal.test.ts`, then `npx oxfmt` on this file.',
        '',
        '/** Six headlines as a published corpus: every key that a search reads, with its value. */',
        'export const REHEARSED: readonly (readonly [key: string, value: string])[] = [',
        ...values.map(([key, value]) => `  [\n    '${key}',\n${literal(value)},\n  ],`),
        ']',
        '',
      ].join('\n'),
    )
    return
  }
  expect(REHEARSED).toEqual(values)
})

test('the searches that are rehearsed find, mark what they found and correct nothing', async () => {
  let answered = 0
  for await (const response of rehearsed()) {
    expect(response?.status).toBe(200)
    const { corrections, hits } = (await response!.json()) as SearchAnswer
    expect(corrections).toEqual([])
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every(({ excerpt }) => (excerpt?.marks.length ?? 0) > 0)).toBe(true)
    answered += 1
  }
  expect(answered).toBe(2)
})

test('the rankings that are rehearsed find as many as a search orders, the best first', () => {
  for (const { total, hits } of rehearsedRankings()) {
    expect(total).toBeGreaterThan(500)
    expect(hits.length).toBe(100)
    expect(hits.every(({ score }) => score > 0)).toBe(true)
  }
})

test('where no answer can be made the rehearsal ends without a word', async () => {
  const refused = () => {
    throw new Error('Disallowed operation called within global scope.')
  }
  vi.stubGlobal('Response', vi.fn(refused))
  try {
    await expect(rehearse()).resolves.toBeUndefined()
  } finally {
    vi.unstubAllGlobals()
  }
})

describe('a service that has rehearsed', () => {
  const corpus = [...publicationOf(manyArticles(140), { updated: '2026-01-01T00:00:00Z' })]
  const requests = [
    ...['archives', 'dossier barrage', 'musee vietnam accords', 'arch*', '"dossier"', 'zzz'].map(
      (q) => `/v1/search?q=${encodeURIComponent(q)}`,
    ),
    '/v1/suggest?q=do',
    '/v1/manifest',
    '/v1/articles/vietnamplus-1',
    '/v1/search?q=',
  ]

  /** What a new isolate answers, one request after the other. */
  async function answers(isRehearsed: boolean): Promise<readonly unknown[]> {
    vi.resetModules()
    const { createApi } = await import('../worker/api.ts')
    const { storedLibrary } = await import('../shared/library/stored.ts')
    if (isRehearsed) await (await import('../worker/rehearsal.ts')).rehearse()
    const store = memoryStore(corpus)
    const library = storedLibrary(store, { now: () => 0 })
    const api = createApi(() => ({ library, store, version: 'test', now: () => 0 }))
    const told: unknown[] = []
    for (const path of requests) {
      const response = await api.fetch(new Request(`https://reperes.example${path}`))
      told.push([path, response.status, [...response.headers], await response.text()])
    }
    return told
  }

  test('answers byte for byte what one answers that has not', async () => {
    expect(await answers(true)).toEqual(await answers(false))
  })
})
