import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const PAGE = `Une fête à Hanoï\n\n${PROSE}\n\n${PROSE} Bis.\n\n${PROSE} Ter.`
const read = (end: string) => clean(readText(`${PAGE}${end}`))

test.each([
  [
    'a heading printed twice',
    '\n\nLe pont de Long Biên fermé\n\nLe pont de Long Biên fermé\n\nLes piétons y sont rois.',
  ],
  [
    'a heading and a blurb without empty lines',
    '\nLe pont de Long Biên fermé\nLes piétons y sont rois.',
  ],
  [
    'two cards',
    '\n\nLe pont. Photo: VNA\n\nLe pont de Long Biên fermé\n\nLes piétons y sont rois.\n\nUn lac. Photo: VNA\n\nLes lotus du lac de l’Ouest\n\nIls fleurissent en juin.',
  ],
])('%s ends an article without sign-off, and says so', (_, end) => {
  const { article, doubts } = read(end)
  expect(article.body.at(-1)).toBe(`${PROSE} Ter.`)
  expect(doubts.map(({ about }) => about)).toContain('no sign-off: the end was told by structure')
})

test.each([
  ['a subheading', '\n\nUn artisanat menacé\n\nLes jeunes partent pour la ville.'],
  [
    'one picture over a subheading',
    '\n\nLe pont. Photo: VNA\n\nUn artisanat menacé\n\nLes jeunes partent pour la ville.',
  ],
  ['a last paragraph', '\n\nLes jeunes partent pour la ville.'],
])('%s ends nothing', (_, end) => {
  expect(read(end).article.body.at(-1)).toBe('Les jeunes partent pour la ville.')
})
