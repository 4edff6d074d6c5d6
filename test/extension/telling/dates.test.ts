import { describe, expect, test } from 'vitest'
import { printDate } from '../../../extension/telling/dates.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) => `2019-${`${month + 1}`.padStart(2, '0')}`)

describe.each(['fr', 'en-GB', 'vi'])('in %s a date is printed as the browser would', (locale) => {
  const asBrowser = (iso: string, day?: 'numeric'): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day })
      .format(new Date(`${iso.padEnd(7, '-01')}${day === undefined ? '-01' : ''}`))
      .replace(locale === 'fr' ? /^1 /u : /^$/u, '1ᵉʳ ')

  test('to the month', () => {
    expect(MONTHS.map((month) => printDate(month, locale))).toEqual(
      MONTHS.map((month) => asBrowser(month)),
    )
  })

  test('to the day', () => {
    const days = MONTHS.flatMap((month) => ['01', '02', '17', '28'].map((day) => `${month}-${day}`))
    expect(days.map((day) => printDate(day, locale))).toEqual(
      days.map((day) => asBrowser(day, 'numeric')),
    )
  })
})

test.each([
  ['2019', '2019'],
  ['2019-03-12T08:00:00Z', '12 mars 2019'],
  ['2019-03-01/2019-03-04', '1ᵉʳ–4 mars 2019'],
  ['2019-03-30/2019-04-02', '30 mars – 2 avril 2019'],
  ['2019-03/2019-04', 'mars – avril 2019'],
  ['2018-12-30/2019-01-02', '30 décembre 2018 – 2 janvier 2019'],
  ['2018/2019', '2018 – 2019'],
  ['2019-13', '2019-13'],
  ['bientôt', 'bientôt'],
])('%s is %s', (iso, printed) => {
  expect(printDate(iso, 'fr')).toBe(printed)
})

test.each([
  ['en-GB', '30 March – 2 April 2019'],
  ['vi', '30 tháng 3 – 2 tháng 4, 2019'],
])('the year of a span is said once in %s too', (locale, printed) => {
  expect(printDate('2019-03-30/2019-04-02', locale)).toBe(printed)
})
