/** What the engine is asked, clause by clause, and what it answers. */
import type { ArticleId } from '../../article/article.ts'
import type { Postings } from '../postings/postings.ts'

export type FieldName = 'text' | 'names'

export interface Clause {
  readonly term: string
  readonly boost?: number
  /** What lunr writes as `+term` and `-term`; optional where absent. */
  readonly presence?: 'required' | 'prohibited'
  /** Required clauses of one group are one requirement: any of their terms will do. */
  readonly group?: number
  /** Fields searched; both where absent. A term stands in one field only: this sets the query's length. */
  readonly fields?: readonly FieldName[]
}

/** The postings of a term in one segment; undefined where no document there holds it. */
export type PostingsOf = (segment: number, term: string) => Postings | undefined

export interface RankOptions {
  readonly limit: number
  /** Which documents may be found at all. They count in the statistics, whatever it says. */
  readonly accepts?: (segment: number, document: number) => boolean
  /** `date`: newest first, undated last. */
  readonly order?: 'relevance' | 'date'
}

export interface RankedHit {
  readonly segment: number
  readonly document: number
  readonly id: ArticleId
  readonly score: number
}

export interface Ranking {
  /** All that were found, beyond the limit too. */
  readonly total: number
  readonly hits: readonly RankedHit[]
}
