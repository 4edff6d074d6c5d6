import { expect, test } from 'vitest'
import { isIso } from '../../../shared/french/calendar.ts'

test.each(['2019', '2019-12', '2019-02-28', '2020-02-29', '1847-01-31'])(
  '%s is in the calendar',
  (iso) => {
    expect(isIso(iso)).toBe(true)
  },
)

test.each([
  '',
  '19',
  '2019-13',
  '2019-00',
  '2019-02-29',
  '2019-04-31',
  '2019-1-1',
  '2019-01-01T00',
  'hier',
])('%s is not', (text) => {
  expect(isIso(text)).toBe(false)
})
