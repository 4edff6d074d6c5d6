/**
 * Where a publication is written: Workers KV, local (the store `wrangler dev` reads) or remote (an account's).
 *
 * Both are wrangler's own: nothing here knows how KV stores its values.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from './failure.ts'
import { ROOT } from './root.ts'

export interface KvTarget {
  readonly name: 'local' | 'remote'
  /** Every key that begins with `prefix`, in code-unit order. */
  list(prefix?: string): Promise<readonly string[]>
  /** The values of those keys that are there. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  put(pairs: readonly (readonly [key: string, value: string])[]): Promise<void>
  delete(keys: readonly string[]): Promise<void>
  close(): Promise<void>
}

export const openTarget = (where: 'local' | 'remote'): Promise<KvTarget> =>
  where === 'local' ? openLocal() : Promise.resolve(wranglerTarget('--remote'))

interface KvBinding {
  list(options: { prefix?: string; cursor?: string }): Promise<{
    keys: { name: string }[]
    list_complete: boolean
    cursor?: string
  }>
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
}

async function openLocal(): Promise<KvTarget> {
  process.env['WRANGLER_SEND_METRICS'] ??= 'false'
  const { getPlatformProxy } = await import('wrangler')
  const proxy = await getPlatformProxy<{ CORPUS: KvBinding }>({
    configPath: join(ROOT, 'wrangler.toml'),
    persist: { path: join(ROOT, '.wrangler', 'state', 'v3') },
  })
  const kv = proxy.env.CORPUS
  return {
    name: 'local',
    async list(prefix) {
      const names: string[] = []
      let cursor: string | undefined
      do {
        const page = await kv.list({
          ...(prefix === undefined ? {} : { prefix }),
          ...(cursor === undefined ? {} : { cursor }),
        })
        names.push(...page.keys.map(({ name }) => name))
        cursor = page.list_complete ? undefined : page.cursor
      } while (cursor !== undefined)
      return names.sort()
    },
    async get(keys) {
      const found = new Map<string, string>()
      for (let i = 0; i < keys.length; i += 16)
        await Promise.all(
          keys.slice(i, i + 16).map(async (key) => {
            const value = await kv.get(key)
            if (value !== null) found.set(key, value)
          }),
        )
      return found
    },
    async put(pairs) {
      for (let i = 0; i < pairs.length; i += 16)
        await Promise.all(pairs.slice(i, i + 16).map(([key, value]) => kv.put(key, value)))
    },
    async delete(keys) {
      for (const key of keys) await kv.delete(key)
    },
    close: () => proxy.dispose(),
  }
}

/** The account's namespace, through `wrangler kv`; wrangler's own login and configuration apply. */
export function wranglerTarget(place: '--remote' | '--local'): KvTarget {
  const at = ['--binding', 'CORPUS', place, '--preview=false']
  return {
    name: 'remote',
    async list(prefix) {
      const out = await wrangler(
        ['kv', 'key', 'list', ...at].concat(prefix === undefined ? [] : ['--prefix', prefix]),
      )
      return readJson(out, namesIn).sort()
    },
    async get(keys) {
      const found = new Map<string, string>()
      for (let i = 0; i < keys.length; i += A_BULK_GET) {
        const out = await withJsonFile(keys.slice(i, i + A_BULK_GET), (file) =>
          wrangler(['kv', 'bulk', 'get', file, ...at]),
        )
        for (const [key, value] of readJson(out, valuesIn)) found.set(key, value)
      }
      return found
    },
    async put(pairs) {
      await withJsonFile(
        pairs.map(([key, value]) => ({ key, value })),
        (file) => wrangler(['kv', 'bulk', 'put', file, ...at]),
      )
    },
    async delete(keys) {
      await withJsonFile(keys, (file) => wrangler(['kv', 'bulk', 'delete', file, ...at, '--force']))
    },
    async close() {},
  }
}

const A_BULK_GET = 100

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
    `wrangler answered what this version does not understand: ${out.slice(0, 200)}`,
  )
}

const namesIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map((one: { name: string }) => one.name) : undefined

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

function wrangler(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrangler', args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.on('error', (error) =>
      reject(new UserError(`wrangler could not be started: ${error.message}`)),
    )
    child.on('exit', (code) => {
      if (code === 0) resolve(out)
      else
        reject(
          new UserError(
            `wrangler ${args.slice(0, 3).join(' ')} failed: ${(err + out).trim().slice(0, 600)}`,
          ),
        )
    })
  })
}
