import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../../../shared/duplicates/facts.ts'
import { comparableWords, fold } from '../../../shared/duplicates/words.ts'

test.each([
  ['la 14ᵉ session', 'la XIVe session'],
  ['la XLe session', 'la 40ème session'],
  ['la LXIe session', 'la 61e session'],
  ['le 80 e anniversaire', 'le 80ème anniversaire'],
  ['31èmes Jeux', '31es Jeux'],
  ['1er juin', '1 er juin'],
  ['5.000 dollars', '5 000 USD'],
  ['12 000 tonnes', '12\u00a0000 tonnes'],
  ['3,66 milliards', '3.66 milliards'],
  ['Hô Chi Minh-Ville', 'Ho Chi Minh Ville'],
  ['« l’État »', '"l\'Etat"'],
  ['Vietnam – Azerbaïdjan', 'Vietnam-Azerbaïdjan'],
  ['Đà Nẵng', 'Da Nang'],
  ['œuvre', 'oeuvre'],
  ['Le ministre a reçu', 'ministre reçu'],
])('%s is compared as %s', (one, other) => {
  expect(comparableWords(one)).toEqual(comparableWords(other))
})

test.each([
  ['19e réunion', '21e réunion'],
  ['2018', '1918'],
  ['3,66', '366'],
  ['2019 2020', '20192020'],
  ['Ce congrès', '100e congrès'],
  ['Le congrès', '50e congrès'],
  ['Hasanov', 'Mammadov'],
])('%s is not %s', (one, other) => {
  expect(comparableWords(one)).not.toEqual(comparableWords(other))
})

test('words that an object knows by itself are words', () => {
  expect(comparableWords('constructor __proto__ toString')).toEqual([
    'constructor',
    'proto',
    'tostring',
  ])
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = comparableWords(fold(text)).join(' ')
      expect(comparableWords(once).join(' ')).toBe(
        comparableWords(comparableWords(once).join(' ')).join(' '),
      )
    }),
  )
})

test('the facts of a text are its figures and the names inside its sentences', () => {
  const { figures, names } = factsOf([
    'Selon Mme Sevinj Fataliyeva, 251 millions de dollars, le 20 juin.',
  ])
  expect([...figures]).toEqual(['251', '20'])
  expect([...names].sort()).toEqual(['fataliyeva', 'mme', 'sevinj'])
})
