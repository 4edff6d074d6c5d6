import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasSmall,
  isAllCapitals,
  isCapital,
  isComposed,
  isLetter,
  isShouted,
  isWordPart,
} from '../../../shared/french/letters.ts'

const CODES = Array.from({ length: 0x110000 }, (_, code) => code)

test.each([
  ['a part of a word', isWordPart, /[\p{L}\p{M}\p{N}]/u],
  ['a letter', isLetter, /\p{L}/u],
  ['a capital', isCapital, /\p{Lu}/u],
] as const)('whether a code point is %s is what Unicode says', (_, asked, pattern) => {
  expect(CODES.filter((code) => asked(code) !== pattern.test(String.fromCodePoint(code)))).toEqual(
    [],
  )
})

test('a composed character is its own compatibility form', () => {
  const composed = CODES.filter(isComposed).map((code) => String.fromCodePoint(code))
  expect(composed.filter((letter) => letter.normalize('NFKC') !== letter)).toEqual([])
})

test.each([
  ['ASEAN', true],
  ['ÉTÉ', true],
  ['E\u0301TE\u0301', true],
  ['A', false],
  ['Asean', false],
  ['', false],
] as const)('%s is shouted: %s', (word, wanted) => {
  expect(isShouted(word)).toBe(wanted)
})

test('all capitals, and any small letter, are what Unicode says', () => {
  const word = fc.string({
    unit: fc.constantFrom('A', 'É', 'Đ', 'Ж', 'a', 'é', '1', '\u0301', '-'),
    maxLength: 5,
  })
  fc.assert(
    fc.property(word, (text) => {
      expect(isAllCapitals(text)).toBe(/^\p{Lu}{2,}$/u.test(text))
      expect(hasSmall(text)).toBe(/\p{Ll}/u.test(text))
    }),
  )
})
