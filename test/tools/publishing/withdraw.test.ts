/** A withdrawal: of an article nobody has, beside a publication that is spread over days, and what it tells. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { add } from '../../../shared/publishing/growth.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { publishedIn } from '../../../shared/publishing/upkeep.ts'
import { manifestKey } from '../../../shared/stored/keys.ts'
import { articleNamed } from '../../../tools/publishing/article-named.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { publishFolder } from '../../../tools/publishing/publish-folder.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { withdrawFrom } from '../../../tools/publishing/withdraw.ts'
import { article, articleId, CORPUS, manyArticles, prepared } from '../../builders.ts'
import { built, memoryTarget, type Values } from './kv-memory.ts'

const LONG =
  'Le marché de la vallée a vendu trente tonnes de prunes, a dit la coopérative de la commune, qui attend autant de poires.'

const UPDATED = '2026-01-02T03:04:05.000Z'

test('what an unfinished publication has written is deleted, and counted apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-withdraw-'))
  try {
    const values: Values = new Map(publicationOf(CORPUS))
    const target = memoryTarget(values)
    const out = built(folder, [...CORPUS, ...manyArticles(130)])
    const { written, unwritten } = await publishFolder(out, target, {
      quota: { ...NO_QUOTA, left: 5 },
    })
    expect([written, unwritten > 0]).toEqual([5, true])
    const id = articleId('vietnamplus-77')
    const done = await withdrawFrom(target, NO_QUOTA, { id, updated: UPDATED })
    expect(done).toMatchObject({ isKnown: true, unread: 5, undeleted: 0 })
    expect(done.deleted).toBeGreaterThan(5)
    // The whole of it is still to be written.
    const again = await publishFolder(out, target)
    expect(again.written + again.present).toBe(written + unwritten)
    expect(again.present).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('without any, nothing is unread that goes', async () => {
  const target = memoryTarget(new Map(publicationOf(CORPUS)))
  const done = await withdrawFrom(target, NO_QUOTA, {
    id: articleId('vietnamplus-77'),
    updated: UPDATED,
  })
  expect(done).toMatchObject({ isKnown: true, unread: 0 })
})

describe('an identifier that nobody has seen', () => {
  const slip = articleId('vietnamplus-78')
  const published = async () => {
    const values: Values = new Map(publicationOf(CORPUS))
    const target = memoryTarget(values)
    // The first version is left over then.
    for (const from of [500, 600])
      await carryOut(await add(target, manyArticles(1, from)), target, NO_QUOTA)
    return { values, target }
  }

  test('is refused with those near to it, and nothing goes', async () => {
    const { values, target } = await published()
    const before = [...values]
    await expect(withdrawFrom(target, NO_QUOTA, { id: slip, updated: UPDATED })).rejects.toThrow(
      /^no version in local KV holds vietnamplus-78; perhaps vietnamplus-77 is meant; values of no version stand there, and --anyway deletes them/u,
    )
    expect([...values]).toEqual(before)
  })

  test('is rather another outlet’s of that number than one of those a letter away', async () => {
    const ids = ['vietnamplus-9001', 'vietnamplus-9002', 'vietnamplus-9003', 'vnanet-9004']
    const pages = ids.map((id) => prepared(article({ id, headline: id, body: [LONG] }), []))
    const target = memoryTarget(new Map(publicationOf([...CORPUS, ...pages])))
    const id = articleId('vietnamplus-9004')
    await expect(withdrawFrom(target, NO_QUOTA, { id, updated: UPDATED })).rejects.toThrow(
      'perhaps vnanet-9004 or vietnamplus-9001 or vietnamplus-9002 is meant',
    )
  })

  test('is insisted upon: what is left over goes', async () => {
    const { target } = await published()
    const options = { id: slip, updated: UPDATED, anyway: true }
    const done = await withdrawFrom(target, NO_QUOTA, options)
    expect(done).toMatchObject({ isKnown: false, written: 0, undeleted: 0, copies: [] })
    expect(done.deleted).toBeGreaterThan(0)
  })

  test('but one that only an older version holds is none', async () => {
    const gone = manyArticles(1, 700)
    const values: Values = new Map(publicationOf([...CORPUS, ...gone]))
    const target = memoryTarget(values)
    const { pointer } = (await publishedIn(target))!
    for (const [key, value] of publicationOf(CORPUS)) values.set(key, value)
    const { id } = gone[0]!.article
    const done = await withdrawFrom(target, NO_QUOTA, { id, updated: UPDATED })
    expect(done).toMatchObject({ isKnown: false, written: 0 })
    expect([...values.keys()]).not.toContain(manifestKey(pointer.manifest))
  })
})

test('once more, with nothing left to do, is no failure', async () => {
  const target = memoryTarget(new Map(publicationOf(CORPUS)))
  const options = { id: articleId('vietnamplus-77'), updated: UPDATED }
  await withdrawFrom(target, NO_QUOTA, options)
  const again = await withdrawFrom(target, NO_QUOTA, options)
  expect(again).toMatchObject({ isKnown: false, written: 0, deleted: 0, undeleted: 0 })
})

test('its headline is told, and which copies of the text are still there', async () => {
  const one = article({ id: 'vietnamplus-901', headline: 'Deux fois', body: [LONG] })
  const other = article({ id: 'lecourrier-902', headline: 'Deux fois', body: [LONG] })
  const corpus = [one, other].map((page) => ({
    ...prepared(page, []),
    dispatch: 'd-vietnamplus-901',
  }))
  const target = memoryTarget(new Map(publicationOf([...CORPUS, ...corpus])))
  const done = await withdrawFrom(target, NO_QUOTA, { id: one.id, updated: UPDATED })
  expect(done).toMatchObject({ headline: 'Deux fois', copies: ['lecourrier-902'] })
})

test.each([
  ['vietnamplus-160915', 'vietnamplus-160915'],
  ['VietnamPlus-160915', 'vietnamplus-160915'],
  ['x-0123456789abcdef', 'x-0123456789abcdef'],
  ['https://fr.vietnamplus.vn/une-visite-post51981.vnp', 'vietnamplus-51981'],
  ['https://example.org/une-visite-post51981', undefined],
  ['une visite', undefined],
  ['file:///vietnamplus-160915', undefined],
])('%j means %j', (said, id) => {
  expect(articleNamed(said)).toBe(id)
})
