/**
 * lunr's ranking over postings and tables: the same hits, the same scores, several segments at once.
 *
 * The score is lunr's, digit for digit: BM25 weights rounded to three decimals, `dot(query, field) /
 * |query|` summed over the two fields. Its order is by score, then by identifier (lunr's own order of
 * equal scores depends on insertion). Withdrawn documents do not count, in the statistics either.
 *
 * Purely negative queries find nothing here; lunr answers them with the whole corpus.
 */
import { Best } from './best.ts'
import { inverseFrequency, type Corpus, type CorpusSegment } from './corpus.ts'
import { isName } from '../index/document.ts'
import type { Postings } from '../postings/postings.ts'
import { sumRarer } from './rarer.ts'
import { listOf, sumScores, type List, type Taker } from './sums.ts'
import type { Clause, FieldName, PostingsOf, Ranking, RankOptions } from './asked.ts'

export function rank(
  corpus: Corpus,
  postingsOf: PostingsOf,
  clauses: readonly Clause[],
  options: RankOptions,
): Ranking {
  const terms = mergedTerms(corpus, postingsOf, clauses)
  const required = requirementsOf(clauses)
  const canBeMet = (group: readonly Clause[]) =>
    group.some((clause) => isIn(terms.get(clause.term), clause))
  if (!required.every(canBeMet)) return { total: 0, hits: [] }
  const lengths = queryLengths(terms)
  const best = new Best(options.limit, options.order ?? 'relevance', corpus)
  let total = 0
  for (const [number, segment] of corpus.segments.entries()) {
    const barred = barredIn(segment, number, clauses, required, terms)
    const taker: Taker = {
      accepts: acceptedBy(number, segment, barred, options.accepts),
      wanted: options.order === 'date' ? Infinity : options.limit,
      bar: best.barIn(number),
      offer: (document, score) => best.offer(number, document, score),
    }
    const lists = listsIn(segment, number, terms)
    total += sumRarer(segment, lists, lengths, taker) ?? sumScores(segment, lists, lengths, taker)
  }
  return { total, hits: best.ordered() }
}

/** What withdrawals, requirements and the caller let through; undefined where that is everything. */
const acceptedBy = (
  number: number,
  { gone }: CorpusSegment,
  barred: Uint8Array | undefined,
  accepts: RankOptions['accepts'],
): Taker['accepts'] =>
  gone === undefined && barred === undefined && accepts === undefined
    ? undefined
    : (document) =>
        gone?.[document] !== 1 &&
        barred?.[document] !== 1 &&
        (accepts === undefined || accepts(number, document))

/** One term of the query, its clauses merged as lunr merges them. */
export interface QueryTerm {
  readonly term: string
  readonly field: FieldName
  /** Documents of the corpus that hold it. */
  readonly documents: number
  readonly inverse: number
  /** Sum of the boosts of its clauses, by the field they search; 0 where only prohibited. */
  readonly boosts: Readonly<Record<FieldName, number>>
  readonly postings: readonly (Postings | undefined)[]
}

function mergedTerms(
  corpus: Corpus,
  postingsOf: PostingsOf,
  clauses: readonly Clause[],
): ReadonlyMap<string, QueryTerm> {
  const merged = new Map<string, QueryTerm & { boosts: Record<FieldName, number> }>()
  for (const { term, boost = 1, presence, fields } of clauses) {
    let known = merged.get(term)
    if (known === undefined) {
      const postings = corpus.segments.map((_, number) => postingsOf(number, term))
      const documents = countOf(corpus, postings)
      // A term that only withdrawn documents hold counts as one that the index never held.
      if (documents === 0) continue
      const inverse = inverseFrequency(documents, corpus.size)
      const field = isName(term) ? 'names' : 'text'
      known = { term, field, documents, inverse, boosts: { text: 0, names: 0 }, postings }
      merged.set(term, known)
    }
    if (presence === 'prohibited') continue
    for (const field of fields ?? BOTH) known.boosts[field] += boost
  }
  return merged
}

const BOTH: readonly FieldName[] = ['text', 'names']

function countOf(corpus: Corpus, postings: readonly (Postings | undefined)[]): number {
  let count = 0
  for (const [number, { gone }] of corpus.segments.entries()) {
    const documents = postings[number]?.documents
    if (documents === undefined) continue
    if (gone === undefined) count += documents.length
    else for (const document of documents) count += 1 - gone[document]!
  }
  return count
}

const isIn = (term: QueryTerm | undefined, { fields }: Clause): boolean =>
  term !== undefined && (fields ?? BOTH).includes(term.field)

/** The query vector's length in each field. */
function queryLengths(terms: ReadonlyMap<string, QueryTerm>): Record<FieldName, number> {
  const squares = { text: 0, names: 0 }
  for (const { boosts } of terms.values()) {
    for (const field of BOTH) squares[field] += boosts[field] * boosts[field]
  }
  return { text: Math.sqrt(squares.text), names: Math.sqrt(squares.names) }
}

/** What a segment's postings say of the query's terms, in its order: sums depend on it in their last digit. */
const listsIn = (
  segment: CorpusSegment,
  number: number,
  terms: ReadonlyMap<string, QueryTerm>,
): readonly List[] =>
  [...terms.values()].flatMap(({ field, inverse, boosts, postings }) => {
    const here = postings[number]
    const boost = boosts[field]
    return here === undefined || boost === 0 ? [] : [listOf(segment, field, here, inverse, boost)]
  })

/** What must be met: each group by any of its clauses. */
function requirementsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const groups = new Map<number, Clause[]>()
  for (const [at, clause] of clauses.entries()) {
    if (clause.presence !== 'required') continue
    const group = clause.group ?? -1 - at
    groups.set(group, [...(groups.get(group) ?? []), clause])
  }
  return [...groups.values()]
}

/** Documents that miss a requirement or hold a prohibited term; undefined where there is none to bar. */
function barredIn(
  segment: CorpusSegment,
  number: number,
  clauses: readonly Clause[],
  required: readonly (readonly Clause[])[],
  terms: ReadonlyMap<string, QueryTerm>,
): Uint8Array | undefined {
  const prohibited = clauses.filter(({ presence }) => presence === 'prohibited')
  if (required.length === 0 && prohibited.length === 0) return undefined
  const size = segment.table.size
  const holdersOf = (some: readonly Clause[]): Uint8Array => {
    const holders = new Uint8Array(size)
    for (const clause of some) {
      const term = terms.get(clause.term)
      const documents = isIn(term, clause) ? term?.postings[number]?.documents : undefined
      for (const document of documents ?? []) holders[document] = 1
    }
    return holders
  }
  const barred = holdersOf(prohibited)
  for (const group of required) {
    const holders = holdersOf(group)
    for (let document = 0; document < size; document += 1)
      barred[document]! |= 1 - holders[document]!
  }
  return barred
}
