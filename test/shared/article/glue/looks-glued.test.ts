import { expect, test } from 'vitest'
import { looksGlued } from '../../../../shared/article/glue/looks-glued.ts'
import { readText } from '../../../../shared/article/raw.ts'

test.each([
  ["Le directeur duComité a reçu avecl'ambassadeur une délégation."],
  ['Le 11octobre,Khanh,vice-ministre, est venu en2019.'],
  ['Il est membre duComité.'],
  ['La visite du ministre(PCV)et la suite.'],
  ['Il a reçu GustavoRodriguez, RamiroValdés et MarioPerez.'],
])('%s needs a word list', (text) => {
  expect(looksGlued(readText(text))).toBe(true)
})

test.each([
  [
    "Le directeur du Comité a reçu l'ambassadeur aujourd'hui, à 10h30, pour 4,6% des parts de VietnamPlus.",
  ],
  ['La hausse de 10% de YouTube, jusqu’à 2,5 millions en 2019, lorsqu’il a quitté l’armée.'],
  ['TikTok et VinFast : voir https://example.org/a,b (sic) ; n’importe.'],
  [''],
])('%s does not', (text) => {
  expect(looksGlued(readText(text))).toBe(false)
})
