/**
 * The fuzzer: `node test/fuzz/run.ts [--runs N] [--seed N] [--only TARGET]`, behind `npm run fuzz`.
 *
 * `--runs` counts inputs over all targets. What fails is printed with its seed and its smallest input; the
 * others go on.
 */
import { parseArgs } from 'node:util'
import { progressOn } from '../../tools/progress.ts'
import { table } from '../../tools/terminal.ts'
import { TARGETS } from './targets.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})

const wholeNumber = (name: string, text: string | undefined, fallback: number): number => {
  const number = text === undefined ? fallback : Number(text)
  if (Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number
  return refuse(`--${name} takes a whole number, not "${text}"`)
}

function refuse(sentence: string): never {
  process.stderr.write(`reperes: ${sentence}\n`)
  process.exit(2)
}

const runs = wholeNumber('runs', values.runs, 1_000_000)
// A seed of the day's own, printed: what it finds can be found again.
const seed = wholeNumber('seed', values.seed, Math.floor(Math.random() * 2 ** 31))
const chosen = TARGETS.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0)
  refuse(`--only takes one of ${TARGETS.map(({ name }) => `"${name}"`).join(', ')}`)

const shares = chosen.reduce((sum, { share }) => sum + share, 0)
const progress = progressOn(process.stderr)
const rows = [['target', 'inputs', 'a second', 'slowest', '']]
const failures: string[] = []
let before = 0

process.stdout.write(`${runs.toLocaleString('en')} inputs, seed ${seed}\n\n`)
for (const target of chosen) {
  let inputs = 0
  const start = performance.now()
  const outcome = await target.run({
    runs: Math.max(1, Math.ceil((runs * target.share) / shares)),
    seed,
    onInput: () => progress.step(before + (inputs += 1), runs, target.name),
  })
  before += outcome.inputs
  const seconds = (performance.now() - start) / 1000
  rows.push([
    target.name,
    outcome.inputs.toLocaleString('en'),
    Math.round(outcome.inputs / seconds).toLocaleString('en'),
    `${outcome.slowest.toFixed(1)} ms`,
    outcome.failure === undefined ? '' : 'FAILED',
  ])
  if (outcome.failure !== undefined) failures.push(`${target.name}\n${outcome.failure}`)
}
progress.end()
process.stdout.write(`${table(rows)}\n`)
for (const failure of failures) process.stdout.write(`\n✗ ${failure}\n`)
process.exitCode = failures.length === 0 ? 0 : 1
