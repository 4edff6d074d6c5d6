/**
 * The numbers that lunr bakes into its weights, kept apart from them: how many documents there are, how
 * long they are, which still count. Made once for a version of the corpus, from its segments' tables.
 */
import type { Table } from './table.ts'

/** lunr's defaults: how soon more of a term stops counting, and how much length does. */
export const K1 = 1.2
export const B = 0.75

export interface Segment {
  readonly table: Table
  /** Numbers of documents that no longer count. */
  readonly withdrawn: Iterable<number>
}

export interface Corpus {
  readonly segments: readonly CorpusSegment[]
  /** Documents that count. */
  readonly size: number
}

export interface CorpusSegment {
  readonly table: Table
  /** 1 for a document that no longer counts; undefined where all do. */
  readonly gone: Uint8Array | undefined
  /** `k1 · (1 - b + b · length / mean)` of a document's field, as lunr computes it. */
  textNorm(document: number): number
  namesNorm(document: number): number
  /** The same as far as it has been asked for, 0 elsewhere: for the inner loop. */
  knownNorms(field: 'text' | 'names'): Float64Array
}

export function corpusOf(segments: readonly Segment[]): Corpus {
  const counted = segments.map(({ table, withdrawn }) => ({
    table,
    gone: goneOf(table, withdrawn),
  }))
  let size = 0
  let text = 0
  let names = 0
  for (const { table, gone } of counted) {
    size += table.size
    text += table.textLength
    names += table.namesLength
    for (const [document, isGone] of (gone ?? []).entries()) {
      if (isGone === 0) continue
      size -= 1
      text -= table.textLengthOf(document)
      names -= table.namesLengthOf(document)
    }
  }
  return {
    size,
    segments: counted.map(({ table, gone }): CorpusSegment => {
      const textNorms = onceMade(table.size)
      const namesNorms = onceMade(table.size)
      return {
        table,
        gone,
        textNorm: normsOf(textNorms, text / size, table.textLengthOf),
        namesNorm: normsOf(namesNorms, names / size, table.namesLengthOf),
        knownNorms: (field) => (field === 'text' ? textNorms() : namesNorms()),
      }
    }),
  }
}

/** Made when first needed: few queries name anybody. */
function onceMade(size: number): () => Float64Array {
  let made: Float64Array | undefined
  return () => (made ??= new Float64Array(size))
}

/** Norms are kept once computed: a query meets few documents, but the next one meets many of them again. */
const normsOf =
  (made: () => Float64Array, mean: number, lengthOf: (document: number) => number) =>
  (document: number): number => {
    const norms = made()
    // No norm is 0: the shortest is `k1 · (1 - b)`.
    const known = norms[document]!
    if (known !== 0) return known
    return (norms[document] = K1 * (1 - B + B * (lengthOf(document) / mean)))
  }

function goneOf(table: Table, withdrawn: Iterable<number>): Uint8Array | undefined {
  let gone: Uint8Array | undefined
  for (const document of withdrawn) {
    if (document >= table.size) continue
    gone ??= new Uint8Array(table.size)
    gone[document] = 1
  }
  return gone
}

/** lunr's inverse document frequency, its `abs` included: a term in nearly all documents gains again. */
export const inverseFrequency = (documents: number, size: number): number =>
  Math.log(1 + Math.abs((size - documents + 0.5) / (documents + 0.5)))
