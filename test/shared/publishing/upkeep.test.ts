import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compact } from '../../../shared/publishing/compaction.ts'
import { add } from '../../../shared/publishing/growth.ts'
import { memoryStore } from '../../../shared/stored/memory.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { SINGLE_ARTICLES, writesOf } from '../../../shared/publishing/segment-values.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { publishedIn } from '../../../shared/publishing/upkeep.ts'
import { prune, rollback } from '../../../shared/publishing/versions.ts'
import { withdraw } from '../../../shared/publishing/withdrawal.ts'
import {
  article,
  articleId,
  CORPUS,
  country,
  entityId,
  manyArticles,
  person,
  prepared,
} from '../../builders.ts'
import { carryOut, planned, published, told, type Values } from '../library/published.ts'

test('the same articles give the same bytes, in whatever order they arrive', () => {
  const corpus = [...CORPUS, ...manyArticles(8)]
  const bytes = JSON.stringify([...publicationOf(corpus)])
  fc.assert(
    fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
      expect(JSON.stringify([...publicationOf(shuffled)])).toBe(bytes)
    }),
    { numRuns: 8 },
  )
})

test('current is written last, and keys carry the hash of what they hold', () => {
  const pairs = [...publicationOf(manyArticles(200))]
  expect(pairs.at(-1)![0]).toBe('current')
  expect(pairs.at(-2)![0]).toMatch(/^m\/[0-9a-f]{16}$/u)
  expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length)
})

test('10,000 articles are fewer than a thousand keys', () => {
  const contents = [...publicationOf(manyArticles(1000))].filter(([key]) => key.startsWith('s'))
  expect(contents.length).toBeLessThanOrEqual(writesOf(1000))
  expect(writesOf(10_000) + 2).toBeLessThan(1000)
})

test('of two captures of one page the later one is published', async () => {
  const early = prepared(article({ headline: 'Avant', captured: '2024-01-01' }))
  const late = prepared(article({ headline: 'Après', captured: '2024-02-01' }))
  for (const corpus of [
    [early, late],
    [late, early],
  ]) {
    const { values } = published(corpus)
    const answer = await storedLibrary(memoryStore(values)).article(articleId('vietnamplus-1'))
    expect(answer?.card.headline).toBe('Après')
  }
})

describe('a day added', { timeout: 30_000 }, () => {
  test('costs three writes and the whole lunr index, dossiers and all', async () => {
    const store = published(manyArticles(300))
    const plan = planned(await add(store, manyArticles(10, 300)))
    expect(plan.writes.length).toBeLessThanOrEqual(4)
    expect(plan.writes.at(-1)![0]).toBe('current')
  })

  test('day after day stays within four segments and forty writes', async () => {
    const store = published(manyArticles(130))
    for (let day = 0; day < 8; day += 1) {
      const plan = planned(await add(store, manyArticles(50, 130 + 50 * day)))
      expect(plan.writes.length).toBeLessThanOrEqual(40)
      carryOut(plan, store.values)
      expect((await publishedIn(store))!.manifest.segments.length).toBeLessThanOrEqual(4)
    }
    expect((await storedLibrary(store).coverage()).articles).toBe(530)
  })

  test('answers as one publication of everything does', async () => {
    const corpus = [...CORPUS, ...manyArticles(40)]
    const whole = await told(storedLibrary(published(corpus)))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 44, maxLength: 44 }),
        async (days) => {
          const day = (n: number) => corpus.filter((_, at) => days[at] === n)
          const store = published(day(0))
          for (const n of [1, 2, 3]) {
            const answer = await add(store, day(n))
            if (answer.kind === 'plan') carryOut(answer, store.values)
          }
          expect(await told(storedLibrary(store))).toEqual(whole)
        },
      ),
      { numRuns: 5 },
    )
  })

  test('again costs nothing', async () => {
    const store = published(CORPUS.slice(0, 2))
    carryOut(planned(await add(store, CORPUS.slice(2))), store.values)
    expect(await add(store, CORPUS)).toMatchObject({ kind: 'refused', reason: 'nothing-to-add' })
  })

  test('replaces what it holds otherwise', async () => {
    const store = published(CORPUS)
    const [visit] = CORPUS
    const corrected = {
      ...visit!,
      article: { ...visit!.article, headline: 'Une délégation corrigée' },
    }
    carryOut(planned(await add(store, [corrected])), store.values)
    const library = storedLibrary(store)
    expect((await library.article(visit!.article.id))?.card.headline).toBe(
      'Une délégation corrigée',
    )
    expect((await library.coverage()).articles).toBe(CORPUS.length)
    expect(
      (await library.search({ q: 'délégation', limit: 10 })).hits.map(({ card }) => card.id).sort(),
    ).toEqual(['lecourrier-5550', 'vietnamplus-101'])
    expect((await library.entity(entityId('person:pham-van-long')))?.articles).toBe(3)
  })

  test('is refused beyond the budget, with what it takes', async () => {
    const store = published(manyArticles(5))
    expect(await add(store, manyArticles(5, 5), { budget: 2 })).toMatchObject({
      reason: 'over-budget',
      writes: 4,
    })
    expect(await add(memoryStore([]), CORPUS)).toMatchObject({ reason: 'unpublished' })
  })
})

