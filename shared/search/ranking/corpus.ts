/**
 * The numbers that lunr bakes into its weights, kept apart from them: how many documents there are, how
 * long they are, which still count. Made once for a version of the corpus, from its segments' tables.
 */
import type { Table } from '../index/table.ts'

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
  /** The same for the inner loop: filled for every document before one, or `only` for some; other places may hold 0. */
  normsBefore(field: 'text' | 'names', document: number, only?: Int32Array): Float64Array
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
      const ofText = normsOf(table, 'text', text / size)
      const ofNames = normsOf(table, 'names', names / size)
      return {
        table,
        gone,
        textNorm: ofText.one,
        namesNorm: ofNames.one,
        normsBefore: (field, document, only) =>
          (field === 'text' ? ofText : ofNames).before(document, only),
      }
    }),
  }
}

interface Norms {
  one(document: number): number
  before(document: number, only: Int32Array | undefined): Float64Array
}

/** Norms are kept once computed, the room for them made when first needed: few queries name anybody. */
function normsOf(table: Table, field: 'text' | 'names', mean: number): Norms {
  const { size } = table
  const lengthOf = field === 'text' ? table.textLengthOf : table.namesLengthOf
  let made: Float64Array | undefined
  let known = 0
  const normOf = (document: number): number => normFor(lengthOf(document), mean)
  return {
    one(document) {
      made ??= new Float64Array(size)
      // No norm is 0: the shortest is `k1 · (1 - b)`.
      return (made[document] ||= normOf(document))
    },
    before(document, only) {
      made ??= new Float64Array(size)
      if (only !== undefined && known < document) {
        for (let at = 0; at < only.length; at += 1) made[only[at]!] ||= normOf(only[at]!)
        return made
      }
      if (known >= document) return made
      writeNorms(made, known, table.lengthsOf(field, known, document), mean)
      known = document
      return made
    },
  }
}

function writeNorms(norms: Float64Array, from: number, lengths: Int32Array, mean: number): void {
  for (let at = 0; at < lengths.length; at += 1) norms[from + at] = normFor(lengths[at]!, mean)
}

const normFor = (length: number, mean: number): number => K1 * (1 - B + B * (length / mean))

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
