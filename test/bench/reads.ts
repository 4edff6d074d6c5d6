/**
 * What a request reads of a published corpus when an isolate holds nothing but manifest and table: keys, bulk gets, bytes.
 *
 * Counted over a store in memory through the API itself, apart from CPU: a real isolate keeps values and reads fewer.
 */
import type { Store } from '../../shared/stored/store.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { createApi } from '../../worker/api.ts'
import type { Asked } from '../soak/requests.ts'

export interface Reads {
  readonly keys: number
  readonly gets: number
  /** Bytes of UTF-8 by the letter of the part: `t` for shards, `c` for cards. */
  readonly bytes: ReadonlyMap<string, number>
}

export async function readsOf(
  values: ReadonlyMap<string, string>,
  set: readonly Asked[],
): Promise<readonly Reads[]> {
  let gets: (readonly string[])[] = []
  const store: Store = {
    async get(keys) {
      gets.push(keys)
      return new Map(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!]] : [])))
    },
  }
  const library = storedLibrary(store, { now: () => 0, room: 0 })
  const api = createApi(() => ({ library, store, version: 'bench', now: () => 0 }))
  await library.suggest({ q: 'aa', limit: 1 })
  const all: Reads[] = []
  for (const { path, init, expected } of set) {
    gets = []
    const response = await api.fetch(new Request(`http://bench${path}`, init))
    await response.arrayBuffer()
    if (response.status !== expected) throw new Error(`reads: ${path}: ${response.status}`)
    const asked = gets.filter((keys) => keys.length > 0)
    const bytes = new Map<string, number>()
    for (const key of asked.flat()) {
      const letter = key.split('/')[1] ?? ''
      const size = Buffer.byteLength(values.get(key) ?? '')
      bytes.set(letter, (bytes.get(letter) ?? 0) + size)
    }
    all.push({ keys: asked.flat().length, gets: asked.length, bytes })
  }
  return all
}
