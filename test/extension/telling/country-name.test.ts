import { expect, test } from 'vitest'
import { countryNames } from '../../../extension/telling/country-name.ts'
import { COUNTRY_CODES } from '../../../extension/popup/search/country-codes.ts'
import { vietnamFirst } from '../../../extension/telling/vietnam-first.ts'

test.each([
  ['fr', 'VN', 'Vietnam'],
  ['fr', 'MM', 'Myanmar'],
  ['fr', 'SU', 'URSS'],
  ['en-GB', 'AZ', 'Azerbaijan'],
  ['en-GB', 'SU', 'Soviet Union'],
  ['vi', 'VN', 'Việt Nam'],
  ['vi', 'SU', 'Liên Xô'],
  ['fr', 'nonsense', 'nonsense'],
  ['fr', '', ''],
])('in %s, %j is %j', (locale, iso, name) => {
  expect(countryNames(locale)(iso)).toBe(name)
})

test.each(['fr', 'en-GB', 'vi'])('every country has a name in %s, without a gloss', (locale) => {
  const names = COUNTRY_CODES.map(countryNames(locale))
  expect(names.filter((name) => /^[A-Z]{2}$|[(]/u.test(name))).toEqual([])
  expect(new Set(names).size).toBe(COUNTRY_CODES.length)
})

test.each([
  [['AZ', 'VN'], 'VN AZ'],
  [['VN', 'AZ'], 'VN AZ'],
  [['RU', 'AZ'], 'RU AZ'],
])('%j are told as %s', (pair, told) => {
  expect(vietnamFirst(pair, (iso) => iso).join(' ')).toBe(told)
})
