/**
 * `publish`, `add`, `compact`, `prune` and `withdraw` killed at random points: readers have one whole version before,
 * between and after, and the same command finishes the work. Hundreds of times over a store that dies, a few times by
 * the death of the process itself, which shows that the store dies as processes do.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compact } from '../../../shared/publishing/compaction.ts'
import { add } from '../../../shared/publishing/growth.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import type { Plan, Refused } from '../../../shared/publishing/upkeep.ts'
import type { Store } from '../../../shared/stored/store.ts'
import { prune } from '../../../shared/publishing/versions.ts'
import { UserError } from '../../../tools/program/failure.ts'
import type { KvTarget } from '../../../tools/publishing/kv-target.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { publishFolder } from '../../../tools/publishing/publish-folder.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { withdrawFrom } from '../../../tools/publishing/withdraw.ts'
import { articleId, CORPUS, entityId, manyArticles } from '../../builders.ts'
import { generator } from '../../bench/search/known-items.ts'
import { built, memoryTarget, type Values } from './kv-memory.ts'

const POINTS = 200
/** So many times the process itself dies, one after another in one store. */
const DEATHS = 2
const DYING = join(import.meta.dirname, 'dying.mjs')
const UPDATED = '2026-01-02T00:00:00Z'

class Killed extends Error {}

/** KV that dies after so many changes. What a call still had to do is lost, some of it in any order. */
function dyingTarget(values: Values, lifetime: number, draw: () => number): KvTarget {
  let left = lifetime
  const each = <T>(items: readonly T[], change: (item: T) => void): void => {
    const isLast = items.length > left
    const order = isLast ? [...items].sort(() => draw() - 0.5) : items
    for (const item of order.slice(0, left)) change(item)
    left -= Math.min(left, items.length)
    if (isLast) throw new Killed('the process is gone')
  }
  return {
    ...memoryTarget(values),
    put: async (pairs) => each(pairs, ([key, value]) => void values.set(key, value)),
    delete: async (keys) => each(keys, (key) => void values.delete(key)),
  }
}

/**
 * What knows nothing but what it reads comes to the same wherever it reads the same: that is worked out once. Of a
 * thousand points of death most leave one of a few states.
 */
function sameForSame<Outcome>(
  work: (store: Store) => Promise<Outcome>,
): (store: Store) => Promise<Outcome> {
  const known: { readonly read: ReadonlyMap<string, string | undefined>; outcome: Outcome }[] = []
  return async (store) => {
    for (const { read, outcome } of known) {
      const found = await store.get([...read.keys()])
      if ([...read].every(([key, value]) => found.get(key) === value)) return outcome
    }
    const read = new Map<string, string | undefined>()
    const outcome = await work({
      get: async (keys) => {
        const found = await store.get(keys)
        for (const key of keys) read.set(key, found.get(key))
        return found
      },
    })
    known.push({ read, outcome })
    return outcome
  }
}

/** All that a reader is told by one version; nothing of it may be missing. */
const toldBy = sameForSame(async (store) => {
  const library = storedLibrary(store)
  return JSON.stringify([
    await library.coverage(),
    await library.search({ q: 'archives du Laos', limit: 20 }),
    await library.search({ q: 'dossier barrage', limit: 20 }),
    await library.article(articleId('vietnamplus-101')),
    await library.article(articleId('vietnamplus-100007')),
    await library.entity(entityId('person:pham-van-long')),
    await library.related({ kind: 'article', id: articleId('vietnamplus-240') }),
  ])
})
const told = (values: Values): Promise<string> => toldBy(memoryTarget(values))

