/**
 * Workers KV as a store: one bulk read of up to 100 keys, as text, kept at the edge.
 *
 * What a key names never changes, so it is kept for a day; `current` for a minute, the least KV allows
 * being half of that. One failure is forgiven: KV's own errors come singly.
 */
import { LibraryFault, type Store } from '../shared/library/library.ts'
import { CURRENT } from '../shared/library/manifest.ts'

const A_MINUTE = 60
const A_DAY = 86_400
const BULK_LIMIT = 100

export function kvStore(kv: KVNamespace): Store {
  return {
    async get(keys) {
      const found = new Map<string, string>()
      const kept = keys.filter((key) => key !== CURRENT)
      const reads: Promise<void>[] = []
      if (kept.length < keys.length) {
        reads.push(
          twice(CURRENT, () => kv.get(CURRENT, { type: 'text', cacheTtl: A_MINUTE })).then(
            (value) => {
              if (value !== null) found.set(CURRENT, value)
            },
          ),
        )
      }
      for (let from = 0; from < kept.length; from += BULK_LIMIT) {
        const some = kept.slice(from, from + BULK_LIMIT)
        reads.push(
          twice(some[0]!, () => kv.get(some, { type: 'text', cacheTtl: A_DAY })).then((values) => {
            for (const [key, value] of values) if (value !== null) found.set(key, value)
          }),
        )
      }
      await Promise.all(reads)
      return found
    },
  }
}

async function twice<T>(key: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    // KV throws plain errors: whatever it was, the second attempt decides.
    try {
      return await read()
    } catch {
      throw new LibraryFault('unreachable', key, 'Workers KV does not answer')
    }
  }
}
