import { expect, test } from 'vitest'
import { numbersSpelt, withFigures } from '../../../shared/french/number-words.ts'

test.each([
  ['trois ports', ['3']],
  ['vingt-trois ou vingt et un ports', ['23', '21']],
  ['soixante-et-onze', ['71']],
  ['quatre-vingts, quatre-vingt-dix-sept', ['80', '97']],
  ['deux cents, cent vingt, trois mille cinq cents', ['200', '120', '3500']],
  ['dix-neuvieme, quatre-vingtieme, premiere, centieme', ['19e', '80e', '1e', '100e']],
  ['trois et quatre, sept ou huit', ['3', '4', '7', '8']],
  ['un port, une rade, septembre, deuxiemement, mille-pattes', ['1000']],
])('%s', (plain, numbers) => {
  expect([...numbersSpelt(plain)]).toEqual(numbers)
})

test.each([
  ['la deuxieme reunion', 'la 2e reunion'],
  ['la dix-neuvieme reunion', 'la 19e reunion'],
  ['la vingtieme, la vingt et unieme et la vingt-deuxieme', 'la 20e, la 21e et la 22e'],
  ['le trente-et-unieme anniversaire', 'le 31e anniversaire'],
  ['le soixante-quinzieme et le soixante et onzieme', 'le 75e et le 71e'],
  ['le quatre-vingtieme et le quatre-vingt-cinquieme', 'le 80e et le 85e'],
  ['le quatre-vingt-dixieme', 'le 90e'],
  // what is no ordinal stays
  [
    'un siecle, la piece, trois reunions, premiere',
    'un siecle, la piece, trois reunions, premiere',
  ],
  ['en deux troisieme session', 'en deux 3e session'],
  // hundreds are counted with
  ['le cent cinquantieme, le deux centieme', 'le 150e, le 200e'],
  ['un xdeuxieme et un deuxiemement', 'un xdeuxieme et un deuxiemement'],
])('%s with figures', (text, expected) => {
  expect(withFigures(text)).toBe(expected)
})
