import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rootsOf } from '../../../shared/french/derivation.ts'

test.each([
  ['marionnettistes', 'marionnettes'],
  ['candidats', 'candidatures'],
  ['supportrice', 'supporters'],
  ['volleyeuses', 'volley'],
  ['jardinier', 'jardins'],
  ['présidence', 'président'],
  ['sinistrés', 'sinistre'],
  ['diplomatie', 'diplomate'],
  ['parlementaire', 'parlements'],
  ['gouvernementale', 'gouvernement'],
])('%s and %s have one root', (a, b) => {
  expect(rootsOf(a).some((root) => rootsOf(b).includes(root))).toBe(true)
})

test.each([
  ['candide', 'candidat'],
  ['courir', 'courage'],
  ['organe', 'organisation'],
])('%s and %s have not', (a, b) => {
  expect(rootsOf(a).some((root) => rootsOf(b).includes(root))).toBe(false)
})

test('no root has fewer than six letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéèêàœç-]{1,24}$/u), (word) => {
      for (const root of rootsOf(word)) expect(root.length).toBeGreaterThanOrEqual(6)
    }),
  )
})
