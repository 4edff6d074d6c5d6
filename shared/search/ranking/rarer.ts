/**
 * Rankings that need to score only some documents: those of one term, and those that the rarer terms decide.
 *
 * Nearly every document holds the first word of `Hanoi dragage`, some hundreds hold the second. Once enough of these
 * score more than the first word can give by itself, all other documents are counted and never scored. The most that a
 * word can give needs no statistics of lengths: in lunr's formula `frequency / (norm + frequency)` is less than 1.
 */
import { K1, type CorpusSegment } from './corpus.ts'
import { scoreOf, weightOf, type Lengths, type List, type Taker } from './sums.ts'

/** How many times as long as all rarer lists together a commoner one must be: an attempt that fails costs time too. */
const TIMES_AS_LONG = 3

/** Where one document in this many holds a single term, summing by windows is quicker. */
const ONE_IN = 4

/** How many documents are found, the best of them offered; undefined where every document must be scored. */
export function sumRarer(
  segment: CorpusSegment,
  lists: readonly List[],
  lengths: Lengths,
  taker: Taker,
): number | undefined {
  const { wanted } = taker
  if (taker.accepts !== undefined) return undefined
  const cut = cutBetween(lists, wanted, segment.table.size)
  if (cut === undefined) return undefined
  const { rarer, commoner } = cut
  const documents = unionOf(rarer)
  const scores = scoresOf(segment, documents, lists, lengths)
  if (commoner.length > 0) {
    const worst = nthBest(scores, wanted) ?? taker.bar
    if (mostOf(commoner, lengths) >= Math.max(worst, taker.bar)) return undefined
  }
  let { bar } = taker
  for (let at = 0; at < documents.length; at += 1) {
    if (scores[at]! > bar) bar = taker.offer(documents[at]!, scores[at]!)
  }
  return countOf(documents, commoner)
}

interface Cut {
  /** Lists of which every document is scored. */
  readonly rarer: readonly List[]
  /** Lists of which only the documents in `rarer` are scored. */
  readonly commoner: readonly List[]
}

function cutBetween(lists: readonly List[], wanted: number, size: number): Cut | undefined {
  if (lists.length === 1)
    return ONE_IN * lists[0]!.length < size ? { rarer: lists, commoner: [] } : undefined
  const byLength = lists.toSorted((a, b) => a.length - b.length)
  const all = lists.reduce((sum, { length }) => sum + length, 0)
  let held = 0
  for (const [at, { length }] of byLength.entries()) {
    // Each document is looked up in every list: with many lists that costs more than reading them all.
    if (held * lists.length > all) return undefined
    if (held >= wanted && length >= TIMES_AS_LONG * held)
      return { rarer: byLength.slice(0, at), commoner: byLength.slice(at) }
    held += length
  }
  return undefined
}

/** Each document once, ascending. */
function unionOf(lists: readonly List[]): Int32Array {
  const [first] = lists
  if (lists.length === 1) return first!.documents.subarray(0, first!.length)
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const { documents, length } of lists) {
    all.set(documents.subarray(0, length), end)
    end += length
  }
  all.sort()
  let kept = 0
  for (let at = 0; at < all.length; at += 1) {
    if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!
  }
  return all.subarray(0, kept)
}

/** Scores of documents, ascending; a document's sums are made in the order of the lists. */
function scoresOf(
  { textNorm, namesNorm }: CorpusSegment,
  documents: Int32Array,
  lists: readonly List[],
  lengths: Lengths,
): Float64Array {
  const scores = new Float64Array(documents.length)
  const places = new Int32Array(lists.length)
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at]!
    let text = 0
    let names = 0
    for (let number = 0; number < lists.length; number += 1) {
      const list = lists[number]!
      const place = placeFrom(list, places[number]!, document)
      places[number] = place
      if (place === list.length || list.documents[place] !== document) continue
      const norm = list.field === 'text' ? textNorm(document) : namesNorm(document)
      const weight = list.boost * weightOf(list.inverse, list.frequencies[place]!, norm)
      if (list.field === 'text') text += weight
      else names += weight
    }
    scores[at] = scoreOf(text, names, lengths)
  }
  return scores
}

/** The score that `wanted` documents reach; undefined where there are fewer. By a heap whose root is the worst of the best. */
export function nthBest(scores: Float64Array, wanted: number): number | undefined {
  if (scores.length < wanted) return undefined
  const best = scores.slice(0, wanted).sort()
  for (let at = wanted; at < scores.length; at += 1) {
    if (scores[at]! > best[0]!) sink(best, scores[at]!)
  }
  return best[0]
}

/** Puts a score in the place of the root. */
function sink(heap: Float64Array, score: number): void {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below += 1
    if (heap[below]! >= score) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = score
}

/** The first place, from a given one on, whose document is not before this one: by strides that double. */
function placeFrom({ documents, length }: List, from: number, document: number): number {
  let low = from
  let stride = 1
  while (low + stride <= length && documents[low + stride - 1]! < document) {
    low += stride
    stride *= 2
  }
  for (; stride > 0; stride >>= 1) {
    if (low + stride <= length && documents[low + stride - 1]! < document) low += stride
  }
  return low
}

/** More than lists can give a document: no weight is above this, and a thousandth is left for rounding. */
function mostOf(lists: readonly List[], lengths: Lengths): number {
  const most = { text: 0, names: 0 }
  for (const { field, inverse, boost } of lists) {
    most[field] += Math.max(0, boost) * (inverse * (K1 + 1) + 0.001)
  }
  return scoreOf(most.text, most.names, lengths)
}

/** How many documents there are, with those of the commoner lists. */
function countOf(documents: Int32Array, commoner: readonly List[]): number {
  const [first] = commoner
  if (first === undefined) return documents.length
  if (commoner.length === 1) {
    let place = 0
    let both = 0
    for (const document of documents) {
      place = placeFrom(first, place, document)
      if (place < first.length && first.documents[place] === document) both += 1
    }
    return documents.length + first.length - both
  }
  const last = commoner.reduce((most, list) => Math.max(most, list.documents[list.length - 1]!), 0)
  const met = new Uint8Array(Math.max(last, documents.at(-1) ?? 0) + 1)
  let count = meet(met, documents, documents.length)
  for (const list of commoner) count += meet(met, list.documents, list.length)
  return count
}

/** How many of some documents had not been met before. */
function meet(met: Uint8Array, documents: Int32Array, length: number): number {
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const document = documents[at]!
    count += 1 - met[document]!
    met[document] = 1
  }
  return count
}
