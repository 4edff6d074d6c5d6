/** KV in memory, and a built folder to publish to it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPointer } from '../../../shared/stored/manifest-text.ts'
import { CURRENT } from '../../../shared/stored/keys.ts'
import type { PreparedArticle } from '../../../shared/publishing/prepared.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import type { KvTarget } from '../../../tools/publishing/kv-target.ts'

export type Values = Map<string, string>

export const readFrom = async (values: Values, keys: readonly string[]) =>
  new Map(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!] as const] : [])))

export const memoryTarget = (values: Values): KvTarget => ({
  name: 'local',
  list: async (prefix = '') => [...values.keys()].filter((key) => key.startsWith(prefix)).sort(),
  get: (keys) => readFrom(values, keys),
  put: async (pairs, spent) => {
    for (const [key, value] of pairs) values.set(key, value)
    spent?.(pairs.length)
  },
  delete: async (keys) => {
    for (const key of keys) values.delete(key)
  },
  async close() {},
})

/** A built corpus in a folder, as `build` leaves it. */
export function built(folder: string, corpus: readonly PreparedArticle[]): string {
  const keys: string[] = []
  let manifest = ''
  for (const [key, value] of publicationOf(corpus)) {
    if (key === CURRENT) {
      manifest = readPointer(value).manifest
      continue
    }
    keys.push(key)
    mkdirSync(dirname(join(folder, 'kv', key)), { recursive: true })
    writeFileSync(join(folder, 'kv', key), value)
  }
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ manifest, keys }))
  return folder
}
