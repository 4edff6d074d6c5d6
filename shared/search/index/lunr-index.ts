/**
 * lunr itself: the builder that counts terms below a limit, and the whole index for corpora that fit.
 *
 * lunr is handed finished terms: a tokenizer of our own, empty pipelines, nothing registered globally.
 * `lunr.Index.load` takes the serialised index as it is.
 */
import lunr from 'lunr'
import type { SearchDocument } from './document.ts'

type Fields = Pick<SearchDocument, 'id' | 'text' | 'names'>

/** A builder that holds the documents; `build()` makes the index. */
export function lunrBuilder(documents: Iterable<Fields>): lunr.Builder {
  const builder = new lunr.Builder()
  builder.ref('id')
  builder.field('text')
  builder.field('names')
  // The text of a field is its terms, each repeated as often as it counts.
  const tokenizer = (field: ReadonlyMap<string, number> | null | undefined): lunr.Token[] =>
    [...(field ?? new Map<string, number>())].flatMap(([term, frequency]) =>
      Array.from({ length: frequency }, () => new lunr.Token(term, {})),
    )
  Object.assign(builder, { tokenizer })
  for (const document of documents) builder.add(document)
  return builder
}

/** The whole index, as `JSON.stringify` and `lunr.Index.load` take it. */
export const lunrIndex = (documents: Iterable<Fields>): lunr.Index => lunrBuilder(documents).build()

interface Counted {
  readonly documents: readonly SearchDocument[]
  of(document: SearchDocument): Pick<SearchDocument, 'text' | 'names'>
}

/** What lunr.Builder counted for each document. */
export function lunrFrequencies(documents: readonly SearchDocument[]): Counted {
  const builder: unknown = lunrBuilder(documents)
  if (!holdsFrequencies(builder))
    throw new Error('lunr-index: lunr.Builder no longer keeps its counts')
  const fieldOf = (field: string, id: string) =>
    new Map(Object.entries(builder.fieldTermFrequencies[`${field}/${id}`] ?? {}))
  return {
    documents,
    of: ({ id }) => ({ text: fieldOf('text', id), names: fieldOf('names', id) }),
  }
}

interface HoldsFrequencies {
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const holdsFrequencies = (builder: unknown): builder is HoldsFrequencies =>
  typeof builder === 'object' && builder !== null && 'fieldTermFrequencies' in builder
