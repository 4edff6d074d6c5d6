/**
 * What feeding a corpus costs: `node test/bench/upkeep.ts [--large]`, behind `npm run bench -- --upkeep`.
 *
 * Writes, bytes, seconds of CPU and memory at most of a publication, of ten articles a day for six weeks, of a
 * compaction, over a store in memory: what the network adds is the network's, and the store itself is not counted.
 * Ends with status 1 where a day takes more than 40 writes, or 10,000 articles more than 1,000 keys.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compact } from '../../shared/library/compaction.ts'
import { add } from '../../shared/library/growth.ts'
import { memoryStore } from '../../shared/library/memory.ts'
import { publicationOf } from '../../shared/library/publication.ts'
import { publishedIn, type Plan, type Refused } from '../../shared/library/upkeep.ts'
import { prune } from '../../shared/library/versions.ts'
import { progressOn } from '../../tools/progress.ts'
import { table } from '../../tools/terminal.ts'
import { preparedNews } from './prepared-news.ts'

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

for (const size of sizes) await measure(size)
progress.end()
process.stdout.write(`${table(rows)}\n`)
for (const sentence of broken) process.stdout.write(`✗ ${sentence}\n`)
process.exitCode = broken.length === 0 ? 0 : 1

interface Cost {
  readonly writes: number
  readonly bytes: number
  readonly seconds: number
  /** Megabytes that were resident at most, over what was before. */
  readonly memory: number
}

async function measure(size: number): Promise<void> {
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
  progress.step(0, days + 2, `publish ${size}`)
  const store = memoryStore([])
  const published = await costOf(async () => ({
    kind: 'plan',
    writes: [...publicationOf(preparedNews(size))],
    deletes: [],
  }))
  show('publish', published)
  if (size <= MOST_KEYS.articles && published.writes > MOST_KEYS.keys)
    broken.push(`${size} articles take ${published.writes} keys, more than ${MOST_KEYS.keys}`)
  const daily: Cost[] = []
  for (let day = 0; day < days; day += 1) {
    progress.step(day + 1, days + 2, `day ${day + 1} after ${size}`)
    const articles = [...preparedNews(A_DAY, size + day * A_DAY)]
    daily.push(await costOf(() => add(store, articles)))
  }
  show('add 10, first day', daily[0]!)
  show(`add 10, ${days} days: least … most`, ...daily)
  const dearest = Math.max(...daily.map(({ writes }) => writes))
  if (dearest > MOST_WRITES_A_DAY)
    broken.push(`ten articles after ${size} took ${dearest} writes, more than ${MOST_WRITES_A_DAY}`)
  progress.step(days + 1, days + 2, `compact ${size}`)
  const segments = (await publishedIn(store))!.manifest.segments.length
  show(`compact ${segments} segments`, await costOf(() => compact(store)))
  const { length } = planned(await prune(store, store.values.keys())).deletes
  rows.push([size.toLocaleString('en'), 'prune', `${length} deleted`])

  async function costOf(plan: () => Promise<Plan | Refused>): Promise<Cost> {
    const memory = peak()
    const start = process.cpuUsage()
    const { writes } = planned(await plan())
    const { user, system } = process.cpuUsage(start)
    const most = memory()
    // What is there under its name already is not written again.
    const fresh = writes.filter(([key, value]) => store.values.get(key) !== value)
    for (const [key, value] of writes) store.values.set(key, value)
    return {
      writes: fresh.length,
      bytes: fresh.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0),
      seconds: (user + system) / 1e6,
      memory: most,
    }
  }
}

function planned(answer: Plan | Refused): Plan {
  if (answer.kind === 'plan') return answer
  throw new Error(`upkeep: refused: ${answer.detail}`)
}

/** From here on, the most that is resident beyond what is now; in megabytes. Without `/proc`, by the process's own peak. */
function peak(): () => number {
  globalThis.gc?.()
  const resident = () => process.memoryUsage.rss()
  const before = resident()
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return () => {
      const status = readFileSync('/proc/self/status', 'utf8')
      const most = Number(/^VmHWM:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.['kilobytes'])
      return (most * 1024 - before) / 1e6
    }
  } catch {
    return () => (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  }
}

function range(numbers: readonly number[], digits: number): string {
  const told = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length === 1 ? told(least) : `${told(least)} … ${told(most)}`
}
