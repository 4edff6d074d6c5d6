/**
 * What feeding a corpus costs: `node test/bench/upkeep.ts [--large]`, behind `npm run bench -- --upkeep`.
 *
 * Writes, bytes, seconds of CPU and memory at most of a publication, of ten articles a day for six weeks, of a
 * compaction, each in a process of its own over a store in a folder: what the network adds is the network's. Ends
 * with status 1 where a day takes more than 40 writes, or 10,000 articles more than 1,000 keys.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bindToUs, statusOf } from '../../tools/program/child.ts'
import { progressOn } from '../../tools/program/progress.ts'
import { table } from '../../tools/program/terminal.ts'
import type { Cost } from './upkeep-phase.ts'

/** Long enough for the segments of days to fill all four places and be merged. */
const DAYS = 45
const A_DAY = 10
const MOST_WRITES_A_DAY = 40
const MOST_KEYS = { articles: 10_000, keys: 1000 }

const { values: options } = parseArgs({
  options: { large: { type: 'boolean' }, sizes: { type: 'string' }, days: { type: 'string' } },
})
const sizes = options.sizes?.split(',').map(Number) ?? [
  1000,
  10_000,
  ...(options.large === true ? [100_000] : []),
]
const days = Number(options.days ?? DAYS)

const progress = progressOn(process.stderr)
const rows = [['articles', 'what', 'writes', 'bytes', 'seconds of CPU', 'memory']]
const broken: string[] = []

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-upkeep-'))
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  process.on('exit', clear)
  await measure(size, folder)
  clear()
}
progress.end()
process.stdout.write(`${table(rows)}\n`)
for (const sentence of broken) process.stdout.write(`✗ ${sentence}\n`)
process.exitCode = broken.length === 0 ? 0 : 1

async function measure(size: number, folder: string): Promise<void> {
  const show = (what: string, ...costs: readonly Cost[]) => {
    const of = (pick: (cost: Cost) => number, digits = 0) => range(costs.map(pick), digits)
    rows.push([
      size.toLocaleString('en'),
      what,
      of(({ writes }) => writes),
      of(({ bytes }) => bytes),
      of(({ seconds }) => seconds, 2),
      `${Math.max(...costs.map(({ memory }) => memory)).toFixed(0)} MB`,
    ])
  }
  progress.step(0, days + 3, `publish ${size}`)
  const published = await phase(folder, 'publish', size)
  show('publish', published)
  if (size <= MOST_KEYS.articles && published.writes > MOST_KEYS.keys)
    broken.push(`${size} articles take ${published.writes} keys, more than ${MOST_KEYS.keys}`)
  const daily: Cost[] = []
  for (let day = 0; day < days; day += 1) {
    progress.step(day + 1, days + 3, `day ${day + 1} after ${size}`)
    daily.push(await phase(folder, 'add', size + day * A_DAY, A_DAY))
  }
  show('add 10, first day', daily[0]!)
  show(`add 10, ${days} days: least … most`, ...daily)
  const dearest = Math.max(...daily.map(({ writes }) => writes))
  if (dearest > MOST_WRITES_A_DAY)
    broken.push(`ten articles after ${size} took ${dearest} writes, more than ${MOST_WRITES_A_DAY}`)
  progress.step(days + 1, days + 3, `compact ${size}`)
  show('compact, all into one', await phase(folder, 'compact'))
  progress.step(days + 2, days + 3, `prune ${size}`)
  const { deletes } = await phase(folder, 'prune')
  rows.push([size.toLocaleString('en'), 'prune', `${deletes} deleted`])
}

async function phase(folder: string, ...args: readonly (string | number)[]): Promise<Cost> {
  // The same bound whatever the machine: V8 collects the later the more it may have.
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${args[0] === 'publish' ? 1500 : 4500}`,
      join(import.meta.dirname, 'upkeep-phase.ts'),
      folder,
    ].concat(args.map(String)),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  const status = await statusOf(bindToUs(child))
  if (status !== 0) throw new Error(`upkeep: ${args.join(' ')} ended with status ${status}`)
  return JSON.parse(out) as Cost
}

function range(numbers: readonly number[], digits: number): string {
  const told = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length === 1 ? told(least) : `${told(least)} … ${told(most)}`
}
