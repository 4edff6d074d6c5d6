/** The private index on this device: published values by key, in the browser's own database. */
import type { Store } from '../../shared/stored/store.ts'

export interface Values extends Store {
  keys(): Promise<readonly string[]>
  put(entries: readonly (readonly [key: string, value: string])[]): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  clear(): Promise<void>
  /** Characters held, as a size to show. */
  size(): Promise<number>
}

const DATABASE = 'index'
const TABLE = 'values'

export function openValues(factory: IDBFactory): Values {
  let opening: Promise<IDBDatabase> | undefined
  const table = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opening ??= open(factory)
    return (await opening).transaction(TABLE, mode).objectStore(TABLE)
  }
  return {
    async get(keys) {
      const store = await table('readonly')
      const found = await Promise.all(
        keys.map(async (key) => [key, await settled(store.get(key))] as const),
      )
      return new Map(
        found.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'),
      )
    },
    async keys() {
      const keys = await settled((await table('readonly')).getAllKeys())
      return keys.filter((key) => typeof key === 'string')
    },
    async put(entries) {
      const store = await table('readwrite')
      await Promise.all(entries.map(([key, value]) => settled(store.put(value, key))))
    },
    async remove(keys) {
      const store = await table('readwrite')
      await Promise.all(keys.map((key) => settled(store.delete(key))))
    },
    async clear() {
      await settled((await table('readwrite')).clear())
    },
    async size() {
      let size = 0
      const request = (await table('readonly')).openCursor()
      await new Promise<void>((done, failed) => {
        request.onerror = () => failed(request.error ?? new Error('index: unreadable'))
        request.onsuccess = () => {
          const cursor = request.result
          if (cursor === null) return done()
          size += typeof cursor.value === 'string' ? cursor.value.length : 0
          cursor.continue()
        }
      })
      return size
    },
  }
}

/** The same, but for what is still being brought when all is erased: from then on `put` throws. */
export const writtenUntil = (values: Values, erased: AbortSignal): Values => ({
  ...values,
  put: async (entries) => {
    erased.throwIfAborted()
    await values.put(entries)
  },
})

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE)
  return settled(request)
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error ?? new Error('index: unreadable'))
  })
