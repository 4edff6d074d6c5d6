import { expect, test } from 'vitest'
import { dayOf } from '../../../shared/page/page-date.ts'
import { dateInPath } from '../../../shared/page/path-date.ts'

test.each([
  ['2019-03-12T18:04:00+07:00', '2019-03-12'],
  ['2019-03-12T18:04:00+0700', '2019-03-12'],
  ['2019-03-12T23:30:00+04:00', '2019-03-12'],
  ['2019-03-12T16:59:00Z', '2019-03-12'],
  ['2019-03-12T17:00:00.000Z', '2019-03-13'],
  ['2019-12-31T17:30:00+00:00', '2020-01-01'],
  ['2019-03-12 18:04', '2019-03-12'],
  [' 2019-03-12', '2019-03-12'],
  ['12/03/2019', '2019-03-12'],
  ['21.02.2026 [19:22]', '2026-02-21'],
  ['Mercredi, 06/10/2021 11:12 (GMT+7)', '2021-10-06'],
  ['2019-02-31', undefined],
  ['2019-13-01', undefined],
  ['31/02/2019', undefined],
  ['3/12', undefined],
  ['2019', undefined],
  ['', undefined],
  ['il y a 2 heures', undefined],
  ['1212/03/2019', undefined],
])('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

test.each([
  ['/2021/09/19/une-visite', '2021-09-19'],
  ['/fr/2021/9/3/une-visite', '2021-09-03'],
  ['/2021/09/une-visite', '2021-09'],
  ['/2021-09-19/une-visite', '2021-09-19'],
  ['/article/20210919/215008.html', '2021-09-19'],
  ['/une-visite-20210919101512345.htm', '2021-09-19'],
  ['/une-visite-20210919101512.htm', '2021-09-19'],
  ['/une-visite-le-19-09-2021', undefined],
  ['/2021/une-visite', undefined],
  ['/2021/13/une-visite', undefined],
  ['/2021/02/31/une-visite', undefined],
  ['/une-visite-20210919', undefined],
  ['/une-visite-20219919101512345.htm', undefined],
  ['/', undefined],
])('%s carries %s', (path, date) => {
  expect(dateInPath(path)).toBe(date)
})
