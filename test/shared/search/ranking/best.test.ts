import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Best } from '../../../../shared/search/ranking/best.ts'
import { corpusOf } from '../../../../shared/search/ranking/corpus.ts'
import { readTable, writeTable } from '../../../../shared/search/index/table.ts'

const DOCUMENTS = 120
const DATES = [{}, { date: '2019-03-11' }, { date: '2019-03-12' }, { date: '2019' }]

/** Two segments whose identifiers lie between one another's, dated by three days and by none. */
const corpus = corpusOf(
  ['b', 'a'].map((end, segment) => ({
    withdrawn: [],
    table: readTable(
      writeTable(
        Array.from({ length: DOCUMENTS }, (_, document) => ({
          id: `outlet-${1000 + document}${end}` as never,
          ...DATES[(document + segment) % DATES.length],
          textLength: 10,
          namesLength: 1,
        })),
        [],
      ),
    ),
  })),
)

const scored = fc.array(fc.constantFrom(0.5, 1, 1.25, 2), {
  minLength: 2 * DOCUMENTS,
  maxLength: 2 * DOCUMENTS,
})

describe('the best of all that were offered', () => {
  test.each(['relevance', 'date'] as const)('by %s are those that sorting gives', (order) => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 0, max: 70 }), (scores, limit) => {
        const best = new Best(limit, order, corpus)
        const all = corpus.segments.flatMap(({ table }, segment) => {
          let bar = best.barIn(segment)
          return Array.from({ length: DOCUMENTS }, (_, document) => {
            const score = scores[segment * DOCUMENTS + document]!
            if (score > bar) bar = best.offer(segment, document, score)
            return { score, id: table.idOf(document), date: table.dateOf(document) }
          })
        })
        const sorted = all.sort(
          (a, b) =>
            (order === 'date' ? b.date - a.date : 0) || b.score - a.score || (a.id < b.id ? -1 : 1),
        )
        expect(best.ordered().map(({ id }) => id)).toEqual(
          sorted.slice(0, limit).map(({ id }) => id),
        )
      }),
    )
  })
})
