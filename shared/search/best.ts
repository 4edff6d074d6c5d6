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

  /** A score below it is none of the best, whoever has it. */
  get least(): number {
    if (this.#limit <= 0) return Infinity
    return this.#byDate || this.#heap.length < this.#limit ? -Infinity : this.#heap[0]!.score
  }

  offer(segment: number, document: number, score: number): void {
    if (score < this.least) return
    const heap = this.#heap
    const full = heap.length === this.#limit
    const placed = { segment, document, score }
    if (!full) {
      heap.push(placed)
      this.#rise(heap.length - 1)
    } else if (this.#before(placed, heap[0]!)) {
      heap[0] = placed
      this.#sink(0)
    }
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

  #rise(from: number): void {
    const heap = this.#heap
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (!this.#before(heap[above]!, heap[at]!)) return
      ;[heap[above], heap[at]] = [heap[at]!, heap[above]!]
      at = above
    }
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
