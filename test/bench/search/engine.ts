/** The project's own search over parts in memory, through the code that the library runs. */
import { corpusOf, type Corpus } from '../../../shared/search/ranking/corpus.ts'
import type { SearchDocument } from '../../../shared/search/index/document.ts'
import { correct, partsToCorrect, unknownWords } from '../../../shared/search/query/correct.ts'
import { expand, partsToLookUp, type Expanded } from '../../../shared/search/query/expand.ts'
import { isRefusal, readQuery } from '../../../shared/search/query/query.ts'
import type { Postings } from '../../../shared/search/postings/postings.ts'
import { rerank, WINDOW } from '../../../shared/search/query/second-stage.ts'
import { rank } from '../../../shared/search/ranking/score.ts'
import type { RankedHit } from '../../../shared/search/ranking/asked.ts'
import { buildSegment, type SegmentParts } from '../../../shared/search/index/segment.ts'
import { postingsOf, shardOf } from '../../../shared/search/postings/shards.ts'
import { readTable } from '../../../shared/search/index/table.ts'

export interface Engine {
  readonly parts: SegmentParts
  readonly corpus: Corpus
  postings(term: string): Postings | undefined
  expanded(text: string): Expanded | undefined
  /** lunr's order. */
  first(expanded: Expanded, limit: number): readonly RankedHit[]
  /** Stage two. */
  second(expanded: Expanded, limit: number): readonly RankedHit[]
}

export function engineOver(documents: Iterable<SearchDocument>, shards: number): Engine {
  const parts = buildSegment(documents, { shards, dictionary: 40, counted: 'stream' })
  const corpus = corpusOf([{ table: readTable(parts.table), withdrawn: [] }])
  const froms = parts.dictionary.map(({ from }) => from)
  const texts = (places: readonly number[]) => places.map((place) => parts.dictionary[place]!.text)
  const postings = (term: string) =>
    postingsOf(parts.shards[shardOf(term, parts.shards.length)]!, term)
  const find = (_: number, term: string) => postings(term)
  const first = ({ clauses }: Expanded, limit: number) =>
    rank(corpus, find, clauses, { limit }).hits
  return {
    parts,
    corpus,
    postings,
    expanded(text) {
      const query = readQuery(text)
      if (isRefusal(query)) return undefined
      const looked = texts(partsToLookUp(query, froms))
      const expanded = expand(query, looked)
      const unknown = unknownWords(query, looked)
      if (unknown.length === 0) return expanded
      const more = unknown.flatMap((word) => partsToCorrect(word, froms))
      return correct(expanded, unknown, texts([...new Set(more)]))
    },
    first,
    second(expanded, limit) {
      const once = readOnce(find)
      const { hits } = rank(corpus, once, expanded.clauses, { limit: Math.max(WINDOW, limit) })
      return rerank(corpus, once, expanded, hits).slice(0, limit)
    },
  }
}

/** Reads each line once, however many stages ask for it. */
function readOnce(
  find: (segment: number, term: string) => Postings | undefined,
): (segment: number, term: string) => Postings | undefined {
  const read = new Map<string, Postings | undefined>()
  return (segment, term) => {
    const key = `${segment} ${term}`
    if (!read.has(key)) read.set(key, find(segment, term))
    return read.get(key)
  }
}
