/** Publishing to an account, by the commands it goes through: wrangler's own on local KV, and a stand-in that fails. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { add } from '../../../shared/publishing/growth.ts'
import { CURRENT } from '../../../shared/stored/keys.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { publishFolder } from '../../../tools/publishing/publish-folder.ts'
import { NO_QUOTA, quotaOf, type Quota } from '../../../tools/publishing/quota.ts'
import { complaintIn } from '../../../tools/publishing/wrangler.ts'
import { wranglerTarget } from '../../../tools/publishing/wrangler-target.ts'
import { CORPUS, manyArticles } from '../../builders.ts'
import { built } from './kv-memory.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-wrangler-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const out = built(mkdtempSync(join(tmpdir(), 'reperes-built-')), [...CORPUS, ...manyArticles(130)])
afterAll(() => rmSync(out, { recursive: true, force: true }))

test(
  'wrangler’s own commands keep, give, list and delete what they are told',
  { timeout: 180_000 },
  async () => {
    const target = wranglerTarget({ place: '--local', persistTo: join(folder, 'state') })
    const values = [
      ['s0/x/1', 'Đà Nẵng, « l’accord » ; \u{1F600}\n{"a":1}'],
      ['s0/x/2', 'x'.repeat(300_000)],
      ['m/1', '[]'],
    ] as const
    await target.put(values)
    expect(await target.list('s0/')).toEqual(['s0/x/1', 's0/x/2'])
    await target.delete(['s0/x/2'])
    expect(await target.get(['s0/x/1', 's0/x/2', 'm/1'])).toEqual(
      new Map([values[0], values[2]].map(([key, value]) => [key, value])),
    )
  },
)

describe('through a wrangler that fails', { timeout: 60_000 }, () => {
  interface State {
    values: Record<string, string>
    mishaps: string[]
    calls: string[]
  }
  const state = () => join(folder, 'state.json')
  const read = () => JSON.parse(readFileSync(state(), 'utf8')) as State
  const stub = (...mishaps: readonly string[]) => {
    const values = (() => {
      try {
        return read().values
      } catch {
        // The first of a test.
        return {}
      }
    })()
    writeFileSync(state(), JSON.stringify({ values, mishaps, calls: [] }))
    waited = []
    return wranglerTarget({
      place: '--remote',
      program: [process.execPath, join(import.meta.dirname, 'stub-wrangler.mjs'), state()],
      sleep: async (milliseconds) => void waited.push(milliseconds),
    })
  }
  let waited: number[] = []
  const counting = (): Quota => quotaOf('remote', undefined, '2026-01-02', join(folder, 'writes'))
  const articles = async () => (await storedLibrary(stub()).coverage()).articles

  test('values that KV dropped without a word are written again before current', async () => {
    const quota = counting()
    const { written } = await publishFolder(out, stub('drop', 'ok'), { quota })
    expect(read().calls.filter((call) => call === 'bulk put')).toHaveLength(3)
    expect(Object.keys(read().values)).toHaveLength(written)
    expect(await articles()).toBe(134)
    // The dropped one cost two writes: one for nothing.
    expect(quota.left).toBe(1000 - written - 1)
  })

  test('values that KV shows late are waited for, not written again', async () => {
    const quota = counting()
    const { written } = await publishFolder(out, stub('lag'), { quota })
    expect(waited).toEqual([5000, 20_000])
    expect(read().calls.filter((call) => call === 'bulk put')).toHaveLength(2)
    expect(quota.left).toBe(1000 - written)
  })

  test('what a command wrote to current and deleted is what it goes on with, whatever KV shows', async () => {
    const target = stub()
    await target.put([
      [CURRENT, 'old'],
      ['m/1', '[]'],
    ])
    const before = readFileSync(state(), 'utf8')
    await target.put([[CURRENT, 'new']])
    await target.delete(['m/1'])
    // As an edge that has kept what it read a moment before.
    writeFileSync(state(), before)
    expect(await target.get([CURRENT, 'm/1'])).toEqual(new Map([[CURRENT, 'new']]))
    expect(await target.list()).toEqual([CURRENT])
    await target.put([['m/1', '[]']])
    expect(await target.list('m/')).toEqual(['m/1'])
  })

  test.each(['fail', 'die', 'quota'])(
    '%s: nothing is published; the same command finishes',
    async (mishap) => {
      await expect(publishFolder(out, stub(mishap))).rejects.toThrow(
        /^wrangler kv bulk put failed: [^\n\u001B]+$/u,
      )
      expect(read().values[CURRENT]).toBeUndefined()
      const before = Object.keys(read().values).length
      const { written, present } = await publishFolder(out, stub())
      expect([present, present + written]).toEqual([before, Object.keys(read().values).length])
      expect(await articles()).toBe(134)
    },
  )

  test('what never arrives is said, and current does not name it', async () => {
    const quota = counting()
    await expect(
      stub('drop', 'drop', 'drop').put([['m/1', '[]']], (writes) => quota.spend({ writes })),
    ).rejects.toThrow(/did not arrive/u)
    expect([quota.left, waited.length]).toEqual([1000 - 3, 9])
    await expect(publishFolder(out, stub('drop', 'drop', 'drop', 'drop'))).rejects.toThrow(
      /did not arrive/u,
    )
    expect(read().values[CURRENT]).toBeUndefined()
  })

  test('a day added through it is there, and a second run finds nothing to do', async () => {
    await publishFolder(out, stub())
    const target = stub('ok', 'ok')
    const plan = await add(target, manyArticles(3, 700))
    await carryOut(plan, target, NO_QUOTA)
    expect(await articles()).toBe(137)
    expect(await add(stub(), manyArticles(3, 700))).toMatchObject({ reason: 'nothing-to-add' })
  })

  test('an answer that is none is refused with what it said', async () => {
    const target = wranglerTarget({ place: '--remote', program: [process.execPath, '--version'] })
    await expect(target.list()).rejects.toThrow(/does not understand: v\d/u)
    await expect(
      wranglerTarget({ place: '--remote', program: [join(folder, 'none')] }).list(),
    ).rejects.toThrow(/could not be started/u)
  })
})

test.each([
  ['\u001B[31m✘ \u001B[41m[ERROR]\u001B[0m No such\n  namespace.\n\n  Logs', 'No such namespace.'],
  ['[ERROR] set CLOUDFLARE_API_TOKEN', 'set CLOUDFLARE_API_TOKEN (or: npx wrangler login)'],
  ['', 'it does not say why'],
])('%j complains of %j', (output, complaint) => {
  expect(complaintIn(output)).toBe(complaint)
})
