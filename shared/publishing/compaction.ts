/**
 * Segments merged by size, as much at once as a day's writes allow.
 *
 * All of them where that fits; else those whose merge leaves the fewest, which spares the largest. A merge that no
 * day has room for goes on from day to day (`merging.ts`): readers keep the segments they have until it is done.
 */
import { readTable } from '../search/index/table.ts'
import { finished, livesIn, type GrowthOptions } from './growth.ts'
import { readCard } from '../stored/cards.ts'
import { holdingWithout } from '../stored/holding.ts'
import type { Card } from '../library/holdings.ts'
import type { Store } from '../stored/store.ts'
import { isStruck, struckOut, type SegmentEntry, type Struck } from '../stored/manifest.ts'
import { mergedContents } from './merged.ts'
import { lineAt, type Packing } from '../stored/packs.ts'
import { MERGING, mergingIn, writeMerging, type Merging } from './merging.ts'
import { segmentValues, writesOf, type BuiltSegment, type Contents } from './segment-values.ts'
import {
  publishedIn,
  refused,
  unpublished,
  type Plan,
  type Published,
  type Refused,
} from './upkeep.ts'

export interface CompactionOptions extends GrowthOptions {
  /** Keys the store holds: what is there is not counted again. */
  readonly present?: ReadonlySet<string>
  /** Merge all into one segment even where that takes several days. */
  readonly whole?: boolean
}

export interface Compaction extends Plan {
  /** How many articles each segment holds afterwards, the largest first; as before while the merge is under way. */
  readonly segments: readonly number[]
  /** Values of this merge that another day has to write. */
  readonly outstanding: number
  /** What it takes to make one segment of what is left; absent when there is one. */
  readonly wholeTakes?: number
}

/** Left to the day's `add`, when a long merge takes the rest of the day: as many as its dearest may cost. */
export const KEPT_FOR_ADD = 40

/** The manifest, `current`, and the whole lunr index of a small corpus. */
const FINISH = 3

export async function compact(
  store: Store,
  options: CompactionOptions = {},
): Promise<Compaction | Refused> {
  const { budget = Infinity } = options
  const published = await publishedIn(store)
  if (published === undefined) return unpublished()
  const { segments } = published.manifest
  const begun = await mergingIn(store, published.manifest)
  if (begun !== undefined) {
    const plan = await longMerge(store, published, begun.segments, options, begun)
    const isDone = plan.kind === 'plan' && plan.outstanding === 0
    return isDone ? { ...plan, deletes: [MERGING] } : plan
  }
  if (segments.length === 1 && segments[0]!.withdrawn.length === 0) {
    return refused('nothing-to-merge', 'the corpus is one segment already, with nothing withdrawn')
  }
  const fitting = subsetsOf(segments)
    .filter((some) => some.length > 1 || segments.length === 1)
    .filter((some) => costOf(some) <= budget)
    .sort((a, b) => b.length - a.length || costOf(a) - costOf(b))
  const [best] = fitting
  if (best !== undefined) {
    const contents = await mergedContents(store, best)
    return done(store, published, best, contents, { ...options, built: segmentValues(contents) })
  }
  // What `add` needs is a free place: two of several large ones, whatever it takes. The last two may stay.
  const bySize = [...segments].sort((a, b) => livesIn(a) - livesIn(b))
  if (segments.length > 2) return longMerge(store, published, bySize.slice(0, 2), options)
  if (options.whole === true) return longMerge(store, published, segments, options)
  const takes = costOf(segments)
  return refused(
    'over-budget',
    `all as one takes ${takes} writes and ${budget} are left of today; npm run reperes -- compact --whole spreads them over days`,
    takes,
  )
}

const costOf = (segments: readonly SegmentEntry[]): number =>
  writesOf(segments.reduce((sum, segment) => sum + livesIn(segment), 0)) + FINISH

/** Of four segments at most: every choice of them. */
const subsetsOf = (segments: readonly SegmentEntry[]): readonly (readonly SegmentEntry[])[] =>
  Array.from({ length: 2 ** segments.length - 1 }, (_, n) =>
    segments.filter((_segment, at) => ((n + 1) & (1 << at)) !== 0),
  )

async function longMerge(
  store: Store,
  published: Published,
  begun: readonly SegmentEntry[],
  options: CompactionOptions,
  noted?: Merging,
): Promise<Compaction | Refused> {
  const { budget = Infinity, present = new Set() } = options
  const contents = await mergedContents(store, begun)
  const built = segmentValues(contents)
  const missing = built.values.filter(([key]) => !present.has(key))
  if (missing.length + FINISH <= budget) {
    return done(store, published, begun, contents, { ...options, built })
  }
  // Noted already, unless another version of this program cuts segments otherwise.
  const note =
    noted?.into === built.entry.name
      ? []
      : [writeMerging({ into: built.entry.name, segments: begun })]
  const today = missing.slice(0, Math.max(0, budget - KEPT_FOR_ADD - 1))
  if (today.length === 0) {
    return refused(
      'over-budget',
      `${missing.length + FINISH} writes are still to do and ${budget} are left of today, of which an add may need ${KEPT_FOR_ADD}; run it again tomorrow`,
      missing.length + FINISH,
    )
  }
  return {
    kind: 'plan',
    writes: [...note, ...today],
    deletes: [],
    ...told(published.manifest.segments),
    outstanding: missing.length - today.length + FINISH,
  }
}

async function done(
  store: Store,
  published: Published,
  merged: readonly SegmentEntry[],
  contents: Contents,
  options: CompactionOptions & { readonly built: BuiltSegment },
): Promise<Compaction | Refused> {
  const { built, present } = options
  const names = new Set(merged.map(({ name }) => name))
  const now = published.manifest.segments.filter(({ name }) => names.has(name))
  const entry = struckSince(merged, now, contents, built.entry)
  const segments = [
    ...published.manifest.segments.filter(({ name }) => !names.has(name)),
    ...(livesIn(entry) > 0 ? [entry] : []),
  ]
  const writes = built.values.filter(([key]) => present?.has(key) !== true)
  const plan = await finished(store, published, { segments, writes }, options)
  if (plan.kind === 'refused') return plan
  return { ...plan, ...told(segments), outstanding: 0 }
}

/** What has been replaced while the merge was under way does not count in its result either. */
function struckSince(
  begun: readonly SegmentEntry[],
  now: readonly SegmentEntry[],
  contents: Contents,
  entry: SegmentEntry,
): SegmentEntry {
  const table = readTable(contents.table)
  const struck = now.flatMap(({ name, withdrawn }) => {
    const isOld = isStruck(begun.find((segment) => segment.name === name)!)
    return withdrawn.flatMap(([, id]): readonly Struck[] => {
      const number = isOld(id) ? undefined : table.numberOf(id)
      return number === undefined ? [] : [[number, id]]
    })
  })
  return {
    ...entry,
    withdrawn: struckOut(entry, struck),
    coverage: struck.reduce(
      (coverage, [number]) => holdingWithout(coverage, cardAt(contents.cards, number)),
      entry.coverage,
    ),
  }
}

function cardAt(cards: Packing, number: number): Card {
  const pack = cards.packs()[Math.floor(number / cards.each)]!
  return readCard(lineAt(pack, number % cards.each)!)!
}

function told(segments: readonly SegmentEntry[]): Pick<Compaction, 'segments' | 'wholeTakes'> {
  const counts = segments.map(livesIn).sort((a, b) => b - a)
  return { segments: counts, ...(segments.length < 2 ? {} : { wholeTakes: costOf(segments) }) }
}
