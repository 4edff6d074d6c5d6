import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneOf, listOf, oneOf } from '../../../shared/french/word-list.ts'

describe('a list of words', () => {
  test.each([
    ['le la les', ['le', 'la', 'les']],
    ['annees? mois', ['annee', 'annees', 'mois']],
    ['agee?s?', ['age', 'ages', 'agee', 'agees']],
    ["l' aujourd'hui", ["l'", "aujourd'hui"]],
  ])('%s', (words, all) => {
    expect([...listOf(words)].toSorted()).toEqual(all.toSorted())
  })

  test('says what a pattern of the same alternatives says', () => {
    const words = 'villes? agee?s? de d ministre'
    const [pattern, list] = [/^(?:villes?|agee?s?|de|d|ministre)$/u, oneOf(words)]
    const near = fc.constantFrom(...listOf(words), 'vill', 'villess', 'agés', 'ministre ', '')
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (word) => {
        expect(list.test(word)).toBe(pattern.test(word))
        expect(isOneOf(word, words)).toBe(pattern.test(word))
      }),
    )
  })

  test('no word is one of any', () => {
    expect(isOneOf(undefined, 'le la')).toBe(false)
    expect(isOneOf('', 'le la')).toBe(false)
  })
})
