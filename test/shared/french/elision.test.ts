import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripElision } from '../../../shared/french/elision.ts'

describe('cut', () => {
  test.each([
    ["l'accord", 'accord'],
    ['l’accord', 'accord'],
    ['L’État', 'État'],
    ["d'aujourd'hui", "aujourd'hui"],
    ['qu’il', 'il'],
    ['jusqu’au', 'au'],
    ['lorsqu’elle', 'elle'],
    ["l'histoire", 'histoire'],
    ["l'ASEAN", 'ASEAN'],
    ["l'RDIF", 'RDIF'],
    ["l'11", '11'],
  ])('%s → %s', (word, rest) => {
    expect(stripElision(word)).toBe(rest)
  })
})

describe('left alone', () => {
  test.each([
    "aujourd'hui",
    "quelqu'un",
    "O'Brien",
    "N'Djamena",
    "M'Bappé",
    "Xi'an",
    "l'",
    "'a",
    '',
  ])('%s', (word) => {
    expect(stripElision(word)).toBe(word)
  })
})

test('cutting twice changes nothing, and what is left is an end of the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zéà'’]{0,20}$/u), (word) => {
      const once = stripElision(word)
      expect(stripElision(once)).toBe(once)
      expect(word.endsWith(once)).toBe(true)
    }),
  )
})
