import { beforeAll, describe, expect, test } from 'vitest'
import { compact, KEPT_FOR_ADD } from '../../../shared/publishing/compaction.ts'
import { add } from '../../../shared/publishing/growth.ts'
import { MERGING } from '../../../shared/publishing/merging.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { publishedIn } from '../../../shared/publishing/upkeep.ts'
import { prune } from '../../../shared/publishing/versions.ts'
import { withdraw } from '../../../shared/publishing/withdrawal.ts'
import { articleId, CORPUS, manyArticles } from '../../builders.ts'
import { carryOut, planned, published, told, type Values } from '../library/published.ts'

describe('compacted', { timeout: 30_000 }, () => {
  test('a grown corpus is the one that a publication makes, byte for byte', async () => {
    const corpus = [...CORPUS, ...manyArticles(150)]
    const store = published(corpus.filter((_, at) => at % 3 === 0))
    for (const rest of [1, 2]) {
      carryOut(
        planned(
          await add(
            store,
            corpus.filter((_, at) => at % 3 === rest),
          ),
        ),
        store.values,
      )
    }
    const plan = planned(await compact(store))
    const whole = new Map(publicationOf(corpus, { text: 'full' }))
    // `current` also names the version before.
    const compacted = new Map(plan.writes).set('current', whole.get('current')!)
    expect([...compacted].sort()).toEqual([...whole].sort())
  })

  test('withdrawn articles are gone for good', async () => {
    const store = published(CORPUS)
    carryOut(planned(await withdraw(store, articleId('vietnamplus-77'))), store.values)
    carryOut(planned(await compact(store)), store.values)
    expect(await told(storedLibrary(store))).toEqual(
      await told(
        storedLibrary(published(CORPUS.filter(({ article: { id } }) => id !== 'vietnamplus-77'))),
      ),
    )
  })

  test('one whole segment is left alone', async () => {
    expect(await compact(published(CORPUS))).toMatchObject({ reason: 'nothing-to-merge' })
  })
})

/** A large segment and three of a day each, as a corpus on a small plan grows. */
async function threeDays(): Promise<Values> {
  const store = published([...CORPUS, ...manyArticles(396)])
  for (const day of [400, 520, 640]) {
    carryOut(planned(await add(store, manyArticles(120, day))), store.values)
  }
  return store.values
}

const GROWN = await threeDays()
const grown = (): Values => new Map(GROWN)

const storeOf = (values: Values) => ({
  get: async (keys: readonly string[]) =>
    new Map(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!] as const] : []))),
})

const sizesIn = async (values: Values) =>
  (await publishedIn(storeOf(values)))!.manifest.segments
    .map(({ documents, withdrawn }) => documents - withdrawn.length)
    .sort((a, b) => b - a)

describe('what a day has no writes for', { timeout: 60_000 }, () => {
  const A_DAY = 60
  const today = (values: Values, whole = false) =>
    compact(storeOf(values), { budget: A_DAY, present: new Set(values.keys()), whole })

  /** The days merged, the largest spared: what is left takes more than a day. */
  let two: Values
  beforeAll(async () => {
    two = grown()
    carryOut(planned(await today(two)), two)
  })

  test('spares the largest, and says what is left', async () => {
    const values = grown()
    const before = await told(storedLibrary(storeOf(values)))
    const plan = planned(await today(values))
    expect(plan.writes.length).toBeLessThanOrEqual(A_DAY)
    expect(plan).toMatchObject({ segments: [400, 360], outstanding: 0 })
    expect(plan.wholeTakes).toBeGreaterThan(A_DAY)
    carryOut(plan, values)
    expect(await sizesIn(values)).toEqual([400, 360])
    expect(await told(storedLibrary(storeOf(values)))).toEqual(before)
    expect(await today(values)).toMatchObject({
      reason: 'over-budget',
      detail: expect.stringContaining('--whole'),
    })
  })

  test('is merged from day to day, fed and pruned meanwhile, and readers see nothing of it', async () => {
    const values = new Map(two)
    const [visit] = CORPUS
    const corrected = { ...visit!, article: { ...visit!.article, headline: 'Une visite corrigée' } }
    const days = [[corrected, ...manyArticles(5, 800)], manyArticles(5, 810)]
    let articles = 760
    for (let day = 0; day < 9; day += 1) {
      const plan = planned(await today(values, day === 0))
      expect(plan.writes.length).toBeLessThanOrEqual(A_DAY)
      carryOut(plan, values)
      if (plan.outstanding === 0) break
      expect(plan.writes.length).toBeLessThanOrEqual(A_DAY - KEPT_FOR_ADD)
      expect((await storedLibrary(storeOf(values)).coverage()).articles).toBe(articles)
      const news = days[day] ?? []
      if (news.length > 0) carryOut(planned(await add(storeOf(values), news)), values)
      articles += news.length - (day === 0 ? 1 : 0)
      carryOut(planned(await prune(storeOf(values), values.keys())), values)
      expect(day).toBeLessThan(8)
    }
    expect(values.has(MERGING)).toBe(false)
    expect(await sizesIn(values)).toEqual([759, 11])
    const whole = [corrected, ...CORPUS.slice(1), ...manyArticles(396), ...manyArticles(360, 400)]
    expect(await told(storedLibrary(storeOf(values)))).toEqual(
      await told(
        storedLibrary(published([...whole, ...manyArticles(5, 800), ...manyArticles(5, 810)])),
      ),
    )
  })

  test('ends with a withdrawal: nothing half written keeps the text', async () => {
    const values = new Map(two)
    for (let day = 0; day < 3; day += 1) carryOut(planned(await today(values, true)), values)
    expect([...values.values()].join('')).toContain('cherche des acheteurs')
    carryOut(planned(await withdraw(storeOf(values), articleId('vietnamplus-77'))), values)
    carryOut(planned(await prune(storeOf(values), values.keys())), values)
    expect(values.has(MERGING)).toBe(false)
    expect([...values.values()].join('')).not.toContain('cherche des acheteurs')
    expect((await storedLibrary(storeOf(values)).coverage()).articles).toBe(759)
  })

  test.each([
    ['damaged', () => 'reperes/2 merging 3\n{}'],
    ['cut', (value: string) => value.slice(0, 90)],
    [
      'of other segments',
      (value: string) => value.replaceAll(/s[0-9a-f]{16}/gu, `s${'0'.repeat(16)}`),
    ],
  ])('what is noted of it is %s: it begins anew', async (_what, harm) => {
    const values = new Map(two)
    carryOut(planned(await today(values, true)), values)
    values.set(MERGING, harm(values.get(MERGING)!))
    expect(await today(values)).toMatchObject({ reason: 'over-budget' })
    expect(planned(await today(values, true)).writes[0]![0]).toBe(MERGING)
    carryOut(planned(await prune(storeOf(values), values.keys())), values)
    expect(values.has(MERGING)).toBe(false)
  })

  test('nothing is begun with less than the day’s own news need', async () => {
    const values = new Map(two)
    expect(await compact(storeOf(values), { budget: KEPT_FOR_ADD, whole: true })).toMatchObject({
      kind: 'refused',
      reason: 'over-budget',
    })
  })
})