describe('withdrawn', { timeout: 30_000 }, () => {
  const secret = article({
    id: 'vietnamplus-666',
    headline: 'Un titre retranché',
    lead: 'Un chapeau retranché.',
    body: ['Un corps retranché, où parle Pham Van Long du Ghana.'],
    published: { date: '2030-01-01', basis: 'metadata' },
  })
  const told666 = prepared(secret, [
    person(secret, 'Pham Van Long'),
    country(secret, 'GH', 'Ghana'),
  ])

  test.each([2, 300])('an article of %d leaves no word in any version', async (others) => {
    const store = published([...CORPUS, told666, ...manyArticles(others)])
    carryOut(planned(await add(store, manyArticles(3, 5000))), store.values)
    const plan = planned(await withdraw(store, secret.id))
    carryOut(plan, store.values)
    const kept = planned(await prune(store, store.values.keys()))
    carryOut(kept, store.values)
    for (const [key, value] of store.values) {
      const shown = key.includes('/t/') ? '' : value
      expect(shown).not.toMatch(/titre retranch|chapeau retranch|corps retranch/u)
    }
    const library = storedLibrary(store)
    expect(await library.article(secret.id)).toBeUndefined()
    expect((await library.search({ q: 'retranché', limit: 5 })).total).toBe(0)
    expect((await library.entity(entityId('person:pham-van-long')))?.last?.article).toBe(
      'vietnamplus-240',
    )
    const { suggestions } = await library.suggest({ q: 'un titre', limit: 5 })
    expect(suggestions.filter(({ kind }) => kind === 'headline')).toEqual([])

    const before = planned(rollback(store.values.get('current')))
    carryOut(before, store.values)
    const earlier = storedLibrary(store)
    expect(await earlier.article(secret.id)).toBeUndefined()
    expect((await earlier.coverage()).articles).toBe(CORPUS.length + others)
  })

  test('leaves the ranking of the others as if it had never been', async () => {
    const store = published([...CORPUS, told666])
    carryOut(planned(await withdraw(store, secret.id)), store.values)
    const { searches } = await told(storedLibrary(store))
    expect(searches).toEqual((await told(storedLibrary(published(CORPUS)))).searches)
  })

  test('whichever it is, no name is lost that looks like its headline, and nothing is left to withdraw', async () => {
    // In the dictionary, `Pham Van Long` behind `pham` begins as the headline of document 4 does.
    const corpus = [...CORPUS, ...manyArticles(8)]
    for (const { article } of corpus) {
      const store = published(corpus)
      carryOut(planned(await withdraw(store, article.id)), store.values)
      const { suggestions } = await storedLibrary(store).suggest({ q: 'pham van', limit: 5 })
      expect(suggestions.map(({ text }) => text)).toContain('Pham Van Long')
      expect(await withdraw(store, article.id)).toMatchObject({ reason: 'unknown-article' })
    }
  })

  test('twice, or an unknown article, is refused', async () => {
    const store = published(CORPUS)
    expect(await withdraw(store, articleId('x-1'))).toMatchObject({ reason: 'unknown-article' })
    expect(await withdraw(memoryStore([]), articleId('x-1'))).toMatchObject({
      reason: 'unpublished',
    })
    carryOut(planned(await withdraw(store, articleId('vietnamplus-77'))), store.values)
    expect(await withdraw(store, articleId('vietnamplus-77'))).toMatchObject({
      reason: 'unknown-article',
    })
  })
})

