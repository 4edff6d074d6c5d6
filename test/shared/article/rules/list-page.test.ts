import { expect, test } from 'vitest'
import { isPager } from '../../../../shared/article/rules/list-page.ts'
import { cpuOf } from '../../../cpu.ts'

test.each([
  ['1 2 3 Suivant', true],
  ['« Première 1 2 … 12 Dernière »', true],
  ['Page 1 sur 12', true],
  ['123Suivant', false],
  ['< 1 2 >', true],
  ['1 2 3', false],
  ['En 2019, page 3', false],
  ['20190312 Suivant >', false],
] as const)('%j is a pager: %s', (text, expected) => {
  expect(isPager(text)).toBe(expected)
})

test.each(['1', '1 ', '...', '…', '|', '<', 'page', '12345'])(
  'a line full of %j is read at once',
  (unit) => {
    const lines = ['', 'Mot-clé : port)', '!'].map((end) => unit.repeat(119).slice(0, 104) + end)
    // What tries every way to read a line never ends on one of these.
    expect(cpuOf(() => lines.forEach(isPager))).toBeLessThan(2_000)
  },
)
