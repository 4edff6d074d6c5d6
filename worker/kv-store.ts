/**
 * Workers KV as a store: one bulk read of up to 100 keys, as text, kept at the edge.
 *
 * The value of a key never changes, so it is cached for a day; `current` for a minute, twice the least that KV
 * allows. A failed read is tried once more: KV's own errors come singly. A read that takes too long has failed: no
 * reader waits for ever. A quota that is used up is reported as such.
 */
import { LibraryFault, type Store } from '../shared/stored/store.ts'
import { CURRENT } from '../shared/stored/keys.ts'

const A_MINUTE = 60
const A_DAY = 86_400
const BULK_LIMIT = 100

/** Milliseconds that one read may take. */
const PATIENCE = 5000

export function kvStore(kv: KVNamespace, patience = PATIENCE): Store {
  const twice = <T>(key: string, read: () => Promise<T>) => attempts(key, read, patience)
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

async function attempts<T>(key: string, read: () => Promise<T>, patience: number): Promise<T> {
  try {
    return await within(patience, read())
  } catch {
    // KV throws plain errors: whatever it was, the second attempt decides.
    try {
      return await within(patience, read())
    } catch (error) {
      // `KV get() limit exceeded for the day.`
      if (error instanceof Error && /limit exceeded for the day/u.test(error.message))
        throw new LibraryFault('exhausted', key, "the day's reads of Workers KV are used up")
      throw new LibraryFault('unreachable', key, 'Workers KV does not answer')
    }
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('KV took too long')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
