import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../../shared/entities/persons/tokens.ts'
import { bySpelling, spellingOf } from '../../../shared/entities/spelling.ts'
import { wordsIn } from '../../../shared/entities/words.ts'
import { anyText } from '../french/any-text.ts'

describe('what a spelling is', () => {
  test.each([
    ['Hanoï', 'hanoi', true, 'capital'],
    ['đường', 'duong', false, 'lower'],
    ['ASEAN', 'asean', true, 'acronym'],
    ['V.K', 'v.k', true, 'initial'],
    ['l’', "l'", false, 'elided'],
    ['19e', '19e', false, 'number'],
    ['«', '«', false, 'mark'],
  ])('%s', (text, plain, capital, shape) => {
    expect(spellingOf(text)).toMatchObject({ text, plain, capital, shape })
  })

  test('one text, one spelling', () => {
    expect(spellingOf('Vientiane')).toBe(spellingOf('Vientiane'))
    expect(wordsIn('Vientiane')[0]!.spelling).toBe(tokensOf('Vientiane')[0]!.spelling)
  })
})

test('a question is asked once a spelling, however many there are', () => {
  const asked: string[] = []
  // The first questions have two bits each; those beyond are asked anew, and answer alike.
  const questions = Array.from({ length: 400 }, (_, i) =>
    bySpelling(({ text }) => {
      if (i === 0) asked.push(text)
      return text.length % 400 === i
    }),
  )
  for (const text of ['Palikir', 'Palikir', 'Ngerulmud']) {
    const word = { spelling: spellingOf(text) }
    expect(questions.map((question) => question(word)).indexOf(true)).toBe(text.length)
  }
  expect(asked).toEqual(['Palikir', 'Ngerulmud'])
})

test('what is in hand while more words come than are kept is answered as before', () => {
  const isLong = bySpelling(({ text }) => text.length > 6)
  const before = [spellingOf('Avarua'), spellingOf('Yamoussoukro')]
  const answers = () => before.map((spelling) => isLong({ spelling }))
  expect(answers()).toEqual([false, true])
  for (let count = 0; count < 25_000; count += 1)
    expect(isLong({ spelling: spellingOf(`mot${count}`) })).toBe(count > 999)
  expect(answers()).toEqual([false, true])
})

test('a question that reads words until all are forgotten leaves its answer to nobody else', () => {
  const isAsking = bySpelling(({ text }) => {
    if (text !== 'Funafuti') return false
    for (let count = 0; count < 25_000; count += 1) spellingOf(`lu${count}`)
    return true
  })
  expect(isAsking({ spelling: spellingOf('Funafuti') })).toBe(true)
  for (let count = 0; count < 25_000; count += 1)
    expect(isAsking({ spelling: spellingOf(`neuf${count}`) })).toBe(false)
})

/** Letters, marks and what may join or end them, in any order. */
const PRINTED = fc
  .array(fc.constantFrom(..."aMÉđlp5², .-’'‑&)«\u0301\u00a0", 'Mlles', 'Hanoï', '𝐀'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''))

test('words that are tokens as they stand are those the expression finds', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(40), PRINTED), (text) => {
      expect(tokensOf(text)).toEqual(tokensOf(text, []))
    }),
  )
})

test.each([
  "M. Son, Mme. Le, Mlles. X et V.K. Singh : l'Asie d’Hanoï, Xi'an, Chan-o-cha.",
  'M.Son p.i. a. i. 1,5 3.000 G20 U.E. O.N.U, Hô Chi Minh-Ville ; Đà Nẵng (VNA)',
])('the same of what has points and apostrophes: %s', (text) => {
  expect(tokensOf(text)).toEqual(tokensOf(text, []))
})
