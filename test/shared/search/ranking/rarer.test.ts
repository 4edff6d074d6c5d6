import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nthBest } from '../../../../shared/search/ranking/rarer.ts'
import { rank } from '../../../../shared/search/ranking/score.ts'
import type { Clause } from '../../../../shared/search/ranking/asked.ts'
import { documentWith, published, skewedClauses, skewedDocuments } from '../corpora.ts'

const everything = { accepts: () => true }

describe('a ranking that leaves documents unscored', () => {
  const documents = skewedDocuments(3000)
  const { corpus, postingsOf } = published([documents.slice(0, 2000), documents.slice(2000)])

  test('is the ranking of all of them', () => {
    const few = skewedClauses.map((clauses) => clauses.slice(0, 4))
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 60 }), (clauses, limit) => {
        const found = rank(corpus, postingsOf, clauses, { limit })
        expect(found).toEqual(rank(corpus, postingsOf, clauses, { limit, ...everything }))
      }),
      { numRuns: 150 },
    )
  })

  test('newest first, every document is one of the best', () => {
    const options = { limit: 20, order: 'date' } as const
    const clauses = [{ term: 't0' }]
    expect(rank(corpus, postingsOf, clauses, options)).toEqual(
      rank(corpus, postingsOf, clauses, { ...options, ...everything }),
    )
  })
})

describe('documents that only the commoner word finds', () => {
  // Of 600 documents all hold `vietnam`, 30 `riz`, 10 `laos`.
  const { corpus, postingsOf } = published([
    Array.from({ length: 600 }, (_, number) =>
      documentWith(`x-${String(number).padStart(4, '0')}`, [
        'vietnam',
        ...(number % 20 === 7 ? ['riz'] : []),
        ...(number % 60 === 59 ? ['laos'] : []),
        ...Array.from({ length: number % 9 }, () => 'autre'),
      ]),
    ),
  ])
  const asked: readonly Clause[] = [{ term: 'vietnam' }, { term: 'riz' }, { term: 'laos' }]

  test.each([0, 1, 30, 40, 41, 600])('are counted, with a limit of %i', (limit) => {
    const found = rank(corpus, postingsOf, asked, { limit })
    expect(found).toEqual(rank(corpus, postingsOf, asked, { limit, ...everything }))
    expect(found.total).toBe(600)
  })

  test('several commoner words count a document once', () => {
    const both: readonly Clause[] = [{ term: 'laos' }, { term: 'autre' }, { term: 'vietnam' }]
    expect(rank(corpus, postingsOf, both, { limit: 5 })).toEqual(
      rank(corpus, postingsOf, both, { limit: 5, ...everything }),
    )
  })

  test('outweigh rarer ones where they are boosted so', () => {
    const boosted = [{ term: 'riz' }, { term: 'vietnam', boost: 1e6 }]
    expect(rank(corpus, postingsOf, boosted, { limit: 10 })).toEqual(
      rank(corpus, postingsOf, boosted, { limit: 10, ...everything }),
    )
  })
})

test('the score that so many are as good as is where sorting puts it', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 45 }), (some, wanted) => {
      const all = Float64Array.from(some, (score) => score / 7)
      expect(nthBest(all, wanted)).toBe(all.toSorted().at(-wanted))
    }),
  )
})
