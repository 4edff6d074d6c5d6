/** Related articles as they came, but for those that one reason puts side by side: these come in the order of their days. */
import { expect, test } from 'vitest'
import { headingOf, told } from '../../../extension/telling/when-order.ts'
import type { Related, When } from '../../../shared/library/beside.ts'
import type { Reason } from '../../../shared/related/ranking/reasons.ts'

const one = (id: string, when: When, day: string | undefined, ...why: Reason[]): Related =>
  ({
    card: { id, ...(day !== undefined && { published: { date: day, basis: 'metadata' } }) },
    score: 1,
    when,
    why,
  }) as unknown as Related
const session = (there: number): Reason => ({
  kind: 'series',
  name: 'session de la Commission mixte',
  here: 17,
  there,
})
const shared = (name: string): Reason =>
  ({ kind: 'entity', entity: 'country', id: 'country:XX', name }) as Reason

const idsOf = (when: When, related: readonly Related[]): string =>
  told(when, related)
    .map(({ card }) => card.id)
    .join(' ')

test('sessions of one series come one after the other, whatever else is shared', () => {
  const related = [
    one('20e', 'after', '2023-10-17', session(20), shared('Inde')),
    one('21e', 'after', '2025-09-18', session(21)),
    one('18e', 'after', '2019-11-29', session(18), shared('Delhi')),
    one('visite', 'after', '2018-01-01', shared('Inde')),
  ]
  expect(idsOf('after', related)).toBe('18e 20e 21e visite')
})

test('before the page the nearest comes first', () => {
  const related = [
    one('15e', 'before', '2012-05-02', session(15)),
    one('16e', 'before', '2015-08-21', session(16)),
    one('après', 'after', '2019-11-29', session(18)),
  ]
  expect(idsOf('before', related)).toBe('16e 15e')
})

const word = (one: string): Reason => ({ kind: 'term', word: one })

test('words that nobody is told beside a name make no other reason', () => {
  const firm = {
    kind: 'entity',
    entity: 'organisation',
    id: 'organisation:xx',
    name: 'XX',
  } as Reason
  const related = [
    one('août', 'after', '2024-08-01', firm, word('visite')),
    one('juillet', 'after', '2024-07-28', firm, word('ambassadeur')),
    one('riz', 'after', '2024-03-01', word('riz')),
    one('café', 'after', '2024-02-01', word('café')),
  ]
  expect(idsOf('after', related)).toBe('juillet août riz café')
})

test('of one country, those of the page’s own subject keep their rank', () => {
  const related = [
    one('métro', 'after', '2024-12-22', shared('Japon'), word('transports')),
    one('défense', 'after', '2021-09-12', shared('Japon')),
    one('visite', 'after', '2020-10-19', shared('Japon')),
  ]
  expect(idsOf('after', related)).toBe('métro visite défense')
})

test('another reason keeps its rank; what has no date keeps its place', () => {
  const related = [
    one('b', 'after', '2024-08-01', shared('Inde'), shared('Hanoï')),
    one('a', 'after', '2024-07-28', shared('Inde')),
    one('d', 'undated', undefined, shared('Inde')),
    one('c', 'undated', undefined, shared('Inde')),
  ]
  expect(idsOf('after', related)).toBe('b a')
  expect(idsOf('undated', related)).toBe('d c')
})

test('what has a date is not called undated for a page that has none', () => {
  const dated = one('a', 'undated', '2013-10-11', shared('Russie'))
  const undated = one('b', 'undated', undefined, shared('Russie'))
  expect(headingOf('undated', [dated, undated])).toBe('unordered')
  expect(headingOf('undated', [undated])).toBe('undated')
  expect(headingOf('before', [dated])).toBe('before')
})
