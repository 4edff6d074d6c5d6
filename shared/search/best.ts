/**
 * The best hits of a ranking, kept while it runs: a heap whose root is the one to lose.
 *
 * By score, or newest first with the undated last; then by identifier, so that pages never shift.
 */
import type { Corpus } from './corpus.ts'
import type { RankedHit } from './score.ts'

/** A document by its place. Within a segment documents are numbered as their identifiers are ordered. */
interface Placed {
  readonly segment: number
  readonly document: number
  readonly score: number
}

/** What hits are ordered by. */
interface Order {
  readonly byDate: boolean
  readonly corpus: Corpus
}

export class Best {
  readonly #heap: Placed[] = []
  readonly #limit: number
  readonly #order: Order

  constructor(limit: number, order: 'relevance' | 'date', corpus: Corpus) {
    this.#limit = limit
    this.#order = { byDate: order === 'date', corpus }
  }

  /**
   * What the score of a document must exceed to be one of the best, if all before it in its segment have been offered:
   * of equal scores the first is kept.
   */
  barIn(segment: number): number {
    if (this.#limit <= 0) return Infinity
    const worst = this.#heap[0]
    if (this.#order.byDate || worst === undefined || this.#heap.length < this.#limit)
      return -Infinity
    // Of another segment's the identifiers decide: a score as good must be heard of.
    return worst.segment === segment ? worst.score : worst.score - 1e-9
  }

  /** Takes a document if it is one of the best so far; returns `barIn` its segment. */
  offer(segment: number, document: number, score: number): number {
    const placed = { segment, document, score }
    const heap = this.#heap
    if (heap.length < this.#limit) {
      heap.push(placed)
      if (heap.length === this.#limit)
        for (let at = heap.length >> 1; at >= 0; at -= 1) sink(heap, at, heap[at]!, this.#order)
    } else if (heap.length > 0 && isBefore(placed, heap[0]!, this.#order)) {
      sink(heap, 0, placed, this.#order)
    }
    return this.barIn(segment)
  }

  ordered(): readonly RankedHit[] {
    const order = this.#order
    return [...this.#heap]
      .sort((a, b) => (isBefore(a, b, order) ? -1 : 1))
      .map((placed) => ({ ...placed, id: idOf(placed, order) }))
  }
}

// In plain steps, without lists made on the way: an isolate's first request waits until these are compiled.

function isBefore(a: Placed, b: Placed, order: Order): boolean {
  if (order.byDate) {
    const left = dateOf(a, order)
    const right = dateOf(b, order)
    if (left !== right) return left > right
  }
  if (a.score !== b.score) return a.score > b.score
  return a.segment === b.segment ? a.document < b.document : idOf(a, order) < idOf(b, order)
}

const dateOf = ({ segment, document }: Placed, { corpus }: Order): number =>
  corpus.segments[segment]!.table.dateOf(document)

const idOf = ({ segment, document }: Placed, { corpus }: Order) =>
  corpus.segments[segment]!.table.idOf(document)

/** Puts a hit where it belongs below a place, whose own is lost. */
function sink(heap: Placed[], from: number, placed: Placed, order: Order): void {
  let at = from
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && isBefore(heap[below]!, heap[below + 1]!, order)) below += 1
    if (!isBefore(placed, heap[below]!, order)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = placed
}
