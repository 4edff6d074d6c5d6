/**
 * A corpus that grows: a day's articles as a segment of their own, segments merged by size.
 *
 * At most four segments: a new one joins a small one while that stays one value, else takes a free place,
 * else makes one by merging the two smallest. Most days cost three writes, the dearest of a quarter some
 * dozens. Nothing is deleted here: `prune` does, when no version needs it.
 */
import type { Store } from './library.ts'
import { lunrKey, MAX_SEGMENTS, type Manifest, type SegmentEntry } from './manifest.ts'
import { mergedContents } from './merged.ts'
import { newsFor } from './news.ts'
import { inOrder, type PreparedArticle } from './prepared.ts'
import { contentsOf, searchDocument } from './segment-contents.ts'
import { segmentValues, SINGLE_ARTICLES, writesOf, type BuiltSegment } from './segment-values.ts'
import { unpackSegment } from './unpacked.ts'
import {
  publishedIn,
  refused,
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

/** Articles added to what is published; those it holds already, word for word, cost nothing. */
export async function add(
  store: Store,
  corpus: Iterable<PreparedArticle>,
  options: GrowthOptions = {},
): Promise<Plan | Refused> {
  const published = await publishedIn(store)
  if (published === undefined) {
    return refused('unpublished', 'Nothing is published yet: `build` and `publish` come first.')
  }
  const { manifest } = published
  const { fresh, segments } = await newsFor(store, manifest, inOrder(corpus))
  if (fresh.length === 0) return refused('nothing-to-add', 'The corpus holds all of this already.')
  const live = segments.filter((segment) => livesIn(segment) > 0)
  const news = contentsOf(fresh, fresh.map(searchDocument), manifest.text)
  const grown = await placed(store, live, segmentValues(news))
  return finished(store, published, grown, options)
}

/** All segments as one, or, where that is more than the budget, all but the largest. */
export async function compact(store: Store, options: GrowthOptions = {}): Promise<Plan | Refused> {
  const { budget = Infinity } = options
  const published = await publishedIn(store)
  if (published === undefined) return refused('unpublished', 'Nothing is published yet.')
  const { manifest } = published
  const [largest, ...rest] = [...manifest.segments].sort((a, b) => b.documents - a.documents)
  if (largest === undefined || (rest.length === 0 && largest.withdrawn.length === 0)) {
    return refused('nothing-to-merge', 'The corpus is one segment already, with nothing withdrawn.')
  }
  const all = manifest.segments.reduce((sum, segment) => sum + livesIn(segment), 0)
  const some = rest.reduce((sum, segment) => sum + livesIn(segment), 0)
  const whole = writesOf(all) + FINISH <= budget
  if (!whole && (rest.length < 2 || writesOf(some) + FINISH > budget)) {
    return refused(
      'over-budget',
      `Merging all takes ${writesOf(all) + FINISH} writes, ${budget} are left.`,
      writesOf(all) + FINISH,
    )
  }
  const merged = await merge(store, whole ? manifest.segments : rest)
  const grown: Grown = {
    segments: whole ? [merged.entry] : [largest, merged.entry],
    writes: merged.values,
  }
  return finished(store, published, grown, options)
}

/** The manifest, `current`, and the whole lunr index of a small corpus. */
const FINISH = 3

interface Grown {
  readonly segments: readonly SegmentEntry[]
  readonly writes: BuiltSegment['values']
}

const livesIn = ({ documents, withdrawn }: SegmentEntry): number => documents - withdrawn.length

async function placed(
  store: Store,
  live: readonly SegmentEntry[],
  news: BuiltSegment,
): Promise<Grown> {
  const small = [...live].filter(
    ({ documents }) => documents + news.entry.documents <= SINGLE_ARTICLES,
  )
  const [smallest] = small.sort(bySize)
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
  const pair = [...live].sort(bySize).slice(0, 2)
  const merged = await merge(store, pair)
  return {
    segments: [...live.filter((segment) => !pair.includes(segment)), merged.entry, news.entry],
    writes: [...merged.values, ...news.values],
  }
}

const bySize = (a: SegmentEntry, b: SegmentEntry): number =>
  livesIn(a) - livesIn(b) || (a.name < b.name ? -1 : 1)

const merge = async (store: Store, segments: readonly SegmentEntry[]): Promise<BuiltSegment> =>
  segmentValues(
    mergedContents(await Promise.all(segments.map((segment) => unpackSegment(store, segment)))),
  )

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

async function finished(
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
    const detail = `This takes ${all.length} writes, ${budget} are left of the day.`
    return refused('over-budget', detail, all.length)
  }
  return { kind: 'plan', writes: all, deletes: [] }
}

async function lunrOf(store: Store, segments: readonly SegmentEntry[]) {
  const articles = segments.reduce((sum, segment) => sum + livesIn(segment), 0)
  if (articles > WHOLE_INDEX_LIMIT) return undefined
  const unpacked = await Promise.all(segments.map((segment) => unpackSegment(store, segment)))
  const documents = unpacked.flatMap((segment) => segment.documents.map(({ search }) => search))
  return wholeIndex(documents.sort((a, b) => (a.id < b.id ? -1 : 1)))
}
