/**
 * Where a publication is written: Workers KV, local (the store `wrangler dev` reads) or remote (an account's).
 *
 * Both are wrangler's own: nothing here knows how KV stores its values.
 */
import { join } from 'node:path'
import { UserError } from '../program/failure.ts'
import { inTime } from '../program/in-time.ts'
import { ROOT } from '../program/root.ts'
import { wranglerTarget } from './wrangler-target.ts'
import type { KvTarget } from './kv-target.ts'

export const openTarget = (where: 'local' | 'remote'): Promise<KvTarget> =>
  where === 'local' ? openLocal() : Promise.resolve(wranglerTarget({ place: '--remote' }))

const STATE = join(ROOT, '.wrangler', 'state')

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

/** What `wrangler.toml` binds, or what is wrong with it. */
async function bindings() {
  const { getPlatformProxy } = await import('wrangler')
  const configPath = join(ROOT, 'wrangler.toml')
  try {
    return await getPlatformProxy<{ CORPUS?: KvBinding }>({
      configPath,
      persist: { path: join(STATE, 'v3') },
    })
  } catch (error) {
    // wrangler's own, for a file that is missing or is no TOML.
    if (!(error instanceof Error) || error.name !== 'ParseError') throw error
    throw new UserError(`${configPath} cannot be read (${error.message}); mend it`)
  }
}

async function openLocal(): Promise<KvTarget> {
  process.env['WRANGLER_SEND_METRICS'] ??= 'false'
  const proxy = await bindings()
  const kv = proxy.env.CORPUS
  if (kv === undefined) {
    await proxy.dispose()
    throw new UserError(
      'wrangler.toml has no namespace whose binding is "CORPUS"; put it back under [[kv_namespaces]]',
    )
  }
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
    async put(pairs, spent) {
      for (let i = 0; i < pairs.length; i += 16)
        await inTime(
          Promise.all(pairs.slice(i, i + 16).map(([key, value]) => kv.put(key, value))),
          ANSWER_MS,
          SILENT,
        )
      spent?.(pairs.length)
    },
    async delete(keys) {
      for (const key of keys) await inTime(kv.delete(key), ANSWER_MS, SILENT)
    },
    close: () => inTime(proxy.dispose(), FAREWELL_MS, SILENT).catch(() => {}),
  }
}

const ANSWER_MS = 60_000
const FAREWELL_MS = 5_000

/** On a full disk workerd complains on standard error, and never answers. */
const SILENT = `local KV takes nothing more; is there room on the disk of ${STATE}? Make room and run the command again: readers have what they had`
