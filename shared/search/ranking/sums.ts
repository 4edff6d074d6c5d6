/**
 * The inner loop of every ranking: lunr's weights, summed over the documents of a segment.
 *
 * By windows of documents that fit a processor's nearest memory: all lists add what they say of a window, then its
 * scores are handed over. A score is the same sum in the same order as it would be document by document.
 */
import { K1, type CorpusSegment } from './corpus.ts'
import type { FieldName } from './asked.ts'
import type { Postings } from '../postings/postings.ts'

/** One term's postings in a segment, and how far they have been read. */
export interface List {
  readonly field: FieldName
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** How many of them stand in the table: a damaged line may point past it. */
  readonly length: number
  readonly inverse: number
  readonly boost: number
  at: number
}

export function listOf(
  segment: CorpusSegment,
  field: FieldName,
  { documents, frequencies }: Postings,
  inverse: number,
  boost: number,
): List {
  let length = documents.length
  while (length > 0 && documents[length - 1]! >= segment.table.size) length -= 1
  return { field, documents, frequencies, length, inverse, boost, at: 0 }
}

/** The query vector's length in each field. */
export type Lengths = Readonly<Record<FieldName, number>>

/** Receives the scores, in the order of the documents. */
export interface Taker {
  /** Whether a document may be found at all; undefined where all may. */
  readonly accepts: ((document: number) => boolean) | undefined
  /** How many of the best scores are wanted; infinite where something else than the score decides. */
  readonly wanted: number
  /** What a score must exceed to be offered. */
  readonly bar: number
  /** Told of a score that may be among the best; returns the bar from then on. */
  offer(document: number, score: number): number
}

/** How many documents are summed at once: few in a small corpus, for the reason that `runs.ts` gives at `STRETCH`. */
const windowFor = (size: number): number =>
  Math.max(1, Math.min(2048, Math.max(512, size >> 4), size))

/** Where one document in this many has postings, the norms of all are computed in one loop, not one by one. */
const ONE_IN = 4

/** Room for a window. All zeros between windows. */
interface Room {
  readonly text: Float64Array
  readonly names: Float64Array
  readonly matched: Uint8Array
}

/**
 * Scores every document that a list holds, once: each field's sum over the query's length there. How many of them are
 * accepted.
 */
export function sumScores(
  segment: CorpusSegment,
  lists: readonly List[],
  lengths: Lengths,
  taker: Taker,
): number {
  if (lists.length === 0) return 0
  const all = segment.table.size
  const isDense = ONE_IN * lists.reduce((sum, { length }) => sum + length, 0) >= all
  const size = windowFor(all)
  const room: Room = {
    text: new Float64Array(size),
    names: new Float64Array(size),
    matched: new Uint8Array(size),
  }
  const found = { bar: taker.bar, total: 0 }
  for (let from = 0; from < all; from += size) {
    const to = Math.min(all, from + size)
    for (const list of lists) {
      const end = endOf(list, to)
      const only = isDense ? undefined : list.documents.subarray(list.at, end)
      addWindow(list, end, segment.normsBefore(list.field, to, only), room, from)
    }
    takeWindow(room, from, to, lengths, taker, found)
  }
  return found.total
}

/** Hands over the scores of a window, and leaves all zeros. */
function takeWindow(
  { text, names, matched }: Room,
  from: number,
  to: number,
  lengths: Lengths,
  { accepts, offer }: Taker,
  found: { bar: number; total: number },
): void {
  let { bar, total } = found
  for (let document = from; document < to; document += 1) {
    const place = document - from
    if (matched[place] === 0) continue
    if (accepts !== undefined && !accepts(document)) continue
    total += 1
    const score = scoreOf(text[place]!, names[place]!, lengths)
    if (score > bar) bar = offer(document, score)
  }
  found.bar = bar
  found.total = total
  text.fill(0)
  names.fill(0)
  matched.fill(0)
}

/** Where the postings of documents before one end. */
function endOf({ documents, length, at }: List, document: number): number {
  let low = at
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (documents[middle]! < document) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds what a list's next postings say, to `end`. */
function addWindow(list: List, end: number, norms: Float64Array, room: Room, from: number): void {
  const { documents, frequencies, inverse, boost } = list
  const { matched } = room
  const sums = list.field === 'text' ? room.text : room.names
  for (let at = list.at; at < end; at += 1) {
    const document = documents[at]!
    matched[document - from] = 1
    sums[document - from]! += boost * weightOf(inverse, frequencies[at]!, norms[document]!)
  }
  list.at = end
}

/** A document's score, from its sums. */
export const scoreOf = (text: number, names: number, lengths: Lengths): number =>
  (lengths.text === 0 ? 0 : text / lengths.text) + (lengths.names === 0 ? 0 : names / lengths.names)

/**
 * The number before a half: `Math.floor(x + HALF)` is `Math.round(x)` for every x from 0, without the branch that
 * half of all postings would mispredict.
 */
export const HALF = 0.49999999999999994

/** lunr's weight of a term in a document, rounded as lunr rounds it. */
export const weightOf = (inverse: number, frequency: number, norm: number): number =>
  Math.floor(((inverse * ((K1 + 1) * frequency)) / (norm + frequency)) * 1000 + HALF) / 1000
