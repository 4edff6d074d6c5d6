import { expect, test } from 'vitest'
import { withFigures } from '../../../shared/french/ordinal-words.ts'

test.each([
  ['la deuxieme reunion', 'la 2e reunion'],
  ['la dix-neuvieme reunion', 'la 19e reunion'],
  ['la vingtieme, la vingt et unieme et la vingt-deuxieme', 'la 20e, la 21e et la 22e'],
  ['le trente-et-unieme anniversaire', 'le 31e anniversaire'],
  ['le soixante-quinzieme et le soixante et onzieme', 'le 75e et le 71e'],
  ['le quatre-vingtieme et le quatre-vingt-cinquieme', 'le 80e et le 85e'],
  ['le quatre-vingt-dixieme', 'le 90e'],
  // what is no ordinal stays
  ['un siecle, la piece, vingt-trentieme', 'un siecle, la piece, vingt-trentieme'],
  ['un xdeuxieme et un deuxiemement', 'un xdeuxieme et un deuxiemement'],
])('%s', (text, expected) => {
  expect(withFigures(text)).toBe(expected)
})
