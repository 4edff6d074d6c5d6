import { expect, test } from 'vitest'
import { isPager } from '../../../../shared/article/rules/list-page.ts'

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
    const start = performance.now()
    for (const end of ['', 'Mot-clé : port)', '!']) isPager(unit.repeat(119).slice(0, 104) + end)
    expect(performance.now() - start).toBeLessThan(500)
  },
)
