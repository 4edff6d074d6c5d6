/** The manifest and the pointer as text: written, and read with every member checked. */
import { contentHash } from './hash.ts'
import { jsonIn } from './json.ts'
import { LibraryFault } from './store.ts'
import { FORMAT, seal, unseal } from './sealed.ts'
import { CURRENT, manifestKey } from './keys.ts'
import { MAX_SEGMENTS, type Manifest, type Pointer, type SegmentEntry } from './manifest.ts'

/** A manifest as it is stored: its hash, which is its name, and its value. */
export function writeManifest(manifest: Manifest): {
  readonly hash: string
  readonly value: string
} {
  const body = JSON.stringify(manifest)
  const hash = contentHash([body])
  return { hash, value: seal(manifestKey(hash), body) }
}

/**
 * The manifest that stands under a key. Throws a `LibraryFault` where the value is not whole (`damaged`) or was written in
 * another format (`format`).
 */
export function readManifest(key: string, value: string): Manifest {
  const manifest = parsed(key, unseal(key, value))
  if (
    !isRecord(manifest) ||
    !Array.isArray(manifest['segments']) ||
    manifest['segments'].length > MAX_SEGMENTS ||
    !manifest['segments'].every(isSegment) ||
    !(manifest['text'] === 'none' || manifest['text'] === 'excerpt' || manifest['text'] === 'full')
  ) {
    throw new LibraryFault('damaged', key, 'is no manifest; publish the corpus again')
  }
  return manifest as unknown as Manifest
}

/** The value of `current`, the one that bears no seal. */
export const writePointer = (pointer: Pointer): string =>
  JSON.stringify({ format: FORMAT, ...pointer })

/** Throws a `LibraryFault`, as `readManifest` does. */
export function readPointer(value: string): Pointer {
  const pointer = parsed(CURRENT, value)
  if (isRecord(pointer) && 'format' in pointer && pointer['format'] !== FORMAT) {
    throw new LibraryFault(
      'format',
      CURRENT,
      `written as format ${String(pointer['format'])}, read as ${FORMAT}; publish with this version`,
    )
  }
  if (
    !isRecord(pointer) ||
    !isHash(pointer['manifest']) ||
    !(pointer['previous'] === undefined || isHash(pointer['previous'])) ||
    !(pointer['updated'] === undefined || typeof pointer['updated'] === 'string')
  ) {
    throw new LibraryFault('damaged', CURRENT, 'names no manifest; publish the corpus again')
  }
  const { manifest, previous, updated } = pointer
  return {
    manifest,
    ...(previous === undefined ? {} : { previous }),
    ...(updated === undefined ? {} : { updated }),
  }
}

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}$/u.test(value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value that was read has the form of an entry; what its parts hold is checked where they are read. */
export function isSegment(segment: unknown): segment is SegmentEntry {
  return (
    isRecord(segment) &&
    typeof segment['name'] === 'string' &&
    /^s[0-9a-f]{16}$/u.test(segment['name']) &&
    Number.isSafeInteger(segment['documents']) &&
    Array.isArray(segment['withdrawn']) &&
    isRecord(segment['patches']) &&
    isRecord(segment['coverage']) &&
    isLayout(segment['layout'])
  )
}

/** Whole in every member: a layout of another version is told from ours here, before a part is missed. */
function isLayout(layout: unknown): boolean {
  if (!isRecord(layout) || typeof layout['single'] !== 'boolean') return false
  const { shards, cards, texts, marks, names, dossiers, dictionary, vocabulary } = layout
  return (
    [shards, names, dossiers].every(isCount) &&
    [cards, texts, marks].every(
      (dealt) => isRecord(dealt) && isCount(dealt['packs']) && isCount(dealt['each']),
    ) &&
    [dictionary, vocabulary].every(Array.isArray)
  )
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

function parsed(key: string, text: string): unknown {
  const value = jsonIn(text)
  if (value === undefined)
    throw new LibraryFault('damaged', key, 'is not JSON; publish the corpus again')
  return value
}
