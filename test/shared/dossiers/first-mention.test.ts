import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstMentionOf, type Mentioning } from '../../../shared/dossiers/first-mention.ts'

const said = (id: string, date?: string, isKnown?: boolean): Mentioning => ({
  id,
  ...(date === undefined ? {} : { date }),
  ...(isKnown === undefined ? {} : { isKnown }),
})

test.each([
  ['the earliest day', ['2019-03-12', '2018-01-01'], '2018-01-01', []],
  ['an undated one may precede it', ['2019-03-12', undefined], '2019-03-12', [undefined]],
  ['so may one of the same year', ['2019-03-12', '2019'], '2019-03-12', ['2019']],
  ['and one of an earlier year', ['2019-03-12', '2018'], '2019-03-12', ['2018']],
  ['not one of a later year', ['2019-03-12', '2020'], '2019-03-12', []],
  ['a year where no day is known', ['2019', undefined], '2019', [undefined]],
] as const)('%s', (_, dates, first, before) => {
  const found = firstMentionOf(dates.map((date, i) => said(`x-${i}`, date)))
  expect(found.first?.date).toBe(first)
  expect(found.mayPrecede.map(({ date }) => date)).toEqual(before)
})

test('of nothing there is none', () => {
  expect(firstMentionOf([])).toEqual({ mayPrecede: [] })
})

test('what may say it is not the first, and may precede it', () => {
  const [maybe, sure] = [said('x-a', '2018-01-01', false), said('x-b', '2019-01-01')]
  const later = said('x-c', '2020-01-01', false)
  expect(firstMentionOf([later, sure!, maybe!])).toEqual({ first: sure, mayPrecede: [maybe] })
})

test('copies are one source: an undated one does not precede its own, and one of several precedes', () => {
  const of = (source: string, one: Mentioning) => ({ ...one, source })
  const [first, copy] = [of('d-x-a', said('x-a', '2019-01-01')), of('d-x-a', said('x-b'))]
  const [other, another] = [of('d-x-c', said('x-c')), of('d-x-c', said('x-d'))]
  expect(firstMentionOf([copy, another, other, first])).toEqual({ first, mayPrecede: [other] })
  // What an earlier day prints may have been left out where the phrase was looked for.
  const unread = of('d-x-a', said('x-e', '2018-12-31', false))
  expect(firstMentionOf([unread, first]).mayPrecede).toEqual([unread])
})

test('no order of reading shows', () => {
  const one = fc.record({
    id: fc.string({ minLength: 1 }),
    date: fc.constantFrom('2018', '2019-03', '2019-03-12', '2020-01-01'),
  })
  const many = fc.uniqueArray(one, { selector: ({ id }) => id })
  fc.assert(
    fc.property(many, (all) => {
      expect(firstMentionOf([...all].reverse())).toEqual(firstMentionOf(all))
    }),
  )
})
