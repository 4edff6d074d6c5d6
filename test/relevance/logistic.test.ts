import { expect, test } from 'vitest'
import { fitLogistic } from './logistic.ts'

const seen = (marks: readonly number[], so: number, not: number) => [
  { marks, isSo: true, weight: so },
  { marks, isSo: false, weight: not },
]

test('odds that were counted are the odds that are found', () => {
  const [bias, mark] = fitLogistic([...seen([1, 0], 1, 3), ...seen([1, 1], 4, 2)], [0, 0])
  expect(bias).toBeCloseTo(Math.log(1 / 3))
  expect(bias! + mark!).toBeCloseTo(Math.log(4 / 2))
})

test('a mark that is held back says less, and one that never fails says no more than it is let', () => {
  const all = [...seen([1, 0], 5, 5), ...seen([1, 1], 9, 0)]
  const [, loose] = fitLogistic(all, [0, 0.01])
  const [, held] = fitLogistic(all, [0, 1])
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(loose!)
  expect(loose).toBeLessThan(20)
})
