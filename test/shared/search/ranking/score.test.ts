import fc from 'fast-check'
import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '../../../../shared/search/index/document.ts'
import { lunrIndex } from '../../../../shared/search/index/lunr-index.ts'
import { rank } from '../../../../shared/search/ranking/score.ts'
import type { Clause, RankedHit } from '../../../../shared/search/ranking/asked.ts'
import {
  anyClauses,
  anyDocuments,
  documentWith,
  published,
  skewedClauses,
  skewedDocuments,
} from '../corpora.ts'

type Hits = readonly Pick<RankedHit, 'id' | 'score'>[]

/** Full lunr over the whole corpus: what every ranking must equal. */
const oracle = (documents: readonly SearchDocument[], clauses: readonly Clause[]): Hits =>
  asked(lunrIndex(documents), clauses)

function asked(index: lunr.Index, clauses: readonly Clause[]): Hits {
  const hits = index.query((query) => {
    for (const { term, boost = 1, presence, fields } of clauses) {
      query.term(term, {
        usePipeline: false,
        boost,
        ...(fields === undefined ? {} : { fields: [...fields] }),
        presence:
          presence === 'required'
            ? lunr.Query.presence.REQUIRED
            : presence === 'prohibited'
              ? lunr.Query.presence.PROHIBITED
              : lunr.Query.presence.OPTIONAL,
      })
    }
  })
  return hits.map(({ ref, score }) => ({ id: ref as RankedHit['id'], score }))
}

/** Same documents, same scores to 1e-9, in order of score and then of identifier. */
function expectSame(found: Hits, wanted: Hits): void {
  const scores = new Map(wanted.map(({ id, score }) => [id, score]))
  expect(found.map(({ id }) => id).sort()).toEqual([...scores.keys()].sort())
  for (const { id, score } of found) expect(Math.abs(score - scores.get(id)!)).toBeLessThan(1e-9)
  for (const [at, hit] of found.entries()) {
    const next = found[at + 1]
    if (next === undefined) continue
    expect(hit.score > next.score || (hit.score === next.score && hit.id < next.id)).toBe(true)
  }
}

const ALL = { limit: 100 }

describe('lunr is the oracle', () => {
  test('one segment ranks as full lunr does', () => {
    fc.assert(
      fc.property(anyDocuments, anyClauses, (documents, clauses) => {
        const { corpus, postingsOf } = published([documents])
        expectSame(rank(corpus, postingsOf, clauses, ALL).hits, oracle(documents, clauses))
      }),
      { numRuns: 1200 },
    )
  })

  test('segments with withdrawn documents rank as one that never held them', () => {
    fc.assert(
      fc.property(
        anyDocuments,
        anyClauses,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 14, maxLength: 14 }),
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        (documents, clauses, places, gone) => {
          const segments = [0, 1, 2, 3]
            .map((place) => documents.filter((_, at) => places[at] === place))
            .filter(({ length }) => length > 0)
          const left = documents.filter((_, at) => !gone[at])
          const withdrawn = documents.filter((_, at) => gone[at]).map(({ id }) => id)
          const { corpus, postingsOf } = published(segments, new Set(withdrawn))
          const wanted = left.length === 0 ? [] : oracle(left, clauses)
          expectSame(rank(corpus, postingsOf, clauses, ALL).hits, wanted)
        },
      ),
      { numRuns: 1200 },
    )
  })
})

describe('more documents than are summed at once', () => {
  // Frequencies as skewed as words': of the first terms nearly all documents, of the last a few.
  const documents = skewedDocuments(5200)
  const isGone = (_: SearchDocument, at: number) => at % 11 === 3
  const segments = [documents.slice(0, 4500), documents.slice(4500, 4510), documents.slice(4510)]
  const withdrawn = new Set(documents.filter(isGone).map(({ id }) => id))
  const { corpus, postingsOf } = published(segments, withdrawn)
  const index = lunrIndex(documents.filter((document, at) => !isGone(document, at)))

  test('rank as full lunr does, and a limit keeps the first of them', () => {
    fc.assert(
      fc.property(skewedClauses, fc.integer({ min: 0, max: 120 }), (clauses, limit) => {
        const wanted = asked(index, clauses)
        const all = rank(corpus, postingsOf, clauses, { limit: documents.length })
        expectSame(all.hits, wanted)
        const first = rank(corpus, postingsOf, clauses, { limit })
        expect(first).toEqual({ total: wanted.length, hits: all.hits.slice(0, limit) })
      }),
      { numRuns: 12 },
    )
  })
})

describe('the list', () => {
  const documents = [
    documentWith('a-1', ['riz', 'laos'], ['country:LA']),
    documentWith('a-2', ['riz']),
    documentWith('a-3', ['riz']),
  ]
  const { corpus, postingsOf } = published([documents])
  const riz: Clause = { term: 'riz' }

  test('a limit keeps the best and counts all', () => {
    const { total, hits } = rank(corpus, postingsOf, [riz, { term: 'laos' }], { limit: 1 })
    expect([total, hits.map(({ id }) => id)]).toEqual([3, ['a-1']])
  })

  test('equal scores go by identifier', () => {
    const { hits } = rank(corpus, postingsOf, [riz], { limit: 2 })
    expect(hits.map(({ id }) => id)).toEqual(['a-2', 'a-3'])
  })

  test('what a filter bars is not counted', () => {
    const accepts = (_: number, document: number) => document !== 1
    const { total, hits } = rank(corpus, postingsOf, [riz], { limit: 9, accepts })
    expect([total, hits.map(({ id }) => id)]).toEqual([2, ['a-3', 'a-1']])
  })

  test.each([
    ['nothing at all', []],
    ['only prohibited terms', [{ term: 'riz', presence: 'prohibited' }]],
    ['a required term nobody wrote', [riz, { term: 'absent', presence: 'required' }]],
    ['a word asked of the names', [{ term: 'riz', presence: 'required', fields: ['names'] }]],
  ] as const)('%s finds nothing', (_, clauses) => {
    expect(rank(corpus, postingsOf, clauses, ALL)).toEqual({ total: 0, hits: [] })
  })
})
