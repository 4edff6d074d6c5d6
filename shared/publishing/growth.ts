/**
 * A corpus that grows: a day's articles as a segment of their own.
 *
 * At most four segments: a new one joins a small one while that stays one value, else takes a free place,
 * else makes one by merging the two smallest. Most days cost three writes, the dearest of a quarter some
 * dozens. What a long merge is being made of is left alone where another choice is left. Nothing is deleted
 * here: `prune` does, when no version needs it.
 */
import type { Store } from '../stored/store.ts'
import { MAX_SEGMENTS, type Manifest, type SegmentEntry } from '../stored/manifest.ts'
import { lunrKey } from '../stored/keys.ts'
import { mergedContents } from './merged.ts'
import { mergingIn } from './merging.ts'
import { newsFor } from './news.ts'
import { inOrder, type PreparedArticle } from './prepared.ts'
import { contentsOf, searchDocument } from './segment-contents.ts'
import { segmentValues, SINGLE_ARTICLES, type BuiltSegment } from './segment-values.ts'
import { unpackCounts } from './unpacked.ts'
import {
  publishedIn,
  refused,
  unpublished,
  succession,
  type Plan,
  type Published,
  type Refused,
} from './upkeep.ts'
import { wholeIndex, WHOLE_INDEX_LIMIT } from './whole-index.ts'

export interface GrowthOptions {
  readonly updated?: string
  /** Writes this may cost at most: what is left of the day. */
  readonly budget?: number
}

export interface Addition extends Plan {
  /** Articles the corpus did not hold, and those it held otherwise. */
  readonly added: number
  readonly replaced: number
}

/** Articles added to what is published; those it holds already, word for word, cost nothing. */
export async function add(
  store: Store,
  corpus: Iterable<PreparedArticle>,
  options: GrowthOptions = {},
): Promise<Addition | Refused> {
  const published = await publishedIn(store)
  if (published === undefined) {
    return unpublished()
  }
  const { manifest } = published
  const { fresh, replaced, segments } = await newsFor(store, manifest, inOrder(corpus))
  if (fresh.length === 0) return refused('nothing-to-add', 'the corpus holds all of this already')
  const live = segments.filter((segment) => livesIn(segment) > 0)
  const news = segmentValues(contentsOf([...fresh], manifest.text, fresh.map(searchDocument)))
  const merging = await mergingIn(store, manifest)
  const busy = new Set(merging?.segments.map(({ name }) => name))
  const grown = await placed(store, live, news, busy)
  const plan = await finished(store, published, grown, options)
  return plan.kind === 'refused' ? plan : { ...plan, added: fresh.length - replaced, replaced }
}

interface Grown {
  readonly segments: readonly SegmentEntry[]
  readonly writes: BuiltSegment['values']
}

export const livesIn = ({ documents, withdrawn }: SegmentEntry): number =>
  documents - withdrawn.length

async function placed(
  store: Store,
  live: readonly SegmentEntry[],
  news: BuiltSegment,
  busy: ReadonlySet<string>,
): Promise<Grown> {
  const idle = live.filter(({ name }) => !busy.has(name)).sort(bySize)
  const smallest = idle.find(({ documents }) => documents + news.entry.documents <= SINGLE_ARTICLES)
  if (smallest !== undefined) {
    const merged = await merge(overlaid(store, news.values), [smallest, news.entry])
    return {
      segments: [...live.filter((segment) => segment !== smallest), merged.entry],
      writes: merged.values,
    }
  }
  if (live.length < MAX_SEGMENTS) {
    return { segments: [...live, news.entry], writes: news.values }
  }
  const pair = idle.length < 2 ? [...live].sort(bySize).slice(0, 2) : idle.slice(0, 2)
  const merged = await merge(store, pair)
  return {
    segments: [...live.filter((segment) => !pair.includes(segment)), merged.entry, news.entry],
    writes: [...merged.values, ...news.values],
  }
}

const bySize = (a: SegmentEntry, b: SegmentEntry): number =>
  livesIn(a) - livesIn(b) || (a.name < b.name ? -1 : 1)

const merge = async (store: Store, segments: readonly SegmentEntry[]): Promise<BuiltSegment> =>
  segmentValues(await mergedContents(store, segments))

/** The store as it will be once these values are written. */
function overlaid(store: Store, values: BuiltSegment['values']): Store {
  const written = new Map(values)
  return {
    async get(keys) {
      const found = new Map(await store.get(keys.filter((key) => !written.has(key))))
      for (const key of keys) {
        const value = written.get(key)
        if (value !== undefined) found.set(key, value)
      }
      return found
    },
  }
}

/** The plan of a new version. */
export async function finished(
  store: Store,
  { manifest: { text }, pointer }: Published,
  { segments, writes }: Grown,
  { updated, budget = Infinity }: GrowthOptions,
): Promise<Plan | Refused> {
  const lunr = await lunrOf(overlaid(store, writes), segments)
  const manifest: Manifest = {
    text,
    segments,
    ...(lunr === undefined ? {} : { lunr: lunr.hash }),
  }
  const all = [
    ...writes,
    ...(lunr === undefined ? [] : [[lunrKey(lunr.hash), lunr.value] as const]),
    ...succession(manifest, pointer, updated),
  ]
  if (all.length > budget) {
    const detail = `this takes ${all.length} writes and ${budget} are left of today; run it tomorrow, or raise --quota`
    return refused('over-budget', detail, all.length)
  }
  return { kind: 'plan', writes: all, deletes: [] }
}

async function lunrOf(store: Store, segments: readonly SegmentEntry[]) {
  const articles = segments.reduce((sum, segment) => sum + livesIn(segment), 0)
  if (articles > WHOLE_INDEX_LIMIT) return undefined
  const unpacked = await Promise.all(segments.map((segment) => unpackCounts(store, segment)))
  return wholeIndex(unpacked.flat().sort((a, b) => (a.id < b.id ? -1 : 1)))
}
