/** The versions a store holds: back to the one before, and what no version refers to any more. */
import type { Store } from '../stored/store.ts'
import type { Pointer } from '../stored/manifest.ts'
import { readPointer, writePointer } from '../stored/manifest-text.ts'
import { CURRENT, isPublishedKey, keysOf, manifestKey } from '../stored/keys.ts'
import { MERGING, mergingIn } from './merging.ts'
import { manifestIn, refused, unpublished, type Plan, type Refused } from './upkeep.ts'

/** The version before becomes current, and the current one the version before. */
export function rollback(current: string | undefined, updated?: string): Plan | Refused {
  if (current === undefined) return unpublished()
  const { manifest, previous } = readPointer(current)
  if (previous === undefined)
    return refused(
      'no-previous',
      'no version before this one is known; what is read is all there is',
    )
  const pointer: Pointer = {
    manifest: previous,
    previous: manifest,
    ...(updated === undefined ? {} : { updated }),
  }
  return { kind: 'plan', writes: [[CURRENT, writePointer(pointer)]], deletes: [] }
}

/**
 * Which of a store's keys no retained version refers to. Keys that are not of this format are left alone, and so is
 * what a merge under way has written.
 *
 * Throws where a retained manifest cannot be read: deleting on half the knowledge would be worse than not.
 */
export async function prune(store: Store, keys: Iterable<string>): Promise<Plan | Refused> {
  const value = (await store.get([CURRENT])).get(CURRENT)
  if (value === undefined) return unpublished()
  const { manifest, previous } = readPointer(value)
  const kept = new Set<string>([CURRENT])
  const retained = [await manifestIn(store, manifest)]
  if (previous !== undefined) retained.push(await manifestIn(store, previous))
  for (const hash of previous === undefined ? [manifest] : [manifest, previous]) {
    kept.add(manifestKey(hash))
  }
  for (const key of retained.flatMap(keysOf)) kept.add(key)
  const merging = await mergingIn(store, retained[0]!)
  const isWritten = (key: string): boolean =>
    merging !== undefined && (key === MERGING || key.startsWith(`${merging.into}/`))
  const deletes = [...keys].filter(
    (key) => (isPublishedKey(key) || key === MERGING) && !kept.has(key) && !isWritten(key),
  )
  return { kind: 'plan', writes: [], deletes: deletes.sort() }
}