const folder = mkdtempSync(join(tmpdir(), 'reperes-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LARGE = manyArticles(140)
const NEW = built(folder, [...LARGE, ...CORPUS, ...manyArticles(20, 400)])

/** What a command decides to do, and how it does it; nothing where a second run finds all done. */
type Work = (target: KvTarget) => Promise<void>

const worked = (plan: Plan | Refused): Work | undefined =>
  plan.kind === 'refused' ? undefined : async (on) => void (await carryOut(plan, on, NO_QUOTA))

/** A withdrawal that has nothing more to do says that the article is unknown. */
function orDone(error: unknown): void {
  if (!(error instanceof UserError)) throw error
}

const addition = sameForSame((on) => add(on, manyArticles(10, 900), { updated: UPDATED }))
const compaction = sameForSame((on) => compact(on, { updated: UPDATED }))

const commands: Readonly<Record<string, (target: KvTarget) => Promise<Work | undefined>>> = {
  publish: async () => async (on) => void (await publishFolder(NEW, on, { updated: UPDATED })),
  add: async (on) => worked(await addition(on)),
  compact: async (on) => worked(await compaction(on)),
  prune: async (on) => worked(await prune(on, await on.list())),
  withdraw: async () => async (on) => {
    await withdrawFrom(on, NO_QUOTA, { id: articleId('vietnamplus-77'), updated: UPDATED }).catch(
      orDone,
    )
    const values = await on.get(await on.list())
    for (const value of values.values()) expect(value).not.toContain('cherche des acheteurs')
  },
}

describe.each(Object.entries(commands))('%s, killed', (name, decide) => {
  const start: Values = new Map(publicationOf(LARGE))
  const done: Values = new Map()
  let work: Work
  let whole: ReadonlySet<string>
  let after: string
  let changes = 0

  beforeAll(async () => {
    const draw = generator(1)
    // Versions behind the present one, so that there is something to prune, and two segments to merge.
    for (const day of [CORPUS.slice(0, 2), CORPUS.slice(2), manyArticles(5, 800)]) {
      const target = dyingTarget(start, Infinity, draw)
      await worked(await add(target, day, { updated: '2026-01-01T00:00:00Z' }))!(target)
    }
    for (const [key, value] of start) done.set(key, value)
    const counting = dyingTarget(done, Infinity, draw)
    work = (await decide(counting))!
    await work({
      ...counting,
      put: async (pairs) => {
        changes += pairs.length
        await counting.put(pairs)
      },
      delete: async (keys) => {
        changes += keys.length
        await counting.delete(keys)
      },
    })
    after = await told(done)
    whole = new Set([await told(start), after])
    for (const one of whole) expect(one).not.toContain('"partial"')
  })

  const title = `at ${POINTS} points: one whole version, finished by a second run`
  test(title, { timeout: 60_000 }, async () => {
    const draw = generator(7)
    for (let point = 0; point < POINTS; point += 1) {
      const values: Values = new Map(start)
      const lifetime = Math.floor(draw() * changes)
      await expect(work(dyingTarget(values, lifetime, draw))).rejects.toThrow(Killed)
      expect(whole).toContain(await told(values))
      const target = dyingTarget(values, Infinity, draw)
      await (
        await decide(target)
      )?.(target)
      expect(await told(values)).toBe(after)
      expect([...values.keys()].sort()).toEqual([...done.keys()].sort())
    }
  })

  test('by the death of its process: the same', { timeout: 60_000 }, async () => {
    const store = mkdtempSync(join(tmpdir(), 'reperes-dying-'))
    const values = (): Values =>
      new Map(
        readdirSync(store).map((file) => [
          decodeURIComponent(file),
          readFileSync(join(store, file), 'utf8'),
        ]),
      )
    const run = (lifetime: number) =>
      spawnSync(process.execPath, [DYING, name, store, NEW, String(lifetime)], { encoding: 'utf8' })
    const draw = generator(13)
    try {
      for (const [key, value] of start) writeFileSync(join(store, encodeURIComponent(key)), value)
      for (let point = 0; point < DEATHS; point += 1) {
        const { signal } = run(Math.floor(draw() * (changes - 1)))
        // What was done before it died stays done: in the end there may be less left than its lifetime.
        if (point === 0) expect(signal).toBe('SIGKILL')
        expect(whole).toContain(await told(values()))
      }
      expect(run(Infinity).status).toBe(0)
      expect(await told(values())).toBe(after)
      expect([...values().keys()].sort()).toEqual([...done.keys()].sort())
    } finally {
      rmSync(store, { recursive: true, force: true })
    }
  })
})
