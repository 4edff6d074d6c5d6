/**
 * The fuzzer: `node test/fuzz/run.ts [--runs N] [--seed N] [--only TARGET]`, behind `npm run fuzz`.
 *
 * `--runs` counts inputs over all targets. What fails is printed with its seed and its smallest input, what does not
 * end with the input it does not end on; the others go on.
 */
import { numberIn, readArguments } from '../../tools/program/arguments.ts'
import { runProgram, UserError } from '../../tools/program/failure.ts'
import { progressOn } from '../../tools/program/progress.ts'
import { table } from '../../tools/program/terminal.ts'
import { openBench } from './bench.ts'
import type { Target } from './target.ts'

const HELP = {
  does: 'npm run fuzz: random inputs over everything that reads what others wrote',
  call: 'npm run fuzz -- [--runs N] [--seed N] [--only TARGET]',
  options: [
    ['--runs N', 'inputs over all targets (default 1,000,000: some forty minutes)'],
    ['--seed N', 'the same inputs again; without it the seed is a new one, and printed'],
    ['--only TARGET', 'one target: cleaner, entities, pages, dates, requests, and so on'],
  ],
  example: 'npm run fuzz -- --only cleaner --runs 20000 --seed 7',
} as const

await runProgram(async () => {
  const values = readArguments(HELP, {
    runs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  })
  if (values === undefined) return 0
  const isWhole = (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 31
  const runs = numberIn(
    'runs',
    values.runs,
    1_000_000,
    (value) => isWhole(value) && value > 0,
    'a whole number above 0',
  )
  // A seed of the day's own, printed: what it finds can be found again.
  const seed = numberIn(
    'seed',
    values.seed,
    Math.floor(Math.random() * 2 ** 31),
    isWhole,
    'a whole number',
  )
  // Loaded now: their samples take a while, and help should not.
  const { TARGETS } = await import('./targets.ts')
  const chosen = TARGETS.filter(({ name }) => values.only === undefined || name === values.only)
  if (chosen.length === 0)
    throw new UserError(
      `--only takes one of ${TARGETS.map(({ name }) => `"${name}"`).join(', ')}, not "${values.only}"`,
    )
  return fuzz(chosen, runs, seed)
})

async function fuzz(chosen: readonly Target[], runs: number, seed: number): Promise<number> {
  const shares = chosen.reduce((sum, { share }) => sum + share, 0)
  const progress = progressOn(process.stderr)
  const rows = [['target', 'inputs', 'a second', 'slowest', '']]
  let before = 0
  let failed = 0
  process.stdout.write(`${runs.toLocaleString('en')} inputs, seed ${seed}\n\n`)
  const bench = openBench()
  for (const { name, share } of chosen) {
    const own = Math.max(1, Math.ceil((runs * share) / shares))
    const start = performance.now()
    const outcome = await bench.run(name, own, seed, (inputs) =>
      progress.step(before + inputs, runs, name),
    )
    before += outcome.inputs
    const seconds = (performance.now() - start) / 1000
    rows.push([
      name,
      outcome.inputs.toLocaleString('en'),
      Math.round(outcome.inputs / seconds).toLocaleString('en'),
      `${outcome.slowest.toFixed(1)} ms`,
      outcome.failure === undefined ? '' : 'FAILED',
    ])
    if (outcome.failure === undefined) continue
    // At once: who stops the rest has it.
    failed += 1
    progress.end()
    process.stdout.write(
      `✗ ${name}\n${outcome.failure}\nAgain: npm run fuzz -- --only "${name}" --runs ${own} --seed ${seed}\n\n`,
    )
  }
  await bench.close()
  progress.end()
  process.stdout.write(`${table(rows)}\n`)
  if (failed > 0)
    process.stdout.write(`\n${failed} of ${chosen.length} targets failed; see above\n`)
  return failed === 0 ? 0 : 1
}
