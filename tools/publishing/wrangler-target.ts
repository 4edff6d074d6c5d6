/**
 * Workers KV through `wrangler kv`: wrangler's own login and configuration apply.
 *
 * What was written is asked for again: KV may refuse some keys of a bulk write, and wrangler does not say so. Such keys
 * are written once more, and `current`, which comes after, never names what did not arrive. An account's KV may show
 * a value only after a minute: what is not there at once is asked for again before it costs another write, and what a
 * command has itself written to `current` or deleted is what it goes on with.
 */
import { CURRENT } from '../../shared/stored/keys.ts'
import { UserError } from '../program/failure.ts'
import type { KvTarget } from './kv-target.ts'
import { readJson, runWrangler, withJsonFile } from './wrangler.ts'

export interface WranglerOptions {
  readonly place: '--remote' | '--local'
  /** Where local values are kept; wrangler's own place unless said. */
  readonly persistTo?: string
  /** What is run, and what stands before its arguments. */
  readonly program?: readonly [command: string, ...args: string[]]
  readonly sleep?: (milliseconds: number) => Promise<void>
}

const A_BULK_GET = 100
const TRIES = 3
/** Between one look at what an account has written and the next. */
const PATIENCE = [5000, 20_000, 60_000] as const

export function wranglerTarget({
  place,
  persistTo,
  program = ['wrangler'],
  sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}: WranglerOptions): KvTarget {
  const at = [
    '--binding',
    'CORPUS',
    place,
    '--preview=false',
    ...(persistTo === undefined ? [] : ['--persist-to', persistTo]),
  ]
  const wrangler = (...args: readonly string[]) => runWrangler([...program, ...args, ...at])
  const list = async (prefix?: string) => {
    const out = await wrangler(
      'kv',
      'key',
      'list',
      ...(prefix === undefined ? [] : ['--prefix', prefix]),
    )
    return readJson(out, namesIn).sort()
  }
  const ask = async (keys: readonly string[]) => {
    const found = new Map<string, string>()
    for (let i = 0; i < keys.length; i += A_BULK_GET) {
      const out = await withJsonFile(keys.slice(i, i + A_BULK_GET), (file) =>
        wrangler('kv', 'bulk', 'get', file),
      )
      for (const [key, value] of readJson(out, valuesIn)) found.set(key, value)
    }
    return found
  }
  let current: string | undefined
  const deleted = new Set<string>()
  const seen = async (keys: readonly string[]) =>
    new Set(keys.length > A_BULK_GET ? await list() : (await ask(keys)).keys())
  /** Which keys are not there, once they have had the time they may take. */
  const absentAmong = async (keys: readonly string[]): Promise<ReadonlySet<string>> => {
    const absent = new Set(keys)
    for (const pause of [0, ...(place === '--remote' ? PATIENCE : [])]) {
      if (absent.size === 0) break
      if (pause > 0) await sleep(pause)
      const there = await seen([...absent])
      for (const key of keys) if (there.has(key)) absent.delete(key)
    }
    return absent
  }
  return {
    name: place === '--remote' ? 'remote' : 'local',
    async list(prefix) {
      const names = await list(prefix)
      return names.filter((key) => !deleted.has(key))
    },
    async get(keys) {
      const asked = keys.filter(
        (key) => !deleted.has(key) && (key !== CURRENT || current === undefined),
      )
      const found = await ask(asked)
      if (current !== undefined && keys.includes(CURRENT)) found.set(CURRENT, current)
      return found
    },
    async put(pairs, spent) {
      let left = pairs
      for (let tries = 0; left.length > 0; tries += 1) {
        if (tries === TRIES)
          throw new UserError(
            `${left.length} of ${pairs.length} values did not arrive in Workers KV; run the same command again`,
          )
        await withJsonFile(
          left.map(([key, value]) => ({ key, value })),
          (file) => wrangler('kv', 'bulk', 'put', file),
        )
        spent?.(left.length)
        for (const [key, value] of left) {
          deleted.delete(key)
          if (key === CURRENT) current = value
        }
        const absent = await absentAmong(left.map(([key]) => key).filter((key) => key !== CURRENT))
        left = left.filter(([key]) => absent.has(key))
      }
    },
    async delete(keys) {
      if (keys.length === 0) return
      await withJsonFile(keys, (file) => wrangler('kv', 'bulk', 'delete', file, '--force'))
      for (const key of keys) deleted.add(key)
    },
    async close() {},
  }
}

const namesIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one?.name === 'string')
    ? value.map((one: { name: string }) => one.name)
    : undefined

const valuesIn = (value: unknown): [string, string][] | undefined =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Record<string, { value: string | null } | null>).flatMap(
        ([key, held]) =>
          typeof held?.value === 'string' ? [[key, held.value] as [string, string]] : [],
      )
    : undefined
