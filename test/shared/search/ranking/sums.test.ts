import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HALF } from '../../../../shared/search/ranking/sums.ts'

describe('rounding without a branch', () => {
  test.each([
    0, 0.5, 0.49999999999999994, 0.5000000000000001, 1.5, 2.5, 1.4999999999999998, 1023.5,
  ])('%d', (number) => {
    expect(Math.floor(number + HALF)).toBe(Math.round(number))
  })

  test('is Math.round for whatever a weight may be', () => {
    const anyWeight = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      // Halves and their neighbours.
      fc.tuple(fc.nat(1e6), fc.integer({ min: -3, max: 3 })).map(([whole, step]) => {
        const half = whole + 0.5
        return half + step * 2 ** (Math.floor(Math.log2(half)) - 52)
      }),
    )
    fc.assert(
      fc.property(anyWeight, (number) => {
        expect(Math.floor(number + HALF)).toBe(Math.round(number))
      }),
      { numRuns: 5000 },
    )
  })
})
