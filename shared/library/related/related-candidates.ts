/**
 * What may be related to a page: the engine's best, what carries the mark of its dispatch, in a small corpus all others.
 *
 * At most forty and the copies, whatever the corpus, but for one of a few packs: each costs its marks.
 */
import type { Corpus } from '../../search/ranking/corpus.ts'
import { clausesOf } from '../../related/query/clauses.ts'
import type { WeightedTerm } from '../../related/query/query.ts'
import { rank } from '../../search/ranking/score.ts'
import type { PostingsOf, RankedHit } from '../../search/ranking/asked.ts'
import { marksIn, marksPart } from '../shelf/article-read.ts'
import type { Marks } from '../../stored/marks.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { LoadedSegment, Place } from '../shelf/tables.ts'

const CANDIDATES_LIMIT = 40
/** Articles whose marks are a few packs: all of them are compared. */
const SMALL_CORPUS = 100
export const COPIES_LIMIT = 12

/** Whether a document is not the page itself; undefined where the corpus does not hold it. */
type IsOther = ((segment: number, document: number) => boolean) | undefined

export interface Found {
  readonly place: Place
  /** The engine's, in its own unit; 0 for what it did not find. */
  readonly score: number
  readonly marks: Marks
}

/** Each once, the engine's best first: what is a likely copy stands among them. */
export function candidatesFor(
  corpus: Corpus,
  postingsOf: PostingsOf,
  segments: readonly LoadedSegment[],
  sought: readonly WeightedTerm[],
  copied: readonly string[],
  isOther: IsOther,
): readonly RankedHit[] {
  const ranking = rank(corpus, postingsOf, clausesOf(sought), {
    limit: CANDIDATES_LIMIT,
    ...(isOther === undefined ? {} : { accepts: isOther }),
  })
  return distinct([
    ...ranking.hits,
    ...holding(postingsOf, segments, copied, isOther),
    // They may share a subject and no word of it. Of a larger corpus the first by identifier would be any.
    ...(corpus.size <= SMALL_CORPUS ? everyOther(segments, isOther) : []),
  ])
}

/** Every other document that holds some terms, whatever its rank. */
export const holding = (
  postingsOf: PostingsOf,
  segments: readonly LoadedSegment[],
  terms: readonly string[],
  isOther: IsOther,
): readonly RankedHit[] =>
  segments
    .flatMap(({ table, struck }, segment) =>
      terms.flatMap((term) =>
        [...(postingsOf(segment, term)?.documents ?? [])]
          .filter((document) => isOther?.(segment, document) !== false && !struck.has(document))
          .map((document) => ({ segment, document, id: table.idOf(document), score: 0 })),
      ),
    )
    .slice(0, COPIES_LIMIT)

const everyOther = (segments: readonly LoadedSegment[], isOther: IsOther): readonly RankedHit[] =>
  segments.flatMap(({ table, struck }, segment) =>
    Array.from({ length: table.size }, (_, document) => document)
      .filter((document) => isOther?.(segment, document) !== false && !struck.has(document))
      .map((document) => ({ segment, document, id: table.idOf(document), score: 0 })),
  )

const distinct = (hits: readonly RankedHit[]): readonly RankedHit[] => {
  const seen = new Set<string>()
  return hits.filter(({ segment, document }) => {
    const key = `${segment} ${document}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Their marks, in one read; what has lost them is left out. */
export async function compared(
  shelf: Shelf,
  segments: readonly LoadedSegment[],
  hits: readonly RankedHit[],
  noted: <T extends { readonly lost: readonly string[] }>(reading: T) => T,
): Promise<readonly Found[]> {
  const places = hits.map(({ segment, document, score }) => ({
    place: { segment: segments[segment]!, document },
    score,
  }))
  const reading = noted(await shelf.read(places.map(({ place }) => marksPart(place))))
  return places.flatMap(({ place, score }) => {
    const marks = marksIn(reading, place)
    return marks === undefined ? [] : [{ place, score, marks }]
  })
}

export const isAt = (
  { segment, document }: Place,
  segments: readonly LoadedSegment[],
  hit: RankedHit,
): boolean => segments[hit.segment] === segment && document === hit.document
