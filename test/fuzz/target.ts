/**
 * What is fuzzed: a name, any input, what must hold of it. Data, so that `npm test` runs a few thousand inputs
 * and `npm run fuzz` a million of the same.
 */
import fc from 'fast-check'

export interface Target {
  readonly name: string
  /** How many of a hundred inputs are this target's: dear ones get fewer. */
  readonly share: number
  run(options: RunOptions): Promise<Outcome>
}

export interface RunOptions {
  readonly runs: number
  readonly seed: number
  /** Told before every input: one that never ends can be named only so. */
  readonly onInput?: (input: unknown) => void
}

export interface Outcome {
  readonly inputs: number
  /** The longest that one input took, in milliseconds. */
  readonly slowest: number
  /** What failed, the smallest input that fails, and how to see it again; absent when everything held. */
  readonly failure?: string
}

export const target = <T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Target => ({
  name,
  share,
  async run({ runs, seed, onInput }) {
    let done = 0
    let slowest = 0
    const property = fc.asyncProperty(inputs, async (input) => {
      onInput?.(input)
      const start = performance.now()
      await check(input)
      slowest = Math.max(slowest, performance.now() - start)
      done += 1
    })
    const found = await fc.check(property, { numRuns: runs, seed })
    if (!found.failed) return { inputs: done, slowest }
    const error = found.errorInstance
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {
      inputs: done,
      slowest,
      failure: `${fc.defaultReportMessage(found) ?? `Failed with seed ${found.seed}`}\n${why}`,
    }
  },
})
