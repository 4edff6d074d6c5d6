/**
 * What the Worker itself costs: `node test/bench/worker.ts [--large] [--articles N] [--rounds N]`, behind `npm run bench`.
 *
 * CPU of the workerd process a request, over that of a control Worker which makes the same reads of KV and does
 * nothing with them: mean of batches of 200 requests, p50 and p99 over queries. A query's cost is the mean of its rounds,
 * each of which asks all 200 once: what else the process does meanwhile is nobody's query. Then memory over the
 * control, CPU of starting, size of the bundle. Times are of this machine in this run, beside a calibration loop.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PreparedArticle } from '../../shared/library/prepared.ts'
import { publicationOf } from '../../shared/library/publication.ts'
import { progressOn } from '../../tools/progress.ts'
import { table } from '../../tools/terminal.ts'
import { pageOf, wordsOf, type Asked } from '../soak/requests.ts'
import { bundled } from './bundle.ts'
import { preparedNews } from './prepared-news.ts'
import { readsOf, type Reads } from './reads.ts'
import { generator } from './search/known-items.ts'
import { fill, HAS_PROC, startWorkerd, type Workerd } from './workerd.ts'
import { controlScript, recordingScript } from './workerd-scripts.ts'

const A_BATCH = 200
const ROUNDS = 5

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
const milliseconds = (value: number) => `${value.toFixed(2)} ms`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

process.stdout.write(
  `100 million additions take ${calibration().toFixed(0)} ms here; Node ${process.version}.\n\n`,
)
if (HAS_PROC) {
  for (const size of sizes) await measure(size)
} else {
  process.stdout.write('CPU and memory are read from /proc: on this system they are left out.\n')
}
const { gzipped, starting } = bundled()
process.stdout.write(
  `The bundle is ${kilobytes(gzipped)} gzipped (reach: 300 kB); evaluating it takes ${milliseconds(starting)} of CPU (reach: 50 ms).\n`,
)

/** One request: what it cost, and what it read. */
interface Cost {
  readonly cpu: number
  readonly reads: string
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'))
  try {
    progress.step(0, 4, `${size} articles to a KV of their own`)
    const values = new Map<string, string>()
    const sample: PreparedArticle[] = []
    const every = Math.max(1, Math.floor(size / 500))
    await fill(join(folder, 'state'), published(size, every, sample, values))
    const sets = requestSets(sample, 5)
    const first = sets['3 words']![0]!
    // What runs often is compiled by then; the first request is told apart.
    const warming = Object.values(requestSets(sample, 6)).flat()
    const reads: Record<string, readonly Reads[]> = {}
    for (const [name, set] of Object.entries(sets)) reads[name] = await readsOf(values, set)

    progress.step(1, 4, `${size} articles: the Worker`)
    const product = await asWorker(folder, 'product', recordingScript(), async (worker) => {
      const cold = await costOf(worker, first)
      for (const asked of warming) await costOf(worker, asked)
      const costs: Record<string, readonly (readonly Cost[])[]> = {}
      for (const [name, set] of Object.entries(sets)) costs[name] = await costsOf(worker, set)
      return { first: cold, costs, heap: await worker.heap() }
    })
    progress.step(2, 4, `${size} articles: the control`)
    const control = await asWorker(folder, 'control', controlScript(), async (worker) => {
      const empty = await worker.heap()
      const cold = await costOf(worker, first, product.first.reads)
      for (const asked of warming) await costOf(worker, asked, product.first.reads)
      const costs: Record<string, readonly (readonly Cost[])[]> = {}
      for (const [name, set] of Object.entries(sets))
        costs[name] = await costsOf(worker, set, product.costs[name])
      return { empty, first: cold, costs, heap: await worker.heap() }
    })
    progress.end()
    report(size, values.size, reads, product, control)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* published(
  size: number,
  every: number,
  sample: PreparedArticle[],
  values: Map<string, string>,
): Generator<readonly [string, string]> {
  const corpus = function* () {
    let number = 0
    for (const one of preparedNews(size)) {
      if (number % every === 0) sample.push(one)
      number += 1
      yield one
    }
  }
  for (const pair of publicationOf(corpus())) {
    values.set(...pair)
    yield pair
  }
}

/** Each request once: no two of a set are alike but by chance. */
function requestSets(
  sample: readonly PreparedArticle[],
  seed: number,
): Readonly<Record<string, readonly Asked[]>> {
  const draw = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const search = (count: number): Asked => {
    const words = wordsOf(pick(sample))
    const chosen = Array.from({ length: count }, () => pick(words))
    return { path: `/v1/search?q=${encodeURIComponent(chosen.join(' '))}`, expected: 200 }
  }
  const keystroke = (): Asked => {
    const word = pick(wordsOf(pick(sample)))
    const typed = word.slice(0, 2 + Math.floor(draw() * 4))
    return { path: `/v1/suggest?q=${encodeURIComponent(typed)}`, expected: 200 }
  }
  const set = (make: () => Asked) => Array.from({ length: batch }, make)
  return {
    '1 word': set(() => search(1)),
    '3 words': set(() => search(3)),
    'a keystroke': set(() => keystroke()),
    'related, 25 terms and more': set(() => pageOf(pick(sample))),
  }
}

async function asWorker<T>(
  folder: string,
  name: string,
  script: string,
  use: (worker: Workerd) => Promise<T>,
): Promise<T> {
  const worker = await startWorkerd(folder, name, script)
  try {
    return await use(worker)
  } finally {
    await worker.close()
  }
}

/** Every request once a round; with what it read in each round, where another is to read the same. */
async function costsOf(
  worker: Workerd,
  set: readonly Asked[],
  same?: readonly (readonly Cost[])[],
): Promise<readonly (readonly Cost[])[]> {
  const costs = set.map((): Cost[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [n, asked] of set.entries()) {
      costs[n]!.push(await costOf(worker, asked, same?.[n]?.[round]?.reads))
    }
  }
  return costs
}

async function costOf(
  worker: Workerd,
  { path, init, expected }: Asked,
  reads?: string,
): Promise<Cost> {
  const headers = { ...init?.headers, ...(reads === undefined ? {} : { 'x-reads': reads }) }
  const before = worker.cpu()
  const response = await fetch(worker.origin + path, { ...init, headers })
  await response.arrayBuffer()
  const cpu = worker.cpu() - before
  if (response.status !== expected) throw new Error(`bench: ${path} answered ${response.status}`)
  return { cpu, reads: response.headers.get('x-reads') ?? '' }
}

interface Measured {
  readonly first: Cost
  /** By request, then by round. */
  readonly costs: Readonly<Record<string, readonly (readonly Cost[])[]>>
  readonly heap: number
}

function report(
  size: number,
  keys: number,
  reads: Readonly<Record<string, readonly Reads[]>>,
  product: Measured,
  control: Measured & { readonly empty: number },
): void {
  const rows = [
    ['request', 'mean', 'p50', 'p99', 'control', 'keys', 'bulk gets', 'shards', 'cards'],
  ]
  const ofRounds = (costs: readonly Cost[]) => mean(costs.map(({ cpu }) => cpu))
  for (const [name, queries] of Object.entries(product.costs)) {
    const base = control.costs[name]!.map(ofRounds)
    const over = queries.map((costs, n) => ofRounds(costs) - base[n]!)
    const ninetyNine = (figure: (read: Reads) => number) =>
      quantile((reads[name] ?? []).map(figure), 0.99)
    rows.push([
      name,
      milliseconds(mean(over)),
      milliseconds(quantile(over, 0.5)),
      milliseconds(quantile(over, 0.99)),
      milliseconds(mean(base)),
      String(ninetyNine((read) => read.keys)),
      String(ninetyNine((read) => read.gets)),
      kilobytes(ninetyNine(({ bytes }) => bytes.get('t') ?? 0)),
      kilobytes(ninetyNine(({ bytes }) => bytes.get('c') ?? 0)),
    ])
  }
  process.stdout.write(
    [
      `${size.toLocaleString('en')} articles, ${keys} keys; CPU over the control, ${batch} requests of each kind in ${rounds} rounds; reads at p99, nothing held but manifest and table:`,
      '',
      table(rows),
      '',
      `First request of an isolate: ${milliseconds(product.first.cpu - control.first.cpu)} over the control.`,
      `Memory of the isolate: ${megabytes(product.heap - control.empty)} over an empty Worker, ${megabytes(product.heap - control.heap)} over the control after its reads.`,
      '',
      '',
    ].join('\n'),
  )
}

function calibration(): number {
  const start = process.cpuUsage()
  let sum = 0
  for (let n = 0; n < 1e8; n += 1) sum = (sum + n) | 0
  return sum === Infinity ? 0 : process.cpuUsage(start).user / 1000
}
