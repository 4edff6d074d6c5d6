import { expect, test } from 'vitest'
import { openBench } from './bench.ts'

test(
  'a target runs in its thread, and an input that never ends is named',
  { timeout: 60_000 },
  async () => {
    const bench = openBench()
    const looks: number[] = []
    const outcome = await bench.run('tables', 40, 3, (inputs) => looks.push(inputs))
    expect([outcome.inputs, outcome.failure]).toEqual([40, undefined])
    await bench.close()
    // No target hangs on purpose: patience that no input can keep stands for one that does.
    const hasty = openBench(-1)
    const stuck = await hasty.run('entities', 100_000, 3, () => {})
    expect(stuck.failure).toMatch(/^Does not end with seed 3, input \d+:\n.*"headline"/u)
    expect((await hasty.run('tables', 5, 3, () => {})).inputs).toBeLessThanOrEqual(5)
    await hasty.close()
  },
)
