/**
 * What the Worker itself costs: `node test/bench/worker.ts [--large] [--articles N] [--rounds N]`, behind `npm run bench`.
 *
 * CPU of the workerd process a request, over that of a control Worker which makes the same reads and does nothing with
 * them, both asked by turns (`worker-costs.ts`), 200 requests of each kind in several rounds, after as many others that
 * warm both. Values come over HTTP from this process (`kv-server.ts`): what keeping them costs is not the Worker's.
 *
 * The mean is over all requests, whatever else the process does meanwhile. What a query costs, for p50 and p99 over
 * queries, is the median of its rounds: a collection of garbage or a compilation that falls into one of them is no
 * query's. "p99 alone" is over single requests, with both. Then the first request of some isolates, memory, CPU of
 * starting, size of the bundle. Times are of this machine in this run, beside a calibration loop.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { progressOn } from '../../tools/program/progress.ts'
import { table } from '../../tools/program/terminal.ts'
import { bundled } from './bundle.ts'
import { serveKv } from './kv-server.ts'
import { preparedNews } from './prepared-news.ts'
import { readsOf, type Reads } from './reads.ts'
import { calibration, megabytes, milliseconds, quantile } from './search/measures.ts'
import {
  bundledPair,
  costOf,
  costsOf,
  mostWithin,
  over,
  withPair,
  type Cost,
} from './worker-costs.ts'
import { requestSets } from './worker-requests.ts'
import type { Heap } from './heap.ts'
import { HAS_PROC } from './workerd.ts'

const A_BATCH = 200
const ROUNDS = 5
/** Isolates whose first request is measured. */
const ISOLATES = 7
/** Megabytes that V8's heap may have: as much as it likes on this machine, what Cloudflare gives an isolate, the reach. */
const BOUNDS = [undefined, 128, 64]

