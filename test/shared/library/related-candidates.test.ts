import { expect, test } from 'vitest'
import { soughtOf, tellingOf } from '../../../shared/library/related-candidates.ts'
import { relatedQueryOf } from '../../../shared/related/query.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { article, prepared } from '../../builders.ts'
import { published } from './published.ts'

// The same subject, and no word in common.
const typhoon = article({ id: 'vietnamplus-1', headline: 'Typhon sur le Centre' })
const quake = article({ id: 'vietnamplus-2', headline: 'Un séisme secoue Kon Tum' })
const others = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    article({ id: `vietnamplus-${100 + n}`, headline: `Lettre numéro ${n}` }),
  )

test.each([
  ['of two hundred articles all are looked at', 200, ['vietnamplus-2']],
  ['of one more only what answers: which others would be chance', 201, []],
])('%s', async (_, size, expected) => {
  const pages = [typhoon, quake, ...others(size - 2)]
  const library = storedLibrary(published(pages.map((page) => prepared(page))))
  const answer = await library.related({ kind: 'article', id: typhoon.id })
  expect(answer?.related.map(({ card }) => card.id)).toEqual(expected)
})

test('what most dispatches hold is not looked for', () => {
  const page = article({ headline: 'Vietnam : le riz vietnamien', lead: 'Le Vietnam récolte.' })
  const terms = soughtOf(relatedQueryOf(page, [])).map(({ term }) => term)
  expect(terms).toContain('riz')
  expect(terms).not.toContain('vietnam')
  expect(terms).not.toContain('vietnamien')
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
