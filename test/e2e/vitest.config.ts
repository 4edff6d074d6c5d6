/**
 * Browser tests, on the built extension: first the file that measures time, alone; then two lanes, each with one browser
 * at a time. A browser waits as much as it works, and no test of the lanes tells quick from slow.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ALONE = 'test/e2e/worker.test.ts'

/** What is begun last keeps the other lane waiting for its end. */
const LONGEST = ['access.test.ts', 'firefox-states.test.ts']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((name) => moduleId.endsWith(`/${name}`))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

const PATIENCE = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A browser on a busy machine now and then loses a page it was asked for.
  retry: 1,
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'e2e, alone',
          include: [ALONE],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...PATIENCE,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [ALONE],
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
