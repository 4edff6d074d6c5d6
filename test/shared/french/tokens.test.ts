import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripElision } from '../../../shared/french/elision.ts'
import { wordsOf } from '../../../shared/french/tokens.ts'
import { anyText } from './any-text.ts'

describe('words', () => {
  test.each([
    ["L'accord de libre-échange", ["L'accord", 'de', 'libre', 'échange']],
    ['Vietnam–Chine, Thaïlande/Laos', ['Vietnam', 'Chine', 'Thaïlande', 'Laos']],
    ['« libre » …', ['libre']],
    ['10 000 soldats, 3,5 %', ['10 000', 'soldats', '3,5']],
    ['le 12.05.2019', ['le', '12', '05', '2019']],
    ['1,2,3', ['1', '2,3']],
    ['En 2019 125 soldats', ['En', '2019', '125', 'soldats']],
    ['XIV e Congrès, 80 e anniversaire', ['XIV e', 'Congrès', '80 e', 'anniversaire']],
    ["L'O.N.U. et l'U.E.", ["L'O.N.U", 'et', "l'U.E"]],
    ['G-20, COP29, Covid19, 5G', ['G-20', 'COP', '29', 'Covid', '19', '5G']],
    ["N'Djamena, O'Brien, aujourd'hui", ["N'Djamena", "O'Brien", "aujourd'hui"]],
    ["dit 'bonjour'les gens", ['dit', 'bonjour', 'les', 'gens']],
    ['pays.Le ministre', ['pays', 'Le', 'ministre']],
    ['𝒜ℬ x😀y \uD835', ['𝒜ℬ', 'x', 'y']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words)
  })
})

/** Whether the word stands in a name, asked of the words that could as well be stop words. */
test.each([
  ['Le ministre Bui Thanh Son a dit', 'Son', true],
  ['Le Duc Tho a négocié', 'Le', true],
  ['La paix. Le Duc Tho est là', 'Le', true],
  ['Asie du Sud-Est', 'Est', true],
  ['le sud-est du pays', 'est', true],
  ['Le Vietnam et la Chine', 'Le', false],
  ['Son voyage au Laos', 'Son', false],
  ['LE VIETNAM ET LA CHINE', 'LA', false],
  ['c’est à l’ouest', 'est', false],
])('%s: %s %s', (text, word, inName) => {
  const found = wordsOf(text).find((other) => stripElision(other.text) === word)
  expect(found?.inName).toBe(inName)
})

test('a row of elisions is one word, however long', () => {
  expect(wordsOf("l'".repeat(20_000)).length).toBe(1)
})

test('words lie within the text, in order, and any text is survived', () => {
  fc.assert(
    fc.property(anyText(80), (text) => {
      let end = 0
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(word.end).toBeGreaterThan(word.start)
        end = word.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
