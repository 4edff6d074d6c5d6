import fc from 'fast-check'
import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import type { Country, EventEntity } from '../../../../shared/entities/entity.ts'
import { documentOf } from '../../../../shared/search/index/document.ts'
import { lunrIndex } from '../../../../shared/search/index/lunr-index.ts'
import { buildSegment } from '../../../../shared/search/index/segment.ts'
import { anyDocuments, documentWith } from '../corpora.ts'

const CUT = { shards: 3, dictionary: 2 }

test('the same documents give the same bytes, in whatever order, whoever counts', () => {
  fc.assert(
    fc.property(
      anyDocuments.chain((documents) =>
        fc.tuple(
          fc.constant(documents),
          fc.shuffledSubarray(documents, { minLength: documents.length }),
        ),
      ),
      ([documents, shuffled]) => {
        const built = JSON.stringify(buildSegment(documents, { ...CUT, counted: 'lunr' }))
        expect(JSON.stringify(buildSegment(shuffled, { ...CUT, counted: 'stream' }))).toBe(built)
      },
    ),
    { numRuns: 200 },
  )
})

test('a stream in order is taken as it comes; one out of order, or a document twice, is refused', () => {
  const [a, b] = [documentWith('a-1', ['riz']), documentWith('a-2', ['laos'])]
  const stream = function* () {
    yield a
    yield b
  }
  expect(buildSegment(stream(), CUT)).toEqual(buildSegment([b, a], CUT))
  expect(() => buildSegment(new Set([b, a]), CUT)).toThrow(/out of order/u)
  expect(() => buildSegment([a, a], CUT)).toThrow(/given twice/u)
})

test('no documents make an empty segment', () => {
  expect(buildSegment([], CUT)).toMatchObject({ documents: 0, shards: ['', '', ''] })
})

describe('a document', () => {
  const article: Article = {
    id: 'vietnamplus-1' as ArticleId,
    kind: 'article',
    outlet: 'vietnamplus',
    headline: 'Accord sur le riz',
    lead: 'Un accord a été signé.',
    body: ['Les accords et le riz laotien.'],
    captions: [{ text: 'Le riz' }],
    links: [],
    published: { date: '2019-03', basis: 'url' },
  }
  const mention = {
    part: 'headline',
    index: 0,
    start: 0,
    end: 1,
    kind: 'country',
    surface: 'x',
    rule: 'x',
  } as const
  const country: Country = {
    kind: 'country',
    id: 'country:LA' as Country['id'],
    canonical: 'Laos',
    surfaces: ['laotien'],
    mentions: [mention],
    iso: 'LA',
  }
  const event: EventEntity = {
    kind: 'event',
    id: 'event:19e-reunion' as EventEntity['id'],
    canonical: '19e réunion',
    surfaces: ['19e réunion'],
    mentions: [{ ...mention, kind: 'event', part: 'body' }],
    session: { series: 'comite mixte', ordinal: 19 },
  }
  const document = documentOf(article, [country, event], 'abc')

  test('counts the headline three times', () => {
    expect(document.text.get('accord')).toBe(3 + 1 + 1)
    expect(document.text.get('riz')).toBe(3 + 1 + 1)
  })

  test('keeps the printed forms behind a term', () => {
    expect([...document.forms.get('accord')!].sort()).toEqual(['accord', 'accords'])
  })

  test('has names of its entities, series and dispatch, none of them a word', () => {
    expect(document.names).toEqual(
      new Map([
        ['country:LA', 3],
        ['event:19e-reunion', 1],
        ['series:comite-mixte', 1],
        ['series:comite-mixte:19', 1],
        ['dispatch:abc', 1],
      ]),
    )
    for (const term of document.text.keys()) expect(term).not.toContain(':')
  })

  test('lengths are the sums lunr would count', () => {
    const sum = (field: ReadonlyMap<string, number>) =>
      [...field.values()].reduce((a, b) => a + b, 0)
    expect([document.textLength, document.namesLength]).toEqual([
      sum(document.text),
      sum(document.names),
    ])
  })
})

test('the whole index is loaded by plain lunr, nothing registered', () => {
  const documents = [
    documentWith('a-1', ['riz', 'laos'], ['country:LA']),
    documentWith('a-2', ['riz']),
  ]
  const stored = JSON.stringify(lunrIndex(documents))
  const index = lunr.Index.load(JSON.parse(stored) as object)
  expect(index.search('laos').map(({ ref }) => ref)).toEqual(['a-1'])
})
