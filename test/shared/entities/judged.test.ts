import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreOf } from './judged-score.ts'

const judged = scoreOf('test/judged')

test.each([
  ['person', 0.97],
  ['role', 0.96],
  ['organisation', 0.98],
  ['country', 0.995],
  ['place', 0.98],
  ['date', 0.99],
  ['event', 0.98],
])('%s: F1 of at least %d on the judged pages', (kind, floor) => {
  expect(judged.f1[kind]! >= floor ? [] : judged.misses).toEqual([])
})

const later = scoreOf('test/judged-later')

test.each([
  ['person', 0.98],
  ['role', 0.98],
  ['organisation', 0.96],
  ['country', 0.995],
  ['place', 0.97],
  ['date', 0.99],
  ['event', 0.96],
])('%s: F1 of at least %d on the second shelf', (kind, floor) => {
  expect(later.f1[kind]! >= floor ? [] : later.misses).toEqual([])
})

const third = scoreOf('test/judged-third')

test.each([
  ['person', 0.98],
  ['role', 0.98],
  ['organisation', 0.94],
  ['country', 0.995],
  ['place', 0.96],
  ['date', 0.98],
  ['event', 0.96],
])('%s: F1 of at least %d on the third shelf', (kind, floor) => {
  expect(third.f1[kind]! >= floor ? [] : third.misses).toEqual([])
})

test('an ISO form contradicts no judgement, but for what one adjective of two countries leaves open', () => {
  expect(judged.isos.filter((each) => !each.includes('du Congo'))).toEqual([])
})

const DEV = '../shared/eval/dev'
const dev = existsSync(DEV) ? scoreOf(DEV) : undefined

test
  .skipIf(dev === undefined)
  .each(['person', 'role', 'organisation', 'country', 'place', 'date', 'event'])(
  '%s: F1 of at least .99 on ../shared/eval/dev (skipped where it is missing)',
  (kind) => {
    expect(dev!.f1[kind]! >= 0.99 ? [] : dev!.misses).toEqual([])
  },
)
