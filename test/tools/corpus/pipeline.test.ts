import { expect, test } from 'vitest'
import { readText } from '../../../shared/article/raw.ts'
import { prepare, type PrepareOptions } from '../../../tools/corpus/pipeline.ts'

const text = (leader: string, headline: string) => `${headline}

Le vice-ministre de la Défense Tran Van Hai a reçu le 12 mars à Hanoï 120 experts de Mongolie, conduits par le général ${leader}.

Les deux parties ont parlé de la formation des officiers, de la médecine militaire et du déminage des provinces du Centre.`

const pages = [
  ['Batbayar', 'Un général mongol au chantier naval de Hai Phong'],
  ['Ganzorig', 'Hanoï et Oulan-Bator veulent former leurs officiers'],
].map(([leader = '', headline = ''], at) => ({
  file: `${at}.txt`,
  raw: readText(text(leader, headline), {}),
  remarks: [],
}))

const apartWhere = (options: PrepareOptions) =>
  prepare({ pages, refused: [], remarks: [], ignored: [] }, options).corpus.map(({ apart }) =>
    apart === undefined ? undefined : Object.values(apart),
  )

test('what sets copies apart is found where it is kept, and nowhere else', () => {
  const told = [[['nBatbayar']], [['nGanzorig']]]
  expect(apartWhere({})).toEqual(told)
  expect(apartWhere({ text: 'excerpt' })).toEqual(told)
  expect(apartWhere({ text: 'full' })).toEqual([undefined, undefined])
  expect(apartWhere({ text: 'none' })).toEqual([undefined, undefined])
})