describe('versions', () => {
  test('back and forth', async () => {
    const store = published(CORPUS.slice(0, 2))
    expect(rollback(store.values.get('current'))).toMatchObject({ reason: 'no-previous' })
    carryOut(planned(await add(store, CORPUS.slice(2))), store.values)
    const articles = async () => (await storedLibrary(store).coverage()).articles
    expect(await articles()).toBe(4)
    carryOut(planned(rollback(store.values.get('current'))), store.values)
    expect(await articles()).toBe(2)
    carryOut(planned(rollback(store.values.get('current'))), store.values)
    expect(await articles()).toBe(4)
  })

  test('prune keeps both and what is not ours', async () => {
    const store = published(CORPUS.slice(0, 1))
    for (const one of CORPUS.slice(1)) carryOut(planned(await add(store, [one])), store.values)
    store.values.set('other/key', 'x')
    const before = store.values.size
    const plan = planned(await prune(store, store.values.keys()))
    expect(plan.deletes.length).toBeGreaterThan(0)
    carryOut(plan, store.values)
    expect(store.values.size).toBe(before - plan.deletes.length)
    expect(store.values.has('other/key')).toBe(true)
    expect((await storedLibrary(store).coverage()).articles).toBe(4)
    carryOut(planned(rollback(store.values.get('current'))), store.values)
    expect((await storedLibrary(store).coverage()).articles).toBe(3)
    expect(planned(await prune(store, store.values.keys())).deletes).toEqual([])
  })
})

describe('broken off anywhere', { timeout: 30_000 }, () => {
  const steps = {
    publish: async (values: Values) => {
      void values
      return {
        kind: 'plan' as const,
        writes: [...publicationOf([...CORPUS, ...manyArticles(30)])],
        deletes: [],
      }
    },
    add: (values: Values) => add(memoryStoreOver(values), manyArticles(10, 900)),
    compact: (values: Values) => compact(memoryStoreOver(values)),
    withdraw: (values: Values) => withdraw(memoryStoreOver(values), articleId('vietnamplus-77')),
    prune: (values: Values) => prune(memoryStoreOver(values), values.keys()),
  }
  const memoryStoreOver = (values: Values) => ({
    get: async (keys: readonly string[]) =>
      new Map(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!] as const] : []))),
  })

  test.each(Object.entries(steps))(
    '%s leaves one whole version, and a second run finishes it',
    async (_name, step) => {
      // As many as one value holds: what is added stands in a segment of its own.
      const start = published([...CORPUS.slice(0, 3), ...manyArticles(SINGLE_ARTICLES - 3)]).values
      carryOut(planned(await add(memoryStoreOver(start), CORPUS.slice(3))), start)
      const before = await told(storedLibrary(memoryStoreOver(start)))
      const plan = planned(await step(start))
      const done = new Map(start)
      carryOut(plan, done)
      const after = await told(storedLibrary(memoryStoreOver(done)))
      const moves = plan.writes.length + plan.deletes.length
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: moves }), async (stop) => {
          const values = new Map(start)
          for (const [key, value] of plan.writes.slice(0, stop)) values.set(key, value)
          for (const key of plan.deletes.slice(0, Math.max(0, stop - plan.writes.length)))
            values.delete(key)
          const seen = JSON.stringify(await told(storedLibrary(memoryStoreOver(values))))
          expect([JSON.stringify(before), JSON.stringify(after)]).toContain(seen)
          const again = await step(values)
          if (again.kind === 'plan') carryOut(again, values)
          expect(await told(storedLibrary(memoryStoreOver(values)))).toEqual(after)
        }),
        { numRuns: 6 },
      )
    },
  )
})
