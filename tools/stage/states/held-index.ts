/** What the device holds of an index, planted where the private mode looks for it (`extension/private/values.ts`). */
import { CURRENT } from '../../../shared/stored/keys.ts'
import { FORMAT } from '../../../shared/stored/sealed.ts'

/** Published values, by key. */
export type HeldIndex = Readonly<Record<string, string>>

/** Downloaded by the version of the extension before this one. */
export const OLDER_INDEX: HeldIndex = {
  [CURRENT]: JSON.stringify({ format: FORMAT - 1, manifest: '0'.repeat(16) }),
}

/** A script for any context of the extension: from then on the device holds these values and no others. */
export const planting = (index: HeldIndex = {}): string => `(async () => {
  const database = await new Promise((done, failed) => {
    const opening = indexedDB.open('index', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('values')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })
  const writing = database.transaction('values', 'readwrite')
  const values = writing.objectStore('values')
  values.clear()
  for (const [key, value] of ${JSON.stringify(Object.entries(index))}) values.put(value, key)
  await new Promise((done, failed) => {
    writing.oncomplete = done
    writing.onabort = () => failed(writing.error)
  })
  database.close()
})()`
