/**
 * What every operation on a published corpus gives: a plan, or why there is none.
 *
 * A plan is values to write, in order, `current` last, then keys to delete. Written twice, or broken off
 * and written again, it ends the same: keys are named by content, and nothing is deleted before `current`
 * has stopped naming it.
 */
import { LibraryFault, type Store } from '../stored/store.ts'
import type { Manifest, Pointer } from '../stored/manifest.ts'
import { readManifest, readPointer, writeManifest, writePointer } from '../stored/manifest-text.ts'
import { CURRENT, manifestKey } from '../stored/keys.ts'

export interface Plan {
  readonly kind: 'plan'
  readonly writes: readonly (readonly [key: string, value: string])[]
  readonly deletes: readonly string[]
}

export interface Refused {
  readonly kind: 'refused'
  readonly reason:
    | 'unpublished'
    | 'nothing-to-add'
    | 'nothing-to-merge'
    | 'no-previous'
    | 'unknown-article'
    | 'over-budget'
  /** What it would have cost, where that is why. */
  readonly writes?: number
  readonly detail: string
}

export interface Published {
  readonly pointer: Pointer
  readonly manifest: Manifest
}

/** What is published now; `undefined` where nothing is. */
export async function publishedIn(store: Store): Promise<Published | undefined> {
  const value = (await store.get([CURRENT])).get(CURRENT)
  if (value === undefined) return undefined
  const pointer = readPointer(value)
  return { pointer, manifest: await manifestIn(store, pointer.manifest) }
}

export async function manifestIn(store: Store, hash: string): Promise<Manifest> {
  const key = manifestKey(hash)
  const value = (await store.get([key])).get(key)
  if (value === undefined) throw new LibraryFault('missing', key, 'is not there; publish again')
  return readManifest(key, value)
}

export const refused = (reason: Refused['reason'], detail: string, writes?: number): Refused => ({
  kind: 'refused',
  reason,
  detail,
  ...(writes === undefined ? {} : { writes }),
})

export const unpublished = (): Refused =>
  refused('unpublished', 'nothing is published yet; npm run reperes -- publish OUT comes first')

/** The last writes of a new version: its manifest, then the pointer that names it and the one before. */
export function succession(
  manifest: Manifest,
  before: Pointer | undefined,
  updated: string | undefined,
): readonly (readonly [key: string, value: string])[] {
  const { hash, value } = writeManifest(manifest)
  return [
    [manifestKey(hash), value],
    [CURRENT, writePointer(pointerAfter(before, hash, updated))],
  ]
}

/** Publishing the same version again keeps the version before it. */
export function pointerAfter(
  before: Pointer | undefined,
  manifest: string,
  updated: string | undefined,
): Pointer {
  const previous = before?.manifest === manifest ? before.previous : before?.manifest
  return {
    manifest,
    ...(previous === undefined ? {} : { previous }),
    ...(updated === undefined ? {} : { updated }),
  }
}
