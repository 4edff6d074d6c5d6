/** Which version of a corpus is current: `current` is believed for some seconds, a manifest for good. */
import { CURRENT, manifestKey } from '../../stored/keys.ts'
import { joinedHoldings } from '../../stored/holding.ts'
import type { Manifest, Pointer } from '../../stored/manifest.ts'
import { readManifest, readPointer } from '../../stored/manifest-text.ts'
import { LibraryFault, type Store } from '../../stored/store.ts'
import type { Coverage } from '../holdings.ts'
import { Kept } from './kept.ts'

export interface Believing {
  /** Milliseconds; without a clock, `current` is read for every request. */
  readonly now?: () => number
  /** How long `current` is believed, in milliseconds. */
  readonly believed?: number
}

/** One version of the corpus: its manifest, and what it covers. */
export interface Version {
  readonly hash: string
  readonly manifest: Manifest
  readonly coverage: Coverage
}

const HALF_A_MINUTE = 30_000

/** Asked for the current version; `onNew` is told whenever it is another than those known. */
export function openVersions(
  store: Store,
  { now, believed = HALF_A_MINUTE }: Believing,
  onNew: () => void,
): () => Promise<Version> {
  const versions = new Kept<Version>(3, () => 1)
  let latest: { readonly pointer: Pointer; readonly at: number } | undefined

  async function pointer(): Promise<Pointer> {
    const at = now?.()
    if (latest !== undefined && at !== undefined && at - latest.at < believed && at >= latest.at) {
      return latest.pointer
    }
    try {
      const value = (await store.get([CURRENT])).get(CURRENT)
      if (value === undefined) throw new LibraryFault('unpublished', CURRENT, 'is not there')
      const read = readPointer(value)
      latest = { pointer: read, at: now?.() ?? 0 }
      return read
    } catch (error) {
      // What was current a moment ago is a whole version still.
      if (!(error instanceof LibraryFault) || latest === undefined) throw error
      return latest.pointer
    }
  }

  async function versionOf(hash: string, updated: string | undefined): Promise<Version> {
    const known = versions.get(hash)
    if (known !== undefined && known.coverage.updated === updated) return known
    const key = manifestKey(hash)
    const value = (await store.get([key])).get(key)
    if (value === undefined) throw new LibraryFault('missing', key, 'is not there; publish again')
    const manifest = readManifest(key, value)
    const coverage: Coverage = {
      version: hash,
      ...(updated === undefined ? {} : { updated }),
      ...joinedHoldings(manifest.segments.map((segment) => segment.coverage)),
      text: manifest.text,
    }
    const version = { hash, manifest, coverage }
    versions.set(hash, version)
    onNew()
    return version
  }

  return async () => {
    const { manifest, previous, updated } = await pointer()
    try {
      return await versionOf(manifest, updated)
    } catch (error) {
      // A store that converges slowly may show `current` before the manifest it names.
      if (!(error instanceof LibraryFault) || previous === undefined) throw error
      if (error.reason === 'format') throw error
      return await versionOf(previous, undefined).catch(() => {
        throw error
      })
    }
  }
}
