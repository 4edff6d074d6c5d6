import { expect, test } from 'vitest'
import { stampOf } from '../../../../shared/article/rules/time-stamp.ts'

test.each([
  ['21/04/2020 22:49', '2020-04-21'],
  ['12-03-2020 18:04', '2020-03-12'],
  ['Mercredi, 06/10/2021 11:12 (GMT+7)', '2021-10-06'],
  ['LĐO | 01/10/2025 19:12 (GMT+7)', '2025-10-01'],
  ['Báo Quốc Tế30/08/2023', '2023-08-30'],
  ['Mardi 21 avril 2020 à 22h49', '2020-04-21'],
  ['Publié le 3 août 2019', '2019-08-03'],
  ['1er mai 2021', '2021-05-01'],
  ['Samedi, 07 mai 2016 à 09:23:58', '2016-05-07'],
  ['Agence Vietnamienne d’Information – 19 septembre 2021', '2021-09-19'],
])('%s is a time stamp', (text, date) => {
  expect(stampOf(text)).toBe(date)
})

test.each([
  ['Le 21/04/2020, le ministre a reçu une délégation.'],
  ['lundi 21 avril'],
  ['41/04/2020'],
  ['21/14/2020'],
  ['La fête du 1er mai 2021 a réuni mille personnes.'],
  ['Tél : 24 38 25 20 96'],
])('%s is none', (text) => {
  expect(stampOf(text)).toBeUndefined()
})
