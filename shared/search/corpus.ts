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
  /** `k1 · (1 - b + b · length / mean)` of each document and field, as lunr computes it. */
  readonly textNorms: Float64Array
  readonly namesNorms: Float64Array
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
    for (let document = 0; document < table.size; document += 1) {
      if (gone?.[document] === 1) continue
      size += 1
      text += table.textLengths[document]!
      names += table.namesLengths[document]!
    }
  }
  const norms = (lengths: Int32Array, mean: number) => {
    const values = new Float64Array(lengths.length)
    for (let document = 0; document < lengths.length; document += 1) {
      values[document] = K1 * (1 - B + B * (lengths[document]! / mean))
    }
    return values
  }
  return {
    size,
    segments: counted.map(({ table, gone }) => ({
      table,
      gone,
      textNorms: norms(table.textLengths, text / size),
      namesNorms: norms(table.namesLengths, names / size),
    })),
  }
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
