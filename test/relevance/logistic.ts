/** Logistic regression by Newton's method, for a few dozen marks. */

export interface Observation {
  readonly marks: readonly number[]
  readonly isSo: boolean
  /** How often it counts. */
  readonly weight: number
}

const MOST_STEPS = 40
const SMALL_STEP = 1e-6

/**
 * The weights of the marks by which the log-odds of `isSo` are likeliest; `ridge` holds each back towards 0, as half the
 * square of it would.
 */
export function fitLogistic(
  observations: readonly Observation[],
  ridge: readonly number[],
): readonly number[] {
  const weights = ridge.map(() => 0)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = weights.map((weight, i) => -ridge[i]! * weight)
    const bend = ridge.map((held, i) => ridge.map((_, j) => (i === j ? held + 1e-9 : 0)))
    for (const { marks, isSo, weight } of observations) {
      const odds = marks.reduce((sum, mark, i) => sum + mark * weights[i]!, 0)
      const chance = 1 / (1 + Math.exp(-odds))
      const missed = weight * ((isSo ? 1 : 0) - chance)
      const told = weight * chance * (1 - chance)
      for (const [i, mark] of marks.entries()) {
        if (mark === 0) continue
        slope[i]! += missed * mark
        const row = bend[i]!
        for (let j = 0; j <= i; j += 1) row[j]! += told * mark * marks[j]!
      }
    }
    const change = solved(bend, slope)
    // Far from the end a whole step may jump over it.
    const length = Math.max(...change.map(Math.abs))
    for (const [i, by] of change.entries()) weights[i]! += by * Math.min(1, 2 / length)
    if (length < SMALL_STEP) break
  }
  return weights
}

/** x of `bend` x = `slope`, by Cholesky; of `bend`, symmetric, the lower half is read. */
function solved(bend: readonly (readonly number[])[], slope: readonly number[]): readonly number[] {
  const lower = bend.map((row) => [...row])
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j += 1) {
      let left = row[j]!
      for (let k = 0; k < j; k += 1) left -= row[k]! * lower[j]![k]!
      row[j] = i === j ? Math.sqrt(left) : left / lower[j]![j]!
    }
  }
  const found = [...slope]
  for (const [i, row] of lower.entries()) {
    for (let k = 0; k < i; k += 1) found[i]! -= row[k]! * found[k]!
    found[i]! /= row[i]!
  }
  for (let i = found.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < found.length; k += 1) found[i]! -= lower[k]![i]! * found[k]!
    found[i]! /= lower[i]![i]!
  }
  return found
}
