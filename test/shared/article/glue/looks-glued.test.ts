import { expect, test } from 'vitest'
import { looksGlued } from '../../../../shared/article/glue/looks-glued.ts'
import { readText } from '../../../../shared/article/raw.ts'

test.each([
  ["Le directeur duComité a reçu avecl'ambassadeur une délégation."],
  ['Le 11octobre,Khanh,vice-ministre, est venu en2019.'],
])('%s needs a word list', (text) => {
  expect(looksGlued(readText(text))).toBe(true)
})

test.each([
  [
    "Le directeur du Comité a reçu l'ambassadeur aujourd'hui, à 10h30, pour 4,6% des parts de VietnamPlus.",
  ],
  [''],
])('%s does not', (text) => {
  expect(looksGlued(readText(text))).toBe(false)
})
