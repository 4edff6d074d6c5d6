import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, isStopWord, stemOf, termsAmong } from '../../../shared/french/analyse.ts'
import { anyText } from './any-text.ts'

const termsOf = (text: string) => analyse(text).map(({ term }) => term)

describe('terms', () => {
  test.each([
    ["L'accord de libre-échange", ['accord', 'libr', 'echang']],
    ['Bui Thanh Son a reçu', ['bui', 'thanh', 'son', 'recu']],
    ['Nguyễn Phú Trọng', ['nguyen', 'phu', 'trong']],
    ['le 14ᵉ Congrès', ['14e', 'congres']],
    ["l'été et a été, l'Est et c'est", ['ete', 'est']],
    ['meme etait à', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })
})

test('offsets point at the word, elision off, in the text as given', () => {
  const text = 'Avec l’Azerbaïdjan, 10 000 tonnes'
  expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Azerbaïdjan',
    '10 000',
    'tonnes',
  ])
})

test('the form keeps accents, in lower case', () => {
  expect(analyse('La Coopération').map(({ form }) => form)).toEqual(['coopération'])
})

test.each([
  [['première', 'premier', 'premiers']],
  [['azerbaïdjanais', 'azerbaïdjanaise', 'azerbaïdjanaises']],
  [['vietnamien', 'vietnamienne', 'vietnamiens']],
  [['renforcer', 'renforcé', 'renforcement', 'renforcées']],
  [['loi', 'lois']],
  [['conflit', 'conflits']],
  [['étranger', 'étrangère', 'étrangers']],
  [['réunion', 'réunions']],
])('%s share a stem', (forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

test.each([
  ['oms', 'om'],
  ['marché', 'marine'],
  ['niger', 'nigeria'],
  ['parlement', 'parole'],
])('%s and %s do not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b))
})

test('capitals make no other term, composed or decomposed letters neither', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéèàçïôœđễ]{4,12}$/u), (word) => {
      fc.pre(!isStopWord(word))
      expect(termsOf(word.toUpperCase())).toEqual(termsOf(word))
      expect(termsOf(word.normalize('NFD'))).toEqual(termsOf(word))
    }),
  )
})

test('terms hold letters, digits and commas, whatever comes in', () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      for (const { term } of analyse(text)) expect(term).toMatch(/^[\p{L}\p{M}\p{N},]+$/u)
    }),
  )
})

test('terms among some are those that the whole analysis gives', () => {
  const text =
    'Les yeux du Vietnam, œil pour œil : le XIVe Congrès, l’Éthiopie et Đà Nẵng, 10 000 tonnes d’orge, les cieux, l’O.N.U., le G20 et G-20, la COP29, d’AURUM, un a b, l’été, Hé'
  fc.assert(
    fc.property(fc.oneof(fc.constant(text), anyText(200)), fc.nat(), (given, seed) => {
      const all = analyse(given)
      const wanted = new Set(all.filter((_, at) => (at + seed) % 3 === 0).map(({ term }) => term))
      expect(termsAmong(given, wanted)).toEqual(all.filter(({ term }) => wanted.has(term)))
    }),
  )
})
