import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPointer } from '../../../shared/stored/manifest-text.ts'
import { CURRENT } from '../../../shared/stored/keys.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { prune } from '../../../shared/publishing/versions.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import {
  isPublished,
  publishFolder,
  publishMended,
} from '../../../tools/publishing/publish-folder.ts'
import { quotaOf } from '../../../tools/publishing/quota.ts'
import { CORPUS, manyArticles } from '../../builders.ts'
import { built, memoryTarget, type Values } from './kv-memory.ts'

let out: string
beforeEach(() => {
  out = built(mkdtempSync(join(tmpdir(), 'reperes-publish-')), manyArticles(140))
})
afterEach(() => rmSync(out, { recursive: true, force: true }))

const articlesIn = async (values: Values) =>
  (await storedLibrary(memoryTarget(values)).coverage()).articles

describe('the writes of a day', () => {
  const quota = (day: string, limit = '10') => quotaOf('remote', limit, day, join(out, '.writes'))

  test('that do not suffice: readers keep what they have, and the next day goes on', async () => {
    const values: Values = new Map(publicationOf(CORPUS))
    const target = memoryTarget(values)
    const first = await publishFolder(out, target, { quota: quota('1') })
    expect(first).toMatchObject({ written: 10, present: 0 })
    expect(first.unwritten).toBeGreaterThan(0)
    expect(quota('1').left).toBe(0)
    expect(await articlesIn(values)).toBe(CORPUS.length)
    const second = await publishFolder(out, target, { quota: quota('2', '20') })
    expect(second).toMatchObject({ written: first.unwritten, present: 10, unwritten: 0 })
    expect(await articlesIn(values)).toBe(140)
  })

  test('are counted, and so are its deletes', async () => {
    const values: Values = new Map(publicationOf(CORPUS))
    const target = memoryTarget(values)
    await publishFolder(out, target)
    const plan = await prune(target, await target.list())
    values.set('s0123456789abcdef/all', '').set('s0123456789abcdee/all', '')
    expect(plan).toMatchObject({ deletes: [] })
    const two = await prune(target, await target.list())
    expect(await carryOut(two, target, quota('3', '1'))).toMatchObject({ deleted: 1, undeleted: 1 })
    await expect(carryOut(two, target, quota('3', '1'))).rejects.toThrow(/no delete is left/u)
    expect(quota('3').left).toBe(10)
  })

  test.each(['x', '-1', '1.5', ''])('%j is no quota', (text) => {
    expect(() => quotaOf('remote', text, '1')).toThrow(/--quota takes/u)
  })
})

test('a version that cannot be read is no version to go back to', async () => {
  const values: Values = new Map(publicationOf(CORPUS))
  const key = `m/${readPointer(values.get(CURRENT)!).manifest}`
  values.set(key, values.get(key)!.replace('reperes/2', 'reperes/1'))
  const target = memoryTarget(values)
  await publishFolder(out, target)
  expect(readPointer(values.get(CURRENT)!).previous).toBeUndefined()
  expect(await prune(target, await target.list())).toMatchObject({ kind: 'plan' })
})

test('what readers have is this folder, whole, and nothing else', async () => {
  const values: Values = new Map(publicationOf(CORPUS))
  const target = memoryTarget(values)
  expect(await isPublished(out, target)).toBe(false)
  await publishFolder(out, target)
  expect(await isPublished(out, target)).toBe(true)
  const whole = new Map(values)
  const key = [...values.keys()].find((one) => one.endsWith('/t/0'))!
  values.delete(key)
  expect(await isPublished(out, target)).toBe(false)
  values.set(key, whole.get(key)!).set(CURRENT, '{')
  expect(await isPublished(out, target)).toBe(false)
  values.clear()
  expect(await isPublished(out, target)).toBe(false)
})

describe('a built folder that is damaged is refused, and nothing is published', () => {
  const publication = () =>
    JSON.parse(readFileSync(join(out, 'publication.json'), 'utf8')) as {
      manifest: string
      keys: string[]
    }
  const rewritten = (change: (made: { manifest: string; keys: string[] }) => unknown) =>
    writeFileSync(join(out, 'publication.json'), JSON.stringify(change(publication())))
  const harms: Readonly<Record<string, () => void>> = {
    'no publication.json': () => rmSync(join(out, 'publication.json')),
    'one that is cut': () => writeFileSync(join(out, 'publication.json'), '{"manifest'),
    'one that is an array': () => rewritten(({ keys }) => keys),
    'one that leads elsewhere': () =>
      rewritten(({ manifest, keys }) => ({ manifest, keys: [...keys, '../../secret'] })),
    'one without its manifest': () =>
      rewritten(({ manifest, keys }) => ({
        manifest,
        keys: keys.filter((key) => !key.includes(manifest)),
      })),
    'a value that is gone': () => rmSync(join(out, 'kv', publication().keys[3]!)),
    'a value that is cut': () => {
      const path = join(out, 'kv', publication().keys[3]!)
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, -9))
    },
  }
  test.each(Object.entries(harms))('%s', async (_what, harm) => {
    harm()
    const values: Values = new Map(publicationOf(CORPUS))
    await expect(publishFolder(out, memoryTarget(values))).rejects.toThrow(/build/u)
    expect(await articlesIn(values)).toBe(CORPUS.length)
  })
})

test.each(['a value', 'all values'])(
  '%s gone by hand: built anew, then published',
  async (what) => {
    const { keys } = JSON.parse(readFileSync(join(out, 'publication.json'), 'utf8')) as {
      keys: string[]
    }
    rmSync(what === 'a value' ? join(out, 'kv', keys[3]!) : join(out, 'kv'), { recursive: true })
    const values: Values = new Map()
    const target = memoryTarget(values)
    let builds = 0
    const build = async (): Promise<void> => {
      builds += 1
      built(out, manyArticles(140))
    }
    await publishMended(out, target, build)
    await publishMended(out, target, build)
    expect([await articlesIn(values), builds]).toEqual([140, 1])
  },
)
