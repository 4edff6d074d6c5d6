import { expect, test } from 'vitest'
import { readText, type Address } from '../../../../shared/article/raw.ts'
import { clean } from '../../../../shared/article/clean.ts'
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

const LONG_READ = [
  'Le fleuve et ses passeurs',
  'Depuis un siècle, des familles entières vivent du passage. Elles ont connu trois ponts. Aucune n’a quitté la berge.',
  'Une enfance sur l’eau',
  'Mme Hoa est née sur un bac. Sa mère vendait du thé aux voyageurs. Elle se souvient des camions qui attendaient la nuit.',
  'Le pont',
  'En 2005, les ouvriers ont posé la dernière pile. Le bac a cessé son service. Les passeurs sont devenus pêcheurs.',
]
const TILES = [
  'Vietnam – France',
  'Les deux ministres ont signé lundi à Hanoï un accord sur les ports.',
  'Une exposition sur les ponts a ouvert à Paris. Elle dure un mois.',
  'Le pont Long Biên est raconté par ses ouvriers.',
]
const kindOf = (lines: readonly string[], kind: NonNullable<Address['kind']>) =>
  clean(readText(lines.join('\n\n'), { address: { outlet: 'nhandan', kind } })).article.kind

test('a mini-site of prose is an article, any other a list; a list by its address is one whatever it prints', () => {
  expect(kindOf(LONG_READ, 'mini-site')).toBe('article')
  expect(kindOf(TILES, 'mini-site')).toBe('tag')
  expect(kindOf(LONG_READ, 'tag')).toBe('tag')
})
