/** Postings of a request's terms: every shard they stand in, of every segment, in one bulk get. */
import { corpusOf, type Corpus } from '../search/corpus.ts'
import type { Postings } from '../search/postings.ts'
import type { PostingsOf } from '../search/score.ts'
import { postingsOf, shardOf } from '../search/shards.ts'
import type { Part } from './manifest.ts'
import { keyOf } from './manifest.ts'
import type { Shelf, Version, Wanted } from './shelf.ts'
import type { LoadedSegment } from './tables.ts'

/** Terms of one request: 100 keys a bulk get, four segments. */
export const TERMS_LIMIT = 100

export interface TermReading {
  readonly postingsOf: PostingsOf
  /** Shards that could not be read: what ranks without them is partial. */
  readonly lost: readonly string[]
}

/** The statistics of a version, made once. */
export const corpusFor = (
  shelf: Shelf,
  { hash }: Version,
  segments: readonly LoadedSegment[],
): Corpus =>
  shelf.made(`corpus ${hash}`, () =>
    corpusOf(segments.map(({ table, struck }) => ({ table, withdrawn: struck }))),
  )

export async function readTerms(
  shelf: Shelf,
  segments: readonly LoadedSegment[],
  terms: readonly string[],
): Promise<TermReading> {
  const wanted = segments.flatMap(({ entry }) =>
    terms.map((term): Wanted => ({ segment: entry, part: partOf(term, entry.layout.shards) })),
  )
  const reading = await shelf.read(wanted)
  const lost = new Set(reading.lost)
  const known = new Map<string, Postings | undefined>()
  return {
    get lost() {
      return [...lost]
    },
    postingsOf(number, term) {
      const name = `${number} ${term}`
      if (known.has(name)) return known.get(name)
      const { entry } = segments[number]!
      const part = partOf(term, entry.layout.shards)
      const shard = reading.text(entry, part)
      let postings: Postings | undefined
      try {
        postings = shard === undefined ? undefined : postingsOf(shard, term)
      } catch {
        // A line that cannot be read is a shard that cannot.
        lost.add(keyOf(entry, part))
      }
      known.set(name, postings)
      return postings
    },
  }
}

const partOf = (term: string, shards: number): Part => `t/${shardOf(term, shards)}`
