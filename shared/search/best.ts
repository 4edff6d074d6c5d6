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

export class Best {
  readonly #heap: Placed[] = []
  readonly #limit: number
  readonly #byDate: boolean
  readonly #corpus: Corpus

  constructor(limit: number, order: 'relevance' | 'date', corpus: Corpus) {
    this.#limit = limit
    this.#byDate = order === 'date'
    this.#corpus = corpus
  }

  /**
   * What the score of a document must exceed to be one of the best, if all before it in its segment have been offered:
   * of equal scores the first is kept.
   */
  barIn(segment: number): number {
    if (this.#limit <= 0) return Infinity
    const worst = this.#heap[0]
    if (this.#byDate || worst === undefined || this.#heap.length < this.#limit) return -Infinity
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
        for (let at = heap.length >> 1; at >= 0; at -= 1) this.#sink(at)
    } else if (heap.length > 0 && this.#before(placed, heap[0]!)) {
      heap[0] = placed
      this.#sink(0)
    }
    return this.barIn(segment)
  }

  ordered(): readonly RankedHit[] {
    return [...this.#heap]
      .sort((a, b) => (this.#before(a, b) ? -1 : 1))
      .map((placed) => ({ ...placed, id: this.#idOf(placed) }))
  }

  #before(a: Placed, b: Placed): boolean {
    if (this.#byDate) {
      const [left, right] = [this.#dateOf(a), this.#dateOf(b)]
      if (left !== right) return left > right
    }
    if (a.score !== b.score) return a.score > b.score
    return a.segment === b.segment ? a.document < b.document : this.#idOf(a) < this.#idOf(b)
  }

  #dateOf({ segment, document }: Placed): number {
    return this.#corpus.segments[segment]!.table.dateOf(document)
  }

  #idOf({ segment, document }: Placed) {
    return this.#corpus.segments[segment]!.table.idOf(document)
  }

  #sink(from: number): void {
    const heap = this.#heap
    for (let at = from; ;) {
      let last = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && this.#before(heap[last]!, heap[below]!)) last = below
      }
      if (last === at) return
      ;[heap[last], heap[at]] = [heap[at]!, heap[last]!]
      at = last
    }
  }
}
