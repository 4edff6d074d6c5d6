import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '../../../../shared/entities/persons/tokens.ts'
import { anyText } from '../../french/any-text.ts'

test.each([
  ["L'ambassadeur V. Titov", "L'/elided ambassadeur/lower V./initial Titov/capital"],
  [
    'V.K Dzirkaln et E. Mammadov',
    'V.K/initial Dzirkaln/capital et/lower E./initial Mammadov/capital',
  ],
  ['M. Viêt, Mme Nga', 'M./capital Viêt/capital ,/mark Mme/capital Nga/capital'],
  ["chargée d'affaires a.i de", "chargée/lower d'/elided affaires/lower a.i/lower de/lower"],
  ['Kim Jong-un, Chan-o-cha', 'Kim/capital Jong-un/capital ,/mark Chan-o-cha/capital'],
  ['président p.i. du PCV', 'président/lower p.i./lower du/lower PCV/acronym'],
  ['O’Brien, N’Djamena', 'O’Brien/capital ,/mark N’Djamena/capital'],
  [
    'la 19e réunion, 5.000 dollars',
    'la/lower 19e/number réunion/lower ,/mark 5.000/number dollars/lower',
  ],
  ["aujourd'hui, qu'il", "aujourd'hui/lower ,/mark qu'/elided il/lower"],
])('%s', (text, expected) => {
  expect(
    tokensOf(text)
      .map((token) => `${token.text}/${token.shape}`)
      .join(' '),
  ).toBe(expected)
})

test('a capital behind a full stop or an opening quotation mark opens a sentence', () => {
  const opening = tokensOf('Le Vietnam. « La Chine », dit M. Xi. (Oui)').filter(
    ({ opens, shape }) => opens && shape === 'capital',
  )
  expect(opening.map(({ text }) => text)).toEqual(['Le', 'La', 'Oui'])
})

test('tokens cover every letter, in order, at their offsets', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      const tokens = tokensOf(text)
      expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
        tokens.map((token) => token.text),
      )
      const between = tokens.map(({ start }, at) => text.slice(tokens[at - 1]?.end ?? 0, start))
      expect([...between, text.slice(tokens.at(-1)?.end ?? 0)].join('').trim()).toBe('')
    }),
  )
})
