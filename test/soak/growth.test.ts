import { expect, test } from 'vitest'
import { steadyGrowth } from './growth.ts'

const MB = 1_000_000
const samplesOf = (bytesAt: (second: number) => number) =>
  Array.from({ length: 600 }, (_, at) => ({ at, bytes: bytesAt(at) }))

test.each([
  ['flat', () => 80 * MB, false],
  ['caches that fill', (at: number) => 80 * MB + 60 * MB * (1 - Math.exp(-at / 60)), false],
  ['garbage that comes and goes', (at: number) => 80 * MB + (at % 40) * MB, false],
  ['one step late', (at: number) => (at < 450 ? 80 * MB : 110 * MB), false],
  ['a leak', (at: number) => 80 * MB + at * 0.1 * MB, true],
  ['a leak under garbage', (at: number) => 80 * MB + at * 0.1 * MB + (at % 40) * 0.5 * MB, true],
] as const)('%s', (_what, bytesAt, isSteady) => {
  expect(steadyGrowth(samplesOf(bytesAt)).isSteady).toBe(isSteady)
})

test('the slope is told by the minute', () => {
  expect(steadyGrowth(samplesOf((at) => at * MB)).bytesAMinute).toBeCloseTo(60 * MB, -3)
  expect(steadyGrowth([]).bytesAMinute).toBe(0)
})
