import { expect, test } from 'vitest'
import { TARGETS } from './targets.ts'

// As many in all; the million is `npm run fuzz`.
const INPUTS = 10_000
const SEED = 20_190_312

test('shares sum to a hundred', () => {
  expect(TARGETS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9)
})

test.each(TARGETS)('$name', async ({ share, run }) => {
  const { failure } = await run({ runs: Math.ceil((INPUTS * share) / 100), seed: SEED })
  expect(failure).toBeUndefined()
})
