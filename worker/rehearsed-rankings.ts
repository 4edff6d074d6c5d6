/**
 * Rankings of a made-up segment, run while the program starts until the engine has compiled their loops.
 *
 * A search in six headlines (`rehearsal.ts`) calls every function, but none of its loops becomes hot. A common word stands in
 * thousands of documents: the loops that read, weigh and order them become hot within an isolate's first search, which would
 * wait for their compilation and pay for it on the engine's other threads. The numbers mean nothing, but their kinds do: code
 * that meets a new kind is compiled again. So there are words with one form and with several, gaps that are written out whole,
 * rankings that the rarer word decides, and others.
 */
import { corpusOf } from '../shared/search/ranking/corpus.ts'
import { joined } from '../shared/search/query/expand.ts'
import { readPostings } from '../shared/search/postings/postings-read.ts'
import { rerank, WINDOW } from '../shared/search/query/second-stage.ts'
import { rank } from '../shared/search/ranking/score.ts'
import type { Ranking } from '../shared/search/ranking/asked.ts'
import { readTable } from '../shared/search/index/table.ts'

const DOCUMENTS = 1024
const ROUNDS = 3

/** The table of a segment, as `writeTable` writes one. */
const table = () =>
  [
    `reperes-table 3\t${DOCUMENTS}\t${200 * DOCUMENTS}\t${DOCUMENTS}\t2,1,5,1,1\tx`,
    '\t',
    '3A2z4F1f'.repeat(DOCUMENTS / 4),
    '12'.repeat(DOCUMENTS / 2),
    '1DDRm'.repeat(DOCUMENTS),
    '1'.repeat(DOCUMENTS),
    '0'.repeat(DOCUMENTS / 8),
    'x-1\nx-2\nx-3\nx-4\nx-5\nx-6\nx-7\nx-8',
  ].join('\n')

/** A line of postings, as `writePostings` writes one: the first document's number whole, then the same bits again and again. */
const line = (term: string, size: number, columns: string, bits: string): string =>
  `${term}\t${size.toString(36)}\t${columns}\t__00001${bits.repeat(size)}`

const LINES = {
  few: line('few', 120, '3\t0few 3s\t1 2', 'iL4'),
  half: line('half', DOCUMENTS / 2, '0\t0half 4s\t1 2', 'LH4'),
  all: line('all', DOCUMENTS, '0\t\t', 'LH4'),
}

type Term = keyof typeof LINES
const OFTEN: readonly Term[] = ['all', 'half']

export function* rehearsedRankings(): Generator<Ranking> {
  const segment = { table: readTable(table()), withdrawn: [] }
  const postings = new Map(Object.entries(LINES).map(([term, line]) => [term, readPostings(line)]))
  const postingsOf = (_: number, term: string) => postings.get(term)
  const ranked = (terms: readonly Term[]): Ranking => {
    const corpus = corpusOf([segment])
    const words = terms.map((term) => ({ word: { form: term, term }, terms: [{ term, share: 1 }] }))
    const expanded = joined(words, [], [])
    const { total, hits } = rank(corpus, postingsOf, expanded.clauses, { limit: WINDOW })
    return { total, hits: rerank(corpus, postingsOf, expanded, hits) }
  }
  yield ranked(['few', 'all'])
  for (let round = 0; round < ROUNDS; round += 1) yield ranked(OFTEN)
}
