/**
 * The best hits of a ranking, gathered while it runs: some hundreds at once, of which the best are kept.
 *
 * By score, or newest first with the undated last; then by identifier, so that pages never shift.
 */
import type { ArticleId } from '../../article/article.ts'
import type { Corpus } from './corpus.ts'
import type { RankedHit } from './asked.ts'

/** Gathers this many times the number of hits wanted, then drops all but the best. */
const TIMES = 4

export class Best {
  readonly #limit: number
  readonly #byDate: boolean
  readonly #corpus: Corpus
  // Every hit that may be among the best, a place each. Within a segment documents are numbered in the order of their
  // identifiers. Not objects: an engine would treat those with a whole score as another kind, and compile for both.
  readonly #segments: Int32Array
  readonly #documents: Int32Array
  readonly #scores: Float64Array
  #gathered = 0
  /** The last of the best, once there are as many as are wanted; all that is worse is let go. */
  #worst: { readonly segment: number; readonly score: number } | undefined

  constructor(limit: number, order: 'relevance' | 'date', corpus: Corpus) {
    this.#limit = limit
    this.#byDate = order === 'date'
    this.#corpus = corpus
    const all = corpus.segments.reduce((sum, { table }) => sum + table.size, 0)
    const room = Math.max(0, Math.min(TIMES * limit, all))
    this.#segments = new Int32Array(room)
    this.#documents = new Int32Array(room)
    this.#scores = new Float64Array(room)
  }

  /**
   * What the score of a document must exceed to be one of the best, if all before it in its segment have been offered:
   * of equal scores the first is kept.
   */
  barIn(segment: number): number {
    if (this.#limit <= 0) return Infinity
    const worst = this.#worst
    if (this.#byDate || worst === undefined) return -Infinity
    // Between segments the identifiers decide among equal scores: a score as good must be offered too.
    return worst.segment === segment ? worst.score : worst.score - 1e-9
  }

  /** Takes a document, each once, if it may be one of the best; returns `barIn` its segment. */
  offer(segment: number, document: number, score: number): number {
    this.#put(this.#gathered, segment, document, score)
    this.#gathered += 1
    if (this.#gathered >= TIMES * this.#limit) this.#letGo()
    return this.barIn(segment)
  }

  ordered(): readonly RankedHit[] {
    this.#letGo()
    return Array.from({ length: this.#gathered }, (_, at) => at)
      .sort((a, b) => this.#compare(a, b))
      .map((at) => ({
        segment: this.#segments[at]!,
        document: this.#documents[at]!,
        score: this.#scores[at]!,
        id: this.#idAt(at),
      }))
  }

  /**
   * Keeps as many as are wanted. The score of the last of them is found with the engine's own sort of numbers: for a heap of
   * ours, an isolate's first request would have to wait until it is compiled.
   */
  #letGo(): void {
    if (this.#gathered < this.#limit || this.#limit <= 0) return
    const keys = this.#scores.slice(0, this.#gathered)
    if (this.#byDate) for (let at = 0; at < keys.length; at += 1) keys[at] = this.#dateAt(at)
    const least = keys.toSorted()[keys.length - this.#limit]!
    const better: number[] = []
    const alike: number[] = []
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!
      if (key > least) better.push(at)
      else if (key === least) alike.push(at)
    }
    alike.sort((a, b) => this.#compare(a, b))
    alike.length = this.#limit - better.length
    const last = alike.at(-1)!
    this.#worst = { segment: this.#segments[last]!, score: this.#scores[last]! }
    this.#gathered = 0
    for (const at of Int32Array.from([...better, ...alike]).sort()) {
      this.#put(this.#gathered, this.#segments[at]!, this.#documents[at]!, this.#scores[at]!)
      this.#gathered += 1
    }
  }

  #put(at: number, segment: number, document: number, score: number): void {
    this.#segments[at] = segment
    this.#documents[at] = document
    this.#scores[at] = score
  }

  #compare(a: number, b: number): number {
    const dates = this.#byDate ? this.#dateAt(b) - this.#dateAt(a) : 0
    if (dates !== 0) return dates
    const scores = this.#scores[b]! - this.#scores[a]!
    if (scores !== 0) return scores
    if (this.#segments[a] === this.#segments[b]) return this.#documents[a]! - this.#documents[b]!
    return this.#idAt(a) < this.#idAt(b) ? -1 : 1
  }

  #dateAt(at: number): number {
    return this.#corpus.segments[this.#segments[at]!]!.table.dateOf(this.#documents[at]!)
  }

  #idAt(at: number): ArticleId {
    return this.#corpus.segments[this.#segments[at]!]!.table.idOf(this.#documents[at]!)
  }
}
