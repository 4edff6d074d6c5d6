/**
 * A built folder to KV: what is there already is not written again, `current` comes last.
 *
 * Broken off at any point, by the day's quota too, readers keep the version they have, and the same command finishes
 * the work.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LibraryFault } from '../../shared/stored/store.ts'
import type { Pointer } from '../../shared/stored/manifest.ts'
import { readPointer, writePointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT, isPublishedKey, manifestKey } from '../../shared/stored/keys.ts'
import { unseal } from '../../shared/stored/sealed.ts'
import { manifestIn, pointerAfter } from '../../shared/publishing/upkeep.ts'
import { UserError } from '../program/failure.ts'
import type { KvTarget } from './kv-target.ts'
import type { Progress } from '../program/progress.ts'
import { NO_QUOTA, type Quota } from './quota.ts'

/** Values of one call: bounded in number and characters, whichever comes first. */
const BATCH = { pairs: 500, characters: 20_000_000 }

export interface PublishOptions {
  readonly progress?: Progress
  /** ISO moment. */
  readonly updated?: string
  readonly quota?: Quota
}

export interface Publishing {
  readonly written: number
  readonly present: number
  /** Values that today's writes did not allow; then `current` still names the version before. */
  readonly unwritten: number
  readonly manifest: string
}

export async function publishFolder(
  out: string,
  target: KvTarget,
  { progress, updated = new Date().toISOString(), quota = NO_QUOTA }: PublishOptions = {},
): Promise<Publishing> {
  const { manifest, keys } = readPublication(out)
  const present = new Set(await target.list())
  const absent = keys.filter((key) => !present.has(key))
  const isWhole = absent.length + 1 <= quota.left
  const missing = isWhole ? absent : absent.slice(0, quota.left)
  let batch: (readonly [string, string])[] = []
  let characters = 0
  let done = 0
  const spent = (writes: number): void => quota.spend({ writes })
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    await target.put(batch, spent)
    done += batch.length
    progress?.step(done, missing.length, `values to ${target.name} KV`)
    batch = []
    characters = 0
  }
  progress?.step(0, missing.length, `values to ${target.name} KV`)
  for (const key of missing) {
    const value = valueIn(out, key)
    batch.push([key, value])
    characters += value.length
    if (batch.length >= BATCH.pairs || characters >= BATCH.characters) await flush()
  }
  await flush()
  progress?.end()
  const there = { present: keys.length - absent.length, manifest }
  if (!isWhole)
    return { ...there, written: missing.length, unwritten: absent.length - missing.length + 1 }
  const pointer = pointerAfter(await currentOf(target), manifest, updated)
  await target.put([[CURRENT, writePointer(pointer)]], spent)
  return { ...there, written: missing.length + 1, unwritten: 0 }
}

/** The same; where a built value is gone or damaged since, `build` makes the folder anew first. */
export async function publishMended(
  out: string,
  target: KvTarget,
  build: () => Promise<unknown>,
  options: PublishOptions = {},
): Promise<Publishing> {
  try {
    return await publishFolder(out, target, options)
  } catch (error) {
    if (!(error instanceof UnfitValue)) throw error
    await build()
    return publishFolder(out, target, options)
  }
}

/** Whether readers have what `out` holds, whole. */
export async function isPublished(out: string, target: KvTarget): Promise<boolean> {
  const { manifest, keys } = readPublication(out)
  if ((await currentOf(target))?.manifest !== manifest) return false
  const present = new Set(await target.list())
  return keys.every((key) => present.has(key))
}

/** What is published there now; a version that cannot be read is as good as none: nobody could go back to it. */
async function currentOf(target: KvTarget): Promise<Pointer | undefined> {
  const value = (await target.get([CURRENT])).get(CURRENT)
  if (value === undefined) return undefined
  try {
    const pointer = readPointer(value)
    await manifestIn(target, pointer.manifest)
    return pointer
  } catch (error) {
    if (error instanceof LibraryFault) return undefined
    throw error
  }
}

export function readPublication(out: string): {
  readonly manifest: string
  readonly keys: readonly string[]
} {
  const path = join(out, 'publication.json')
  if (!existsSync(path))
    throw new UserError(
      `"${out}" holds no built corpus; make one of a folder of pages, with npm run reperes -- build DIR --out OUT`,
    )
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isPublication(read)) return read
  } catch {
    // Falls through to the one sentence for every damage.
  }
  throw new UserError(`${path} is damaged; build the corpus again`)
}

/** Keys become paths: nothing but keys of ours, and all of the version that `current` will name. */
const isPublication = (read: unknown): read is { manifest: string; keys: string[] } =>
  typeof read === 'object' &&
  read !== null &&
  'manifest' in read &&
  'keys' in read &&
  typeof read.manifest === 'string' &&
  Array.isArray(read.keys) &&
  read.keys.every((key) => typeof key === 'string' && key !== CURRENT && isPublishedKey(key)) &&
  read.keys.includes(manifestKey(read.manifest))

/** A built value that is gone or is no longer what was built. */
class UnfitValue extends UserError {}

/** A value as it was built: cut or swapped, it must not reach readers. */
export function valueIn(out: string, key: string): string {
  const path = join(out, 'kv', key)
  try {
    const value = readFileSync(path, 'utf8')
    unseal(key, value)
    return value
  } catch (error) {
    const why = error instanceof LibraryFault ? 'damaged' : 'missing or unreadable'
    throw new UnfitValue(`${path} is ${why}; build the corpus again`)
  }
}
