import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../shared/french/fold.ts'

test.each([
  ['azerbaïdjan', 'azerbaidjan'],
  ['nguyễn', 'nguyen'],
  ['đà nẵng', 'da nang'],
  ['œuvre', 'oeuvre'],
  ['əliyev', 'eliyev'],
  ['wałęsa', 'walesa'],
  ['malmö', 'malmo'],
  ['cooperation', 'cooperation'],
  ['14e', '14e'],
])('%s → %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test('composed and decomposed letters fold alike, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const word = text.toLowerCase()
      expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')))
      expect(fold(fold(word))).toBe(fold(word))
    }),
  )
})
