import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../shared/article/article.ts'
import { normalise } from '../../../shared/french/typography.ts'
import { clean } from '../../../shared/article/clean.ts'
import { frenchEvidence } from '../../../shared/article/evidence.ts'
import { readText } from '../../../shared/article/raw.ts'
import { anyText } from '../french/any-text.ts'
import { linesOf } from './lines-of.ts'

const DEV = '../shared/eval/dev'
const here = existsSync(DEV)

/** A machine translation that no address names is known by traces that cleaning removes. */
const again = (article: Article): Article => clean(linesOf(article), frenchEvidence).article
const comparable = (article: Article): boolean =>
  article.kind !== 'tag' &&
  !(article.kind === 'machine-translation' && article.outlet === undefined)

describe.skipIf(!here)(
  `an article is a page that needs no cleaning (skipped where ${DEV} is missing)`,
  () => {
    test.each(here ? readdirSync(DEV).filter((file) => file.endsWith('.txt')) : [])(
      '%s',
      (file) => {
        const { article } = clean(readText(readFileSync(`${DEV}/${file}`, 'utf8')), frenchEvidence)
        if (comparable(article)) expect(again(article)).toEqual(article)
      },
    )
  },
)

// `ảnh 1` marks where a picture stands; it is neither text nor boilerplate.
const MARK = /ảnh1/gu

// Fragments of every layout; cut, joined and repeated at random.
const FRAGMENTS = [
  'Le thé de Thai Nguyên cherche des acheteurs',
  'Les planteurs ont présenté leurs récoltes à des acheteurs venus de huit pays.',
  'Les planteurs ont présenté leursrécoltes à des acheteurs venusde huit pays.',
  'Hanoï (VNA) - La foire, ouverte jusqu’à dimanche, réunit quatre-vingts stands et une quinzaine de coopératives.',
  'Bakou, 7 mai, AZERTAC',
  'Nhân Dân en ligne - La foire réunit quatre-vingts stands.',
  '(VOVWORLD) - La foire réunit quatre-vingts stands.',
  'La foire ảnh 1Des planteurs. Photo: VNA',
  'Le thé de Thai Nguyên cherche des acheteurs ảnh 1Des planteurs. Photo: VNA',
  'Des planteurs à la foire (à gauche).',
  'Photo : VNA/CVN',
  'ao-dai.jpg',
  '>>Le thé séduit l’Europe',
  'Deux accords ont été conclus.Les négociants polonais achètent deux cents tonnes par an. -VNA',
  'VNA/CVN',
  'Linh Thao/CVN',
  './.',
  '21/04/2020 22:49',
  'Nouvelles',
  'Vietnam - Pologne',
  'Voir plus',
  'Rédactrice en chef : Nguyễn Hồng Nga',
  '1 2 3 Suivant',
  'Mot-clé : thé',
  'Français Les planteurs repartent demain.',
  'Le directeur,M. Zubov, a vu leComité en2019 et le14e Congrès.',
  '«',
  '> >',
  '|',
  'Texte et photos : Mai Huong/VNA/CVN',
  'Des planteurs à la foire. Photo: VNA Des planteurs à la foire. Photo: VNA',
  'Des planteurs à la foire. Photo : VNA Le directeur a salué les acheteurs.',
  'Le thé de Thai Nguyên cherche des acheteurs en Europe',
  'Lan Anh, VOV Laos',
  'Il a visité une école de Vinh (Centre).',
]

const fragment = fc.constantFrom(...FRAGMENTS)
const cut = fc.tuple(fragment, fc.nat(60)).map(([text, from]) => text.slice(from))
const joined = fc.tuple(fragment, fragment).map(([a, b]) => a + b)

const pageOf = (text: fc.Arbitrary<string>) =>
  fc.array(fc.record({ text, gap: fc.nat(3) }), { maxLength: 12 }).map((lines) => ({ lines }))

test('whatever is cut, joined or repeated: nothing throws, every line has a fate, no letter is lost', () => {
  const rough = pageOf(fc.oneof(fragment, cut, joined, anyText(20)))
  const lettersOf = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(rough, (raw) => {
      const { lines } = clean(raw, frenchEvidence)
      expect(lines.map(({ line }) => line)).toEqual(raw.lines.map((_, line) => line))
      for (const { line, pieces } of lines) {
        const kept = lettersOf(pieces.map(({ text }) => text).join(' '))
        const printed = lettersOf(raw.lines[line]!.text).replace(MARK, '')
        expect(kept.replace(MARK, '')).toBe(printed)
      }
    }),
    { numRuns: 150 },
  )
})

test('cleaning again keeps the article', () => {
  fc.assert(
    fc.property(pageOf(fragment), (raw) => {
      const { article } = clean(raw, frenchEvidence)
      if (comparable(article)) expect(again(article)).toEqual(article)
    }),
    { numRuns: 150 },
  )
})

// Each was found by the search above.
test.each([
  [
    'a later story is no evidence for the article’s words',
    [
      'Les planteurs ont présenté leursrécoltes à des acheteurs venusde huit pays.',
      'Les planteurs ont présenté leursrécoltes à des acheteurs venusde huit pays.',
      'Le thé de Thai Nguyên cherche des acheteurs',
      'Mot-clé : thé',
      'Les planteurs ont présenté leursrécoltes à des acheteurs venusde huit pays.',
    ],
  ],
  ['a line is told by its mended words', ['leComité', 'Les stands sont ouverts', 'Voirplus']],
  [
    'an address of the house as well',
    ['La foire réunit quatre-vingtsstands.', 'Rédactrice enchef :NguyễnHồng'],
  ],
  [
    'what opens twice, a picture between',
    ['(VOVWORLD) - La foire réunit', 'Photo : VNA', '>>Le thé', '(VOVWORLD) - La foire réunit'],
  ],
  ['two pictures on one line', ['Vue. Photo: VNATexte et photos : Mai', 'La foire a ouvert hier.']],
  ['a caption that looks like a link', ['|>>Renforcement', '21/04/2020 22:49|', 'ao-dai.jpg|']],
  ['a caption is no evidence of a list', ['Le', 'Un lead.', 'Un lead.', 'Photo : VNA']],
  ['two closing marks', ['La foire a ouvert hier.', './.VNA/CVN']],
  ['two marks and a name', ['La foire a ouvert hier.', 'Linh Thao/CVN./.']],
  ['and a dateline', ['NhânDân en ligne - La foire réunit quatre-vingtsstands.']],
])('%s', (_, texts) => {
  const { article } = clean({ lines: texts.map((text) => ({ text, gap: 1 })) }, frenchEvidence)
  expect(again(article)).toEqual(article)
})
