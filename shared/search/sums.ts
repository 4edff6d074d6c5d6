/**
 * The inner loop of every ranking: lunr's weights, summed over the documents of a segment.
 *
 * By windows of documents that fit a processor's nearest memory: all lists add what they say of a window, then its
 * scores are handed over. A score is the same sum in the same order as it would be document by document.
 */
import { K1, type CorpusSegment } from './corpus.ts'
import type { FieldName } from './score.ts'
import type { Postings } from './postings.ts'

/** One term's postings in a segment, and how far they have been summed. */
export interface List {
  readonly field: FieldName
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** How many of them stand in the table: a damaged line may point past it. */
  readonly length: number
  readonly inverse: number
  readonly boost: number
  readonly norms: Float64Array
  readonly normOf: (document: number) => number
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
  return {
    field,
    documents,
    frequencies,
    length,
    inverse,
    boost,
    norms: segment.knownNorms(field),
    normOf: field === 'text' ? segment.textNorm : segment.namesNorm,
    at: 0,
  }
}

/** Documents that are summed at once. */
const WINDOW = 2048

/** Room for a window. */
interface Room {
  readonly text: Float64Array
  readonly names: Float64Array
  readonly matched: Uint8Array
  /** Places of documents in the order of meeting; room for one more than there are. */
  readonly touched: Int32Array
  readonly scores: Float64Array
}

/** Who is told of scores. */
export interface Taker {
  /** Whether a document may be found at all; undefined where all may. */
  readonly accepts: ((document: number) => boolean) | undefined
  /** Told of those that may be among the best; returns the least score of which it wants to hear again. */
  offer(document: number, score: number): number
}

/**
 * Scores every document that a list holds, once: each field's sum over the query's length there. How many of them are
 * accepted.
 */
export function sumScores(
  { table }: CorpusSegment,
  lists: readonly List[],
  lengths: Readonly<Record<FieldName, number>>,
  taker: Taker,
  least: number,
): number {
  if (lists.length === 0) return 0
  const size = Math.min(WINDOW, table.size)
  const room: Room = {
    text: new Float64Array(size),
    names: new Float64Array(size),
    matched: new Uint8Array(size),
    touched: new Int32Array(size + 1),
    scores: new Float64Array(size),
  }
  let bar = least
  let total = 0
  for (let from = 0; from < table.size; from += size) {
    let met = 0
    for (const list of lists) met = addWindow(list, room, from, from + size, met)
    scoreWindow(room, met, lengths)
    for (let at = 0; at < met; at += 1) {
      const document = from + room.touched[at]!
      if (taker.accepts !== undefined && !taker.accepts(document)) continue
      total += 1
      const score = room.scores[at]!
      if (score >= bar) bar = taker.offer(document, score)
    }
  }
  return total
}

/**
 * The number before a half: `Math.floor(x + HALF)` is `Math.round(x)` for every x from 0, without the branch that
 * half of all postings would mispredict.
 */
export const HALF = 0.49999999999999994

/** Adds what a list says of the documents before `to`; how many of the window have been met by then. */
function addWindow(list: List, room: Room, from: number, to: number, before: number): number {
  const { documents, frequencies, length, inverse, boost, norms } = list
  const { matched, touched } = room
  const sums = room[list.field]
  let met = before
  let at = list.at
  for (; at < length; at += 1) {
    const document = documents[at]!
    if (document >= to) break
    const place = document - from
    touched[met] = place
    met += 1 - matched[place]!
    matched[place] = 1
    const frequency = frequencies[at]!
    const known = norms[document]!
    const norm = known === 0 ? list.normOf(document) : known
    const weight = (inverse * ((K1 + 1) * frequency)) / (norm + frequency)
    sums[place]! += boost * (Math.floor(weight * 1000 + HALF) / 1000)
  }
  list.at = at
  return met
}

/** Scores of the documents met, and leaves the sums as they were found: all zeros. */
function scoreWindow(
  { text, names, matched, touched, scores }: Room,
  met: number,
  lengths: Readonly<Record<FieldName, number>>,
): void {
  for (let at = 0; at < met; at += 1) {
    const place = touched[at]!
    matched[place] = 0
    scores[at] = lengths.text === 0 ? 0 : text[place]! / lengths.text
    text[place] = 0
  }
  if (lengths.names === 0) return
  for (let at = 0; at < met; at += 1) {
    const place = touched[at]!
    scores[at]! += names[place]! / lengths.names
    names[place] = 0
  }
}
