/**
 * Workers KV through `wrangler kv`: wrangler's own login and configuration apply.
 *
 * What was written is asked for again: KV may refuse some keys of a bulk write, and wrangler does not say so. Such keys
 * are written once more, and `current`, which comes after, never names what did not arrive. An account's KV may show
 * a value only after a minute: what is not there at once is asked for again before it costs another write, and what a
 * command has itself written to `current` or deleted is what it goes on with.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { CURRENT } from '../shared/stored/manifest.ts'
import { bindToUs } from './child.ts'
import { UserError } from './failure.ts'
import type { KvTarget } from './kv-target.ts'
import { ROOT } from './root.ts'

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
  const wrangler = (...args: readonly string[]) => run([...program, ...args, ...at])
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

/** wrangler may print a remark before its JSON, never after it. */
function readJson<T>(out: string, read: (value: unknown) => T | undefined): T {
  const start = out.search(/^[[{]/mu)
  try {
    const value = start < 0 ? undefined : read(JSON.parse(out.slice(start)))
    if (value !== undefined) return value
  } catch {
    // Falls through to the one sentence for every answer that is not understood.
  }
  throw new UserError(
    `wrangler answered what this version does not understand: ${out.trim().slice(0, 200)}`,
  )
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

async function withJsonFile<T>(value: unknown, use: (file: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'reperes-'))
  try {
    const file = join(dir, 'pairs.json')
    writeFileSync(file, JSON.stringify(value))
    return await use(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function run([command, ...args]: readonly [string, ...string[]]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = bindToUs(
      spawn(command, args, {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        env: { ...process.env, NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      }),
    )
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.on('error', (error) =>
      reject(new UserError(`wrangler could not be started: ${error.message}`)),
    )
    // When its streams are closed too: the end of a long answer may come after the process.
    child.on('close', (code) => {
      if (code === 0) return resolve(out)
      const what = args.slice(args.indexOf('kv'), args.indexOf('kv') + 3).join(' ')
      reject(new UserError(`wrangler ${what} failed: ${complaintIn(err + out)}`))
    })
  })
}

/** What wrangler says is wrong, without its colours, its advice and its signs. */
export function complaintIn(output: string): string {
  const plain = stripVTControlCharacters(output)
  const from = plain.indexOf('[ERROR]')
  const told = (from === -1 ? plain : plain.slice(from + '[ERROR]'.length)).trim()
  const paragraph = told
    .split(/\n\s*\n/u)[0]!
    .replace(/\s+/gu, ' ')
    .slice(0, 400)
  const isLogin = /CLOUDFLARE_API_TOKEN|not authenticated|wrangler login/iu.test(plain)
  return (
    (paragraph === '' ? 'it does not say why' : paragraph) +
    (isLogin ? ' (or: npx wrangler login)' : '')
  )
}
