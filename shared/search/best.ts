/**
 * The best hits of a ranking, gathered while it runs: some hundreds at once, of which the best are kept.
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

/** So many times as many as are wanted are gathered before the others are let go. */
const TIMES = 4

export class Best {
  readonly #limit: number
  readonly #order: Order
  /** Every hit that may be among the best, in the order in which they came. */
  #gathered: Placed[] = []
  /** The last of the best, once there are as many as are wanted; all that is worse is let go. */
  #worst: Placed | undefined

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
    const worst = this.#worst
    if (this.#order.byDate || worst === undefined) return -Infinity
    // Of another segment's the identifiers decide: a score as good must be heard of.
    return worst.segment === segment ? worst.score : worst.score - 1e-9
  }

  /** Takes a document if it may be one of the best; returns `barIn` its segment. */
  offer(segment: number, document: number, score: number): number {
    this.#gathered.push({ segment, document, score })
    if (this.#gathered.length >= TIMES * this.#limit) this.#letGo()
    return this.barIn(segment)
  }

  ordered(): readonly RankedHit[] {
    this.#letGo()
    const order = this.#order
    return this.#gathered
      .sort((a, b) => (isBefore(a, b, order) ? -1 : 1))
      .map((placed) => ({ ...placed, id: idOf(placed, order) }))
  }

  /**
   * Leaves as many as are wanted. What the last of them has is found by the engine's own sorting of numbers: an isolate's
   * first request waits until a heap of ours is compiled.
   */
  #letGo(): void {
    if (this.#gathered.length < this.#limit || this.#limit <= 0) return
    const order = this.#order
    const keys = new Float64Array(this.#gathered.length)
    for (let at = 0; at < keys.length; at += 1) keys[at] = keyOf(this.#gathered[at]!, order)
    const least = keys.toSorted()[keys.length - this.#limit]!
    const better: Placed[] = []
    const alike: Placed[] = []
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!
      if (key > least) better.push(this.#gathered[at]!)
      else if (key === least) alike.push(this.#gathered[at]!)
    }
    alike.sort((a, b) => (isBefore(a, b, order) ? -1 : 1))
    alike.length = this.#limit - better.length
    this.#worst = alike.at(-1)
    this.#gathered = [...better, ...alike]
  }
}

/** The larger, the better. */
const keyOf = (placed: Placed, order: Order): number =>
  order.byDate ? dateOf(placed, order) : placed.score

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