const { values: options } = parseArgs({
  options: {
    large: { type: 'boolean' },
    articles: { type: 'string' },
    batch: { type: 'string' },
    rounds: { type: 'string' },
  },
})
const sizes = options.articles?.split(',').map(Number) ?? [
  1000,
  10_000,
  ...(options.large === true ? [100_000] : []),
]
const batch = Number(options.batch ?? A_BATCH)
const rounds = Number(options.rounds ?? ROUNDS)
if (![...sizes, batch, rounds].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('bench: --articles, --batch and --rounds take whole numbers')

const progress = progressOn(process.stderr)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

process.stdout.write(
  `100 million additions take ${calibration().toFixed(0)} ms, load ${loadavg()[0]!.toFixed(1)}; Node ${process.version}.\n\n`,
)
if (HAS_PROC) {
  for (const size of sizes) await measure(size)
} else {
  process.stdout.write('CPU and memory are read from /proc: on this system they are left out.\n')
}
const { gzipped, starting } = await bundled()
const started =
  starting === undefined
    ? ''
    : `; starting with it takes ${milliseconds(starting)} of CPU over an empty Worker (reach: 50 ms)`
process.stdout.write(`The bundle is ${kilobytes(gzipped)} gzipped (reach: 300 kB)${started}.\n`)

interface Measured {
  /** Of each isolate. */
  readonly firsts: readonly Cost[]
  /** By request, then by round. */
  readonly costs: Readonly<Record<string, readonly (readonly Cost[])[]>>
  readonly empty: Heap
  readonly product: Heap
  readonly control: Heap
}

/** Requests of all kinds, asked of a fresh isolate within each bound. */
interface Bounded {
  readonly bound: number | undefined
  readonly most: number
  readonly mean: number
}

async function measure(size: number): Promise<void> {
  progress.step(0, 3, `${size} articles published`)
  const sample: PreparedArticle[] = []
  const values = new Map(published(size, Math.max(1, Math.floor(size / 500)), sample))
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'))
  const kv = await serveKv(values)
  try {
    const sets = requestSets(sample, 5, batch)
    const first = sets['3 words']![0]!
    const reads: Record<string, readonly Reads[]> = {}
    for (const [name, set] of Object.entries(sets)) reads[name] = await readsOf(values, set)

    progress.step(1, 3, `${size} articles: first requests`)
    const bundles = bundledPair(folder, kv.origin)
    const firsts: Cost[] = []
    for (let isolate = 0; isolate < ISOLATES; isolate += 1)
      firsts.push(await withPair(bundles, (pair) => costOf(pair, first)))
    progress.step(2, 3, `${size} articles: requests`)
    const measured = await withPair(
      bundles,
      async (pair): Promise<Measured> => {
        const empty = await pair.control.heap()
        // What runs often is compiled by then.
        for (const asked of Object.values(requestSets(sample, 6, batch)).flat())
          await costOf(pair, asked)
        const costs: Record<string, readonly (readonly Cost[])[]> = {}
        for (const [name, set] of Object.entries(sets))
          costs[name] = await costsOf(pair, set, rounds)
        const [product, control] = [await pair.product.heap(), await pair.control.heap()]
        return { firsts, costs, empty, product, control }
      },
      true,
    )
    const mixed = Object.values(requestSets(sample, 7, batch)).flat()
    const bounded: Bounded[] = []
    for (const bound of BOUNDS)
      bounded.push({ bound, ...(await mostWithin(bundles, bound, mixed)) })
    progress.end()
    report(size, values.size, reads, measured, bounded)
  } finally {
    await kv.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function* published(
  size: number,
  every: number,
  sample: PreparedArticle[],
): Generator<readonly [string, string]> {
  const corpus = function* () {
    let number = 0
    for (const one of preparedNews(size)) {
      if (number % every === 0) sample.push(one)
      number += 1
      yield one
    }
  }
  yield* publicationOf(corpus())
}

function report(
  size: number,
  keys: number,
  reads: Readonly<Record<string, readonly Reads[]>>,
  { firsts, costs, empty, product, control }: Measured,
  bounded: readonly Bounded[],
): void {
  const rows = [
    [
      'request',
      'mean',
      'p50',
      'p99',
      'p99 alone',
      'control',
      'keys',
      'bulk gets',
      'shards',
      'cards',
    ],
  ]
  for (const [name, queries] of Object.entries(costs)) {
    const each = queries.map((ofRounds) => quantile(ofRounds.map(over), 0.5))
    const ninetyNine = (figure: (read: Reads) => number) =>
      quantile((reads[name] ?? []).map(figure), 0.99)
    rows.push([
      name,
      milliseconds(mean(queries.flat().map(over))),
      milliseconds(quantile(each, 0.5)),
      milliseconds(quantile(each, 0.99)),
      milliseconds(quantile(queries.flat().map(over), 0.99)),
      milliseconds(mean(queries.flat().map((cost) => cost.control))),
      String(ninetyNine((read) => read.keys)),
      String(ninetyNine((read) => read.gets)),
      kilobytes(ninetyNine(({ bytes }) => bytes.get('t') ?? 0)),
      kilobytes(ninetyNine(({ bytes }) => bytes.get('c') ?? 0)),
    ])
  }
  const cold = firsts.map(over)
  const answering = firsts.map((cost) => over(cost.answering))
  process.stdout.write(
    [
      `${size.toLocaleString('en')} articles, ${keys} keys; CPU over the control, ${batch} requests of each kind in ${rounds} rounds, each query by its median; reads at p99, nothing held but manifest and table:`,
      '',
      table(rows),
      '',
      `First request of an isolate: ${milliseconds(quantile(cold, 0.5))} over the control, the median of ${cold.length} isolates (${milliseconds(quantile(cold, 0))} to ${milliseconds(quantile(cold, 1))}); of the thread that answers ${milliseconds(quantile(answering, 0.5))} (${milliseconds(quantile(answering, 0))} to ${milliseconds(quantile(answering, 1))}), the rest is V8's own threads.`,
      `The isolate holds ${megabytes(product.held - empty.held)} more than an empty Worker, ${megabytes(product.held - control.held)} more than the control after its reads; ${megabytes(product.counted - empty.counted)} with the garbage of the moment, of which the control has ${megabytes(control.counted - empty.counted)}.`,
      `${4 * batch} requests of all kinds, asked of a fresh isolate, counted at most over an empty Worker, and CPU of each: ${bounded
        .map(
          ({ bound, most, mean }) =>
            `${megabytes(most - empty.counted)} and ${milliseconds(mean)} where V8's heap is bound ${bound === undefined ? "by this machine's memory" : `to ${bound} MB`}`,
        )
        .join('; ')}.`,
      '',
      '',
    ].join('\n'),
  )
}
