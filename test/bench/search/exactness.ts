/**
 * Whether the shards rank as full lunr does, on real articles: two segments with withdrawn documents
 * against one lunr index that never held them.
 */
import type { ArticleId } from '../../../shared/article/article.ts'
import { corpusOf } from '../../../shared/search/ranking/corpus.ts'
import type { SearchDocument } from '../../../shared/search/index/document.ts'
import { lunrIndex } from '../../../shared/search/index/lunr-index.ts'
import { rank } from '../../../shared/search/ranking/score.ts'
import { buildSegment } from '../../../shared/search/index/segment.ts'
import { postingsOf, shardOf } from '../../../shared/search/postings/shards.ts'
import { readTable } from '../../../shared/search/index/table.ts'
import { generator } from './known-items.ts'

export interface Exactness {
  readonly articles: number
  readonly queries: number
  readonly hits: number
  /** Queries whose hits are not lunr's. */
  readonly different: number
  /** The largest difference of a score. */
  readonly furthest: number
}

const QUERIES = 300

export function exactnessOver(documents: readonly SearchDocument[]): Exactness {
  const draw = generator(5)
  const isGone = new Set(documents.filter(() => draw() < 0.05).map(({ id }) => id))
  const halves = [0, 1].map((half) => documents.filter((_, at) => at % 2 === half))
  const built = halves.map((half) =>
    buildSegment(half, { shards: 64, dictionary: 4, counted: 'stream' }),
  )
  const tables = built.map(({ table }) => readTable(table))
  const corpus = corpusOf(
    tables.map((table) => ({
      table,
      withdrawn: [...isGone].flatMap((id: ArticleId) => table.numberOf(id) ?? []),
    })),
  )
  const find = (segment: number, term: string) =>
    postingsOf(built[segment]!.shards[shardOf(term, 64)]!, term)
  const left = documents.filter(({ id }) => !isGone.has(id))
  const index = lunrIndex(left)
  let [hits, different, furthest] = [0, 0, 0]
  for (let n = 0; n < QUERIES; n += 1) {
    const { text } = left[Math.floor(draw() * left.length)]!
    const all = [...text.keys()]
    const terms = Array.from({ length: 1 + (n % 12) }, () => all[Math.floor(draw() * all.length)]!)
    const wanted = new Map(
      index
        .query((query) => {
          for (const term of terms) query.term(term, { usePipeline: false })
        })
        .map(({ ref, score }) => [ref, score]),
    )
    const clauses = terms.map((term) => ({ term }))
    const found = rank(corpus, find, clauses, { limit: left.length }).hits
    hits += found.length
    const gap = found.reduce(
      (most, { id, score }) => Math.max(most, Math.abs(score - (wanted.get(id) ?? Infinity))),
      found.length === wanted.size ? 0 : Infinity,
    )
    if (gap > 1e-9) different += 1
    furthest = Math.max(furthest, gap)
  }
  return { articles: left.length, queries: QUERIES, hits, different, furthest }
}
