/** Postings of a request's terms: the shards they stand in, of every segment, in one bulk get. */
import { corpusOf, type Corpus } from '../../search/ranking/corpus.ts'
import type { Postings } from '../../search/postings/postings.ts'
import type { PostingsOf } from '../../search/ranking/asked.ts'
import type { DictionaryEntry } from '../../search/dictionary/dictionary.ts'
import { holdersAt, lineOf, postingsAt, shardOf } from '../../search/postings/shards.ts'
import { signpostsAt } from '../../search/dictionary/signposts.ts'
import { keyOf, type Part } from '../../stored/keys.ts'
import type { Reading, Shelf, Wanted } from './shelf.ts'
import type { Version } from './versions.ts'
import type { LoadedSegment } from './tables.ts'

/** What has been read of the index while one request is answered. */
export interface TermReading {
  /**
   * Reads the shards of terms not read yet, and any parts beside them, in the same operation. Of `counted` terms only
   * `holders` is wanted: their shards stay unread where a segment's table knows it.
   */
  read(
    terms: readonly string[],
    beside?: readonly Wanted[],
    counted?: ReadonlySet<string>,
  ): Promise<Reading>
  readonly postingsOf: PostingsOf
  /** In how many documents of all segments a term stands: as a table says, or as its line begins. */
  holders(term: string): number
  /** What a segment's shards of some terms say of a folded word. */
  signposts(segment: number, terms: readonly string[], word: string): readonly DictionaryEntry[]
  /** Whether every shard that may hold a term was read. */
  wasRead(term: string): boolean
  /** Shards that could not be read: what ranks without them is partial. */
  lost(): readonly string[]
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

/** Where a term stands in a segment: found once, however often it is asked about. */
interface TermPlace {
  readonly part: Part
  readonly key: string
  /** Of its line in the shard, once that was read. */
  start: number | undefined
}

export function openTerms(shelf: Shelf, segments: readonly LoadedSegment[]): TermReading {
  const shards = new Map<string, string | undefined>()
  const postings = new Map<string, Postings | undefined>()
  const holders = new Map<string, number>()
  const lost = new Set<string>()
  const places = segments.map(() => new Map<string, TermPlace>())
  const placeOf = (number: number, term: string): TermPlace => {
    const known = places[number]!.get(term)
    if (known !== undefined) return known
    const { entry } = segments[number]!
    const part = partOf(entry, term)
    const place = { part, key: `${entry.name}/${part}`, start: undefined }
    places[number]!.set(term, place)
    return place
  }
  const shardAt = (number: number, term: string) => shards.get(placeOf(number, term).key)
  const startIn = (shard: string, number: number, term: string): number =>
    (placeOf(number, term).start ??= lineOf(shard, term))
  return {
    async read(terms, beside = [], counted = new Set()) {
      const wanted = segments.flatMap(({ entry, table }, number) =>
        terms
          .filter((term) => !shards.has(placeOf(number, term).key))
          .filter((term) => !counted.has(term) || table.holdersOf(term) === undefined)
          .map((term): Wanted => ({ segment: entry, part: placeOf(number, term).part })),
      )
      const reading = await shelf.read([...beside, ...wanted])
      for (const { segment, part } of wanted) {
        const text = reading.text(segment, part)
        shards.set(`${segment.name}/${part}`, text)
        if (text === undefined) lost.add(keyOf(segment, part))
      }
      holders.clear()
      return reading
    },
    postingsOf(number, term) {
      const name = `${number} ${term}`
      if (postings.has(name)) return postings.get(name)
      const segment = segments[number]!
      const shard = shardAt(number, term)
      let found: Postings | undefined
      try {
        if (shard !== undefined) {
          const start = startIn(shard, number, term)
          found = shelf.list(listName(segment, term), holdersAt(shard, start), () =>
            postingsAt(shard, start),
          )
        }
      } catch {
        // A line that cannot be read is a shard that cannot.
        lost.add(keyOf(segment.entry, partOf(segment.entry, term)))
      }
      postings.set(name, found)
      return found
    },
    holders(term) {
      const known = holders.get(term)
      if (known !== undefined) return known
      const count = segments.reduce((sum, { table }, number) => {
        const listed = table.holdersOf(term)
        if (listed !== undefined) return sum + listed
        const shard = shardAt(number, term)
        return shard === undefined ? sum : sum + holdersAt(shard, startIn(shard, number, term))
      }, 0)
      holders.set(term, count)
      return count
    },
    signposts(number, terms, word) {
      const keys = new Set(terms.map((term) => placeOf(number, term).key))
      return [...keys].flatMap((key) => signpostsAt(shards.get(key) ?? '', word))
    },
    wasRead: (term) => segments.every((_, number) => shardAt(number, term) !== undefined),
    lost: () => [...lost],
  }
}

const listName = ({ entry }: LoadedSegment, term: string): string =>
  `${keyOf(entry, partOf(entry, term))} ${term}`

const partOf = ({ layout }: LoadedSegment['entry'], term: string): Part =>
  `t/${shardOf(term, layout.shards)}`
