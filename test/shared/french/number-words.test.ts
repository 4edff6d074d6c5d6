import { expect, test } from 'vitest'
import { numbersSpelt } from '../../../shared/french/number-words.ts'

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
