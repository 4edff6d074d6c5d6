/**
 * The storage format in code: which keys there are, what the manifest says, and how both are read.
 *
 * Two values are not a segment's: `current`, the only key ever rewritten, and `m/<hash>`, one whole
 * version of the corpus. A reader that holds a manifest knows every key of its version.
 */
import type { ArticleId } from '../article/article.ts'
import { contentHash } from './hash.ts'
import { jsonIn } from './json.ts'
import type { Coverage, TextPolicy } from '../library/library.ts'
import { LibraryFault } from './store.ts'
import { FORMAT, seal, unseal } from './sealed.ts'

/** The key of the pointer. */
export const CURRENT = 'current'

/** Which version is read now, and which was before: the value of `current`. */
export interface Pointer {
  readonly manifest: string
  readonly previous?: string
  /** ISO moment of the publication. */
  readonly updated?: string
}

/** One whole version of a corpus. */
export interface Manifest {
  readonly text: TextPolicy
  readonly segments: readonly SegmentEntry[]
  /** Hash of the whole lunr index, stored as `l/<hash>`; absent for a corpus too large for one. */
  readonly lunr?: string
}

/** Segments a manifest may list: the 20 words of a query in each of them stay within one bulk get of 100 keys. */
export const MAX_SEGMENTS = 4

export interface SegmentEntry {
  /** `s` and 16 hexadecimal digits of a hash over all its parts. */
  readonly name: string
  /** Documents it was built with, the withdrawn ones included. */
  readonly documents: number
  readonly layout: Layout
  /** Documents that no longer count: withdrawn, or replaced by a later segment. By number, ascending. */
  readonly withdrawn: readonly Struck[]
  /** Parts rewritten by a withdrawal, with the hash that their key then carries: `{ "x/3": "…" }`. */
  readonly patches: Readonly<Record<string, string>>
  /** What it holds, without the withdrawn documents. */
  readonly coverage: Holding
}

/** The number of a document in its segment, and which article it is. */
export type Struck = readonly [document: number, id: ArticleId]

/** How a segment is cut. A `single` one keeps all its parts in one value. */
export interface Layout {
  readonly single: boolean
  readonly shards: number
  readonly cards: Dealt
  readonly texts: Dealt
  readonly marks: Dealt
  readonly names: number
  readonly dossiers: number
  /** First key of each dictionary part, in order. */
  readonly dictionary: readonly string[]
  /** Likewise of the words kept apart from it; empty where the dictionary holds them all. */
  readonly vocabulary: readonly string[]
}

/** Items dealt to packs in order: how many to each. */
export interface Dealt {
  readonly packs: number
  readonly each: number
}

/** What a segment covers, told as the coverage of a corpus is. */
export type Holding = Omit<Coverage, 'version' | 'updated' | 'text'>

/** A part of a segment: `table`, `t/12`, `c/3`, `x/3`, `p/1`, `e/0`, `d/7`, `w/2`, `v/1`. */
export type Part = 'table' | `${Letter}/${number}`

/** Shards, cards, texts, marks, names, dossiers, dictionary, vocabulary. */
export type Letter = 't' | 'c' | 'x' | 'p' | 'e' | 'd' | 'w' | 'v'

/** The key under which a part, or the value that holds it, is stored. */
export function keyOf(segment: SegmentEntry, part: Part): string {
  const stored = segment.layout.single ? 'all' : part
  const patch = segment.patches[stored]
  return `${segment.name}/${stored}${patch === undefined ? '' : `~${patch}`}`
}

/** Whether this segment's copy of an article no longer counts. */
export function isStruck(segment: SegmentEntry): (article: ArticleId) => boolean {
  const ids = new Set(segment.withdrawn.map(([, id]) => id))
  return (article) => ids.has(article)
}

/** The same segment with one more document struck out. */
export function struckOut(segment: SegmentEntry, struck: readonly Struck[]): readonly Struck[] {
  const all = new Map([...segment.withdrawn, ...struck])
  return [...all].sort(([a], [b]) => a - b)
}

/** Every part of a segment, in the order in which they are written. */
export function partsOfLayout(layout: Layout): readonly Part[] {
  const numbered = (letter: Letter, count: number): Part[] =>
    Array.from({ length: count }, (_, n): Part => `${letter}/${n}`)
  return [
    'table',
    ...numbered('t', layout.shards),
    ...numbered('c', layout.cards.packs),
    ...numbered('x', layout.texts.packs),
    ...numbered('p', layout.marks.packs),
    ...numbered('e', layout.names),
    ...numbered('d', layout.dossiers),
    ...numbered('w', layout.dictionary.length),
    ...numbered('v', layout.vocabulary.length),
  ]
}

/** Every key a version is made of, its manifest's own excepted. */
export const keysOf = (manifest: Manifest): readonly string[] => [
  ...manifest.segments.flatMap((segment) => [
    ...new Set(partsOfLayout(segment.layout).map((part) => keyOf(segment, part))),
  ]),
  ...(manifest.lunr === undefined ? [] : [lunrKey(manifest.lunr)]),
]

// `current`, `m/0123…`, `l/0123…`, `s0123…/t/12`, `s0123…/x/3~0123…`, `s0123…/all`; nothing of others.
const PUBLISHED_KEY =
  /^(?:current|[ml]\/[0-9a-f]{16}|s[0-9a-f]{16}\/(?:all|table|[tcxpedwv]\/\d{1,6})(?:~[0-9a-f]{16})?)$/u

/** Whether a key can be one of this format: what may be served, and what may be pruned. */
export const isPublishedKey = (key: string): boolean => PUBLISHED_KEY.test(key)

/** Of a hash of 16 hexadecimal digits, as `manifestKey`. */
export const lunrKey = (hash: string): string => `l/${hash}`

export const manifestKey = (hash: string): string => `m/${hash}`

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
