import { describe, expect, test } from 'vitest'
import { numberTerm, readRoman } from '../../../shared/french/numbers.ts'

describe('one form for a number', () => {
  test.each([
    ['14e', '14e'],
    ['14ème', '14e'],
    ['14 e', '14e'],
    ['XIVe', '14e'],
    ['XIV e', '14e'],
    ['xive', '14e'],
    ['Ier', '1e'],
    ['1er', '1e'],
    ['1re', '1e'],
    ['2nde', '2e'],
    ['quatorzième', '14e'],
    ['deuxieme', '2e'],
    ['Trentièmes', '30e'],
    ['10.000', '10000'],
    ['10\u202f000', '10000'],
    ['1 250 000', '1250000'],
    ['3,5', '3,5'],
    ['3.5', '3,5'],
    ['05', '5'],
    ['0', '0'],
    ['2019', '2019'],
    ['007', '007'],
  ])('%s → %s', (word, term) => {
    expect(numberTerm(word)).toBe(term)
  })
})

describe('no number', () => {
  test.each([
    'vie',
    'VIE',
    'Le',
    'Vie',
    'mie',
    'XIV',
    'xiv',
    'IIXe',
    'Xie',
    'xie',
    '14h',
    '5G',
    'première',
  ])('%s', (word) => {
    expect(numberTerm(word)).toBeUndefined()
  })
})

test.each([
  ['XIV', 14],
  ['xxxix', 39],
  ['IIX', undefined],
  ['', undefined],
  ['ABC', undefined],
] as const)('%s reads %s', (letters, value) => {
  expect(readRoman(letters)).toBe(value)
})
