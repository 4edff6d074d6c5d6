/**
 * Term frequencies gathered article by article, in memory bounded by their number.
 *
 * Twelve bytes a posting, nothing of the texts: 100,000 articles fit in a few hundred megabytes. Documents
 * come in the order of their numbers.
 */
import type { Postings } from './postings.ts'
import { FORMS_KEPT } from './postings.ts'
import { compare } from '../order.ts'

const FIRST_ROOM = 12

/** One term's postings while they are gathered. */
export class Gathered {
  // Document, frequency, number of the set of forms; three by three.
  #cells = new Int32Array(FIRST_ROOM)
  #length = 0
  readonly #sets = new Map<string, number>()

  /** `forms`: the printed ones, as `setOf` writes them. */
  add(document: number, frequency: number, forms: string): void {
    if (this.#length === this.#cells.length) {
      // By half, a multiple of three: doubled, a third of all this memory would stand empty.
      const larger = new Int32Array(3 * Math.ceil(this.#length / 2))
      larger.set(this.#cells)
      this.#cells = larger
    }
    let set = this.#sets.get(forms)
    if (set === undefined) this.#sets.set(forms, (set = this.#sets.size))
    this.#cells[this.#length] = document
    this.#cells[this.#length + 1] = frequency
    this.#cells[this.#length + 2] = set
    this.#length += 3
  }

  /** How many documents print each form. */
  formCounts(): ReadonlyMap<string, number> {
    const bySet = new Int32Array(this.#sets.size)
    for (let at = 2; at < this.#length; at += 3) bySet[this.#cells[at]!]! += 1
    const counts = new Map<string, number>()
    for (const [set, number] of this.#sets) {
      if (set === '') continue
      for (const form of set.split(' ')) counts.set(form, (counts.get(form) ?? 0) + bySet[number]!)
    }
    return counts
  }

  postings(): Postings {
    const counts = this.formCounts()
    const forms = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([form]) => form)
    const bitOf = new Map(forms.map((form, at) => [form, 1 << Math.min(at, FORMS_KEPT)]))
    const masks = [...this.#sets.keys()].map((set) =>
      set === '' ? 1 : set.split(' ').reduce((mask, form) => mask | bitOf.get(form)!, 0),
    )
    const size = this.#length / 3
    const documents = new Int32Array(size)
    const frequencies = new Int32Array(size)
    const printed = new Uint16Array(size)
    for (let at = 0; at < size; at += 1) {
      documents[at] = this.#cells[at * 3]!
      frequencies[at] = this.#cells[at * 3 + 1]!
      printed[at] = masks[this.#cells[at * 3 + 2]!]!
    }
    return { documents, frequencies, forms: forms.slice(0, FORMS_KEPT), printed }
  }
}

export interface Tally {
  add(
    document: number,
    term: string,
    frequency: number,
    forms: ReadonlySet<string> | undefined,
  ): void
  /** In code-unit order. */
  terms(): readonly string[]
  postings(term: string): Postings
  /** How many documents print each form. */
  formCounts(term: string): ReadonlyMap<string, number>
}

const NO_FORMS = ''

/** Printed forms as one text, whatever their order. */
export const setOf = (forms: Iterable<string>): string => [...forms].sort(compare).join(' ')

export function openTally(): Tally {
  const terms = new Map<string, Gathered>()
  return {
    add(document, term, frequency, forms) {
      let gathered = terms.get(term)
      if (gathered === undefined) terms.set(term, (gathered = new Gathered()))
      gathered.add(document, frequency, forms === undefined ? NO_FORMS : setOf(forms))
    },
    terms: () => [...terms.keys()].sort(compare),
    postings: (term) => terms.get(term)!.postings(),
    formCounts: (term) => terms.get(term)!.formCounts(),
  }
}
