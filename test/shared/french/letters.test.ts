import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasCapitals,
  hasSmall,
  isAllCapitals,
  isCapital,
  isComposed,
  isLetter,
  isCapitalised,
  isShouted,
  isSmall,
  startsLow,
  isWordPart,
} from '../../../shared/french/letters.ts'

const CODES = Array.from({ length: 0x110000 }, (_, code) => code)

test.each([
  ['a part of a word', isWordPart, /[\p{L}\p{M}\p{N}]/u],
  ['a letter', isLetter, /\p{L}/u],
  ['a capital', isCapital, /\p{Lu}/u],
  ['a small letter', isSmall, /\p{Ll}/u],
] as const)('whether a code point is %s is what Unicode says', (_, asked, pattern) => {
  expect(CODES.filter((code) => asked(code) !== pattern.test(String.fromCodePoint(code)))).toEqual(
    [],
  )
})

test.each([
  ['Hanoi', 1, Infinity, true],
  ['Hanoï', 4, 4, true],
  ['\u{10400}\u{10428}', 1, 1, true],
  ['Hanoi', 5, Infinity, false],
  ['Hanoi', 1, 3, false],
  ['H', 1, Infinity, false],
  ['HAnoi', 1, Infinity, false],
  ['hanoi', 1, Infinity, false],
  ['', 0, Infinity, false],
] as const)('%s is a capital and %d to %d small letters: %s', (word, least, most, wanted) => {
  expect(isCapitalised(word, least, most)).toBe(wanted)
})

test('words are shaped as patterns say', () => {
  const letters = fc.stringMatching(/^(?:[A-Ca-cÉéĐđ\u{10400}\u{10428}1-]|\u0301){0,6}$/u)
  fc.assert(
    fc.property(letters, fc.nat(4), fc.nat(6), (word, least, most) => {
      const times = `{${least},${Math.max(least, most)}}`
      const [from, to] = [least, Math.max(least, most)]
      expect(isCapitalised(word, from, to)).toBe(
        new RegExp(String.raw`^\p{Lu}\p{Ll}${times}$`, 'u').test(word),
      )
      expect(isAllCapitals(word, from, to)).toBe(
        new RegExp(String.raw`^\p{Lu}${times}$`, 'u').test(word),
      )
      expect(hasCapitals(word)).toBe(/\p{Lu}.*\p{Lu}/u.test(word))
      expect(startsLow(word)).toBe(/^\p{Ll}/u.test(word))
    }),
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
