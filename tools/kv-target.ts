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
  get(key: string): Promise<string | undefined>
  put(pairs: readonly (readonly [key: string, value: string])[]): Promise<void>
  delete(keys: readonly string[]): Promise<void>
  close(): Promise<void>
}

export const openTarget = (where: 'local' | 'remote'): Promise<KvTarget> =>
  where === 'local' ? openLocal() : Promise.resolve(remoteTarget())

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
    get: async (key) => (await kv.get(key)) ?? undefined,
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
function remoteTarget(): KvTarget {
  const at = ['--binding', 'CORPUS', '--remote', '--preview', 'false']
  return {
    name: 'remote',
    async list(prefix) {
      const out = await wrangler([
        'kv',
        'key',
        'list',
        ...at,
        ...(prefix === undefined ? [] : ['--prefix', prefix]),
      ])
      const keys = JSON.parse(out.slice(out.indexOf('['))) as { name: string }[]
      return keys.map(({ name }) => name).sort()
    },
    async get(key) {
      // A missing key ends `wrangler kv key get` with "Value not found"; anything else is a failure.
      try {
        return await wrangler(['kv', 'key', 'get', key, ...at, '--text'])
      } catch (error) {
        if (error instanceof UserError && /not found/iu.test(error.message)) return undefined
        throw error
      }
    },
    put: (pairs) =>
      withJsonFile(
        pairs.map(([key, value]) => ({ key, value })),
        (file) => wrangler(['kv', 'bulk', 'put', file, ...at]),
      ),
    delete: (keys) =>
      withJsonFile(keys, (file) => wrangler(['kv', 'bulk', 'delete', file, ...at, '--force'])),
    close: async () => {},
  }
}

async function withJsonFile(
  value: unknown,
  use: (file: string) => Promise<unknown>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'reperes-'))
  try {
    const file = join(dir, 'pairs.json')
    writeFileSync(file, JSON.stringify(value))
    await use(file)
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
