/**
 * A merge that takes more writes than a day has: what it began with, kept under one key until it is done.
 *
 * The same segments merged again give the same values under the same keys, so whoever goes on with it writes what is
 * not there yet. Readers never look at it. Whatever changes what the segments hold, a withdrawal above all, ends it:
 * `prune` then deletes what was written.
 */
import { LibraryFault, type Store } from '../stored/store.ts'
import type { Manifest, SegmentEntry } from '../stored/manifest.ts'
import { isSegment } from '../stored/manifest-text.ts'
import { seal, unseal } from '../stored/sealed.ts'

export const MERGING = 'merging'

export interface Merging {
  /** The name of the segment that is being written. */
  readonly into: string
  /** What it is made of, as it was when the merge began. */
  readonly segments: readonly SegmentEntry[]
}

export const writeMerging = (merging: Merging): readonly [key: string, value: string] => [
  MERGING,
  seal(MERGING, JSON.stringify(merging)),
]

/** The merge that is under way, if what it began with is still what this version holds. */
export async function mergingIn(store: Store, manifest: Manifest): Promise<Merging | undefined> {
  const value = (await store.get([MERGING])).get(MERGING)
  const merging = value === undefined ? undefined : readMerging(value)
  return merging?.segments.every((begun) =>
    manifest.segments.some((segment) => isStill(begun, segment)),
  )
    ? merging
    : undefined
}

/** Documents may have been replaced since: they are struck out of the result. Nothing else may have changed. */
const isStill = (begun: SegmentEntry, segment: SegmentEntry): boolean =>
  begun.name === segment.name && JSON.stringify(begun.patches) === JSON.stringify(segment.patches)

/** `undefined` for what is none: a merge can always begin anew. */
function readMerging(value: string): Merging | undefined {
  try {
    const read: unknown = JSON.parse(unseal(MERGING, value))
    const { into, segments } = read as Partial<Merging>
    return typeof into === 'string' &&
      /^s[0-9a-f]{16}$/u.test(into) &&
      Array.isArray(segments) &&
      segments.length > 0 &&
      segments.every(isSegment)
      ? { into, segments }
      : undefined
  } catch (error) {
    if (error instanceof LibraryFault || error instanceof SyntaxError || error instanceof TypeError)
      return undefined
    throw error
  }
}
