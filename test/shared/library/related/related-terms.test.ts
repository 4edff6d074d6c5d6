import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  leftOutOf,
  printedWords,
  soughtOf,
  tellingOf,
} from '../../../../shared/library/related/related-terms.ts'
import { relatedQueryOf } from '../../../../shared/related/query/query.ts'
import { article } from '../../../builders.ts'

test('what most dispatches hold is not looked for', () => {
  const page = article({ headline: 'Vietnam : le riz vietnamien', lead: 'Le Vietnam récolte.' })
  const terms = soughtOf(relatedQueryOf(page, [])).map(({ term }) => term)
  expect(terms).toContain('riz')
  expect(terms).not.toContain('vietnam')
  expect(terms).not.toContain('vietnamien')
})

test('a page that says no more than that is related to nothing', () => {
  const page = article({ headline: 'Le Vietnam', lead: 'Les Vietnamiens du Vietnam.' })
  expect(soughtOf(relatedQueryOf(page, []))).toEqual([])
})

test.each([
  ['all, where they are rare', { a: 10, b: 20, c: 0 }, 'abc'],
  ['the rarest first, in their order', { a: 9000, b: 10, c: 8000, d: 7, e: 6, f: 5 }, 'bcdef'],
  ['four at least', { a: 90_000, b: 80_000, c: 70_000, d: 60_000, e: 50_000 }, 'bcde'],
])('of the terms are kept %s', (_, holders: Readonly<Record<string, number>>, kept) => {
  const sought = Object.keys(holders).map((term) => ({ term, weight: 1 }))
  const telling = tellingOf(sought, (term) => holders[term] ?? 0)
  expect(telling.map(({ term }) => term).join('')).toBe(kept)
})

/** What tables say of some counts: of each at `unlisted` or below nothing. */
const tablesOf = (counts: readonly Readonly<Record<string, number>>[], unlisted: number) =>
  counts.map((holders) => ({
    unlisted,
    holdersOf: (term: string) => {
      const count = Object.hasOwn(holders, term) ? holders[term]! : 0
      return count > unlisted ? count : undefined
    },
  }))

test.each([
  ['what alone is too much', { a: 1, b: 2, c: 3, d: 4, e: 20_000 }, 100, 'e'],
  ['what is too much with the others', { a: 1, b: 2000, c: 3000, d: 4000, e: 5000 }, 100, 'e'],
  ['nothing of four', { b: 20_000, c: 30_000, d: 40_000, e: 50_000 }, 100, ''],
  ['nothing that a table does not know', { a: 1, b: 2, c: 3, d: 4, e: 20_000 }, 30_000, ''],
])('left unread is %s', (_, counts: Readonly<Record<string, number>>, unlisted, expected) => {
  const sought = Object.keys(counts).map((term) => ({ term, weight: 1 }))
  expect([...leftOutOf(sought, tablesOf([counts], unlisted))].join('')).toBe(expected)
})

test('nothing is left unread that would have been looked for', () => {
  const counts = fc.dictionary(
    fc.constantFrom(...'abcdefghijkl'),
    fc.oneof(fc.nat(200), fc.nat(3000), fc.nat(40_000)),
  )
  const terms = fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 14 })
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 4 }), terms, fc.nat(3000), (all, some, unlisted) => {
      const sought = some.map((term) => ({ term, weight: 1 }))
      const holders = (term: string) => all.reduce((sum, one) => sum + (one[term] ?? 0), 0)
      const leftOut = leftOutOf(sought, tablesOf(all, unlisted))
      for (const { term } of tellingOf(sought, holders)) expect(leftOut.has(term)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('what is sought is told as it is printed, the rarest first', () => {
  const sought = ['trottinet', 'pech', 'roul'].map((term) => ({ term, weight: 1 }))
  const page = { headline: 'Des trottinettes au port', lead: 'Un accord de pêche.' }
  expect(printedWords(page, sought, (term) => (term === 'pech' ? 90 : 2))).toEqual([
    { term: 'trottinet', word: 'trottinettes' },
    { term: 'pech', word: 'pêche' },
  ])
})
