/**
 * The storage format in code: what `current` and a manifest say. Under which keys all stands: `keys.ts`.
 *
 * Two values are not a segment's: `current`, the only key ever rewritten, and `m/<hash>`, one whole
 * version of the corpus. A reader that holds a manifest knows every key of its version.
 */
import type { ArticleId } from '../article/article.ts'
import type { Coverage, TextPolicy } from '../library/holdings.ts'

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
