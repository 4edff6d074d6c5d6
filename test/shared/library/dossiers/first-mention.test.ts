import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdersOf } from '../../../../shared/library/dossiers/first-holders.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import type { LoadedSegment } from '../../../../shared/library/shelf/tables.ts'
import { compare } from '../../../../shared/search/order.ts'
import type { PostingsOf } from '../../../../shared/search/ranking/asked.ts'
import { readTable, writeTable } from '../../../../shared/search/index/table.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { article, articleId, entityId, prepared } from '../../../builders.ts'
import { published } from '../published.ts'

const PHRASE = 'partage des eaux'
const PRINTED = 'Le plan de partage des eaux a été signé.'
/** All the words, and not the phrase. */
const APART = 'Des eaux en partage.'

const said = (id: string, date: string | undefined, text: string) =>
  prepared(
    article({
      id,
      headline: 'Un accord de plus pour le delta',
      body: [text],
      ...(date === undefined ? {} : { published: { date, basis: 'metadata' as const } }),
    }),
  )
const many = (count: number, date: string | undefined, text: string, first = 1) =>
  Array.from({ length: count }, (_, n) => said(`x-${first + n}`, date, text))

test('of a name, the sentence that prints it stands beside the article, with the name marked', async () => {
  const page = (id: string, date: string, lead: string) => {
    const one = article({ id, lead, published: { date, basis: 'metadata' } })
    return prepared(one, recognise(one))
  }
  const library = storedLibrary(
    published([
      page('x-2', '2020-03-05', 'Le ministre de la Santé Ly Van Hoa est venu.'),
      page('x-1', '2019-03-05', 'À Hué, le vice-ministre Ly Van Hoa a parlé. Il repartira.'),
    ]),
  )
  const { first } = await library.firstMention({
    kind: 'entity',
    id: entityId('person:ly-van-hoa'),
  })
  expect(first?.card.id).toBe('x-1')
  const { text, marks } = first!.excerpt!
  expect(text).toBe('À Hué, le vice-ministre Ly Van Hoa a parlé.')
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Ly Van Hoa'])
})

describe('of what is not read, all that may precede is counted', () => {
  const day = '2018-05-02'
  test.each([
    [
      'undated, beside dated ones that do not print it',
      8,
      8,
      [...many(20, undefined, APART), ...many(3, day, APART, 21)],
    ],
    [
      'undated, before a first',
      10 + 10,
      8 + 2,
      [...many(20, undefined, PRINTED), ...many(1, day, PRINTED, 21)],
    ],
    ['dated, where none of those read prints it', 4, 4, many(40, day, APART)],
    ['dated by the year of the first', 39, 29, many(40, '2019', PRINTED)],
    ['dated by the month of the first', 39, 29, many(40, '2019-03', PRINTED)],
    [
      'and nothing later than that',
      39,
      29,
      [...many(40, '2019-03', PRINTED), ...many(30, '2019-04', PRINTED, 41)],
    ],
    ['and nothing later than a day', 0, 0, many(40, day, PRINTED)],
  ] as const)('%s', async (_, precede, others, corpus) => {
    const library = storedLibrary(published(corpus))
    const answer = await library.firstMention({ kind: 'phrase', q: PHRASE })
    expect(answer.articles).toBe(corpus.length)
    expect(answer.others).toBe(others)
    expect([answer.mayPrecede.length + answer.others]).toEqual([precede])
  })
})

interface Row {
  readonly id: string
  readonly date: string | undefined
  readonly isStruck: boolean
  readonly holds: readonly boolean[]
}

const DATES = [undefined, '2017', '2018', '2018-03', '2018-03-02', '2018-03-04', '2019-01-01']
const row = fc.record({
  date: fc.constantFrom(...DATES),
  isStruck: fc.boolean(),
  holds: fc.tuple(fc.boolean(), fc.boolean()),
})
const segments = fc
  .array(fc.array(row, { maxLength: 30 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((rows, at) =>
      // Identifiers of all segments stand between each other.
      rows.map((one, n): Row => ({ ...one, id: `x-${1000 + n * 4 + at}` })),
    ),
  )

function loaded(rows: readonly Row[], asked: { ids: number }): LoadedSegment {
  const table = readTable(
    writeTable(
      rows.map(({ id, date }) => ({
        id: articleId(id),
        textLength: 1,
        namesLength: 0,
        ...(date === undefined ? {} : { date }),
      })),
      [],
    ),
  )
  const idOf = (document: number) => {
    asked.ids += 1
    return table.idOf(document)
  }
  const struck = rows.flatMap(({ isStruck }, document) => (isStruck ? [document] : []))
  return { entry: {} as never, table: { ...table, idOf }, struck: new Set(struck) }
}

test('the earliest are those of the whole list in order, and only they get a name', () => {
  fc.assert(
    fc.property(segments, fc.integer({ min: 1, max: 5 }), (rows, most) => {
      const asked = { ids: 0 }
      const postingsOf: PostingsOf = (segment, term) => ({
        documents: Int32Array.from(
          rows[segment]!.flatMap(({ holds }, document) => (holds[Number(term)] ? [document] : [])),
        ),
        frequencies: new Int32Array(),
        forms: [],
        printed: new Uint16Array(),
      })
      const all = rows.map((one) => loaded(one, asked))
      const found = holdersOf(postingsOf, all, ['0', '1'], most, most)
      const expected = rows
        .flat()
        .filter(({ isStruck, holds }) => !isStruck && holds.every(Boolean))
        .toSorted((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id))
      const dated = expected.filter(({ date }) => date !== undefined)
      const undated = expected.filter(({ date }) => date === undefined)
      const idsIn = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
      expect(found.articles).toBe(expected.length)
      expect(found.undatedArticles).toBe(undated.length)
      expect(idsIn(found.dated)).toEqual(idsIn(dated.slice(0, most)))
      expect(idsIn(found.undated)).toEqual(idsIn(undated.slice(0, most)))
      expect(found.datedUntil(undefined)).toBe(dated.length)
      expect(found.datedUntil('2018')).toBe(dated.filter(({ date }) => date! < '2019').length)
      expect(asked.ids).toBeLessThanOrEqual(2 * most * rows.length)
    }),
  )
})
