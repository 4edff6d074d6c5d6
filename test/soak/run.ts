/**
 * The soak test: `node test/soak/run.ts [--minutes N] [--articles N]`, behind `npm run soak`.
 *
 * Generated news in a KV of its own, `wrangler dev` on a free port, four requests at a time and so many a minute at
 * most. `wrangler dev` itself grows by the request: an empty Worker is asked as often. Ends with status 1
 * where an answer is an error that was not asked for, or where memory goes on growing once the caches are full.
 * Stops by itself, or by a signal, and leaves nothing behind.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { numberIn, readArguments } from '../../tools/program/arguments.ts'
import { runProgram } from '../../tools/program/failure.ts'
import { progressOn } from '../../tools/program/progress.ts'
import { ROOT } from '../../tools/program/root.ts'
import { table } from '../../tools/program/terminal.ts'
import { preparedNews } from '../bench/prepared-news.ts'
import { generator } from '../bench/search/known-items.ts'
import { fill, HAS_PROC, startWorkerd, type Workerd } from '../bench/workerd.ts'
import { steadyGrowth } from './growth.ts'
import { requestsOver } from './requests.ts'

const AT_A_TIME = 4
const MOST_A_MINUTE = 6000
const A_SAMPLE = 1000
const EMPTY = "export default { fetch: () => new Response('x'.repeat(6000)) }\n"

const HELP = {
  does: 'npm run soak: the Worker under a bounded load on loopback, its memory watched',
  call: 'npm run soak -- [--minutes N] [--articles N]',
  options: [
    ['--minutes N', 'how long the load lasts (default 10)'],
    ['--articles N', 'generated articles in a KV of their own (default 1,000)'],
  ],
  example: 'npm run soak -- --minutes 2 --articles 200',
} as const

const folder = mkdtempSync(join(tmpdir(), 'reperes-soak-'))
const clear = (): void => rmSync(folder, { recursive: true, force: true })
// However it ends, Ctrl+C included.
process.on('exit', clear)
const progress = progressOn(process.stderr)

await runProgram(async () => {
  const values = readArguments(HELP, { minutes: { type: 'string' }, articles: { type: 'string' } })
  if (values === undefined) return 0
  const number = (name: 'minutes' | 'articles', fallback: number): number =>
    numberIn(name, values[name], fallback, (value) => value > 0 && value < 1e6, 'a number above 0')
  try {
    return await soak(number('minutes', 10), Math.round(number('articles', 1000)))
  } finally {
    progress.end()
    clear()
  }
})

interface Sample {
  /** Seconds since the load began. */
  readonly at: number
  /** Resident bytes of the Worker's process, and of the empty one's. */
  readonly worker: number
  readonly empty: number
}

async function soak(minutes: number, articles: number): Promise<number> {
  const corpus = [...preparedNews(articles)]
  progress.step(0, 1, `${articles} articles to a KV of their own`)
  await fill(join(folder, 'state'), publicationOf(corpus, { text: 'excerpt' }))
  const product = `export { default } from ${JSON.stringify(join(ROOT, 'worker', 'index.ts'))}\n`
  const worker = await startWorkerd(folder, 'product', product)
  try {
    const empty = await startWorkerd(folder, 'empty', EMPTY)
    try {
      return await underLoad(worker, empty, requestsOver(corpus, generator(1)), minutes)
    } finally {
      await empty.close()
    }
  } finally {
    await worker.close()
  }
}

async function underLoad(
  worker: Workerd,
  empty: Workerd,
  next: ReturnType<typeof requestsOver>,
  minutes: number,
): Promise<number> {
  const began = performance.now()
  const end = began + minutes * 60_000
  const latencies: number[] = []
  const statuses = new Map<string, number>()
  const wrong: string[] = []
  const samples: Sample[] = []
  let sent = 0
  const sample = (): void => {
    const at = (performance.now() - began) / 1000
    samples.push({ at, worker: worker.resident(), empty: empty.resident() })
    progress.step(Math.round(at), Math.round(minutes * 60), `seconds, ${sent} requests`)
  }

  const ask = async (): Promise<void> => {
    for (let now = began; now < end; now = performance.now()) {
      const ahead = (sent / MOST_A_MINUTE) * 60_000 - (now - began)
      if (ahead > 0) await new Promise((wait) => setTimeout(wait, ahead))
      sent += 1
      const { path, init, expected } = next()
      const start = performance.now()
      let told: string
      try {
        const response = await fetch(worker.origin + path, init)
        const text = await response.text()
        told = response.ok ? '200' : `${response.status} ${problemIn(text)}`
        if (response.status !== expected && wrong.length < 5) wrong.push(`${path}: ${told}`)
      } catch (error) {
        told = `no answer: ${error instanceof Error ? error.message : String(error)}`
        if (wrong.length < 5) wrong.push(`${path}: ${told}`)
      }
      latencies.push(performance.now() - start)
      // As many of its own: what `wrangler dev` keeps of each is in both.
      if (HAS_PROC) await (await fetch(empty.origin)).arrayBuffer()
      statuses.set(told, (statuses.get(told) ?? 0) + 1)
    }
  }
  sample()
  const watch = setInterval(sample, A_SAMPLE)
  await Promise.all(Array.from({ length: AT_A_TIME }, ask))
  clearInterval(watch)
  progress.end()
  sample()
  return report({ sent, latencies, statuses, wrong, samples })
}

function report(seen: {
  readonly sent: number
  readonly latencies: number[]
  readonly statuses: ReadonlyMap<string, number>
  readonly wrong: readonly string[]
  readonly samples: readonly Sample[]
}): number {
  const { sent, samples, wrong } = seen
  const latencies = seen.latencies.sort((a, b) => a - b)
  const latency = (share: number) =>
    `${(latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(1)} ms`
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  const rows = [
    ['requests', sent.toLocaleString('en')],
    ...[...seen.statuses]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, count]) => [`  ${status}`, count.toLocaleString('en')]),
    ['latency, median', latency(0.5)],
    ['latency, p99', latency(0.99)],
  ]
  const first = samples[0]!
  // What an empty Worker grows by under the same requests is not ours.
  const own = samples.map(({ at, worker, empty }) => ({
    at,
    bytes: worker - (empty - first.empty),
  }))
  const growth = steadyGrowth(own)
  if (HAS_PROC) {
    const moments = [
      ['at the start', 0],
      ['in the middle', samples.length >> 1],
      ['at the end', samples.length - 1],
    ] as const
    for (const [when, at] of moments)
      rows.push([
        `memory ${when}`,
        megabytes(samples[at]!.worker),
        `empty Worker ${megabytes(samples[at]!.empty)}`,
      ])
    rows.push([
      'slope of the difference, second half',
      `${megabytes(growth.bytesAMinute)} a minute`,
    ])
  }
  process.stdout.write(`${table(rows)}\n`)
  if (!HAS_PROC)
    process.stdout.write('Memory is read from /proc: on this system it was not watched.\n')
  for (const sentence of wrong) process.stdout.write(`✗ ${sentence}\n`)
  if (HAS_PROC && growth.isSteady)
    process.stdout.write(
      '✗ memory grew throughout the second half, beyond what an empty Worker grows\n',
    )
  if (wrong.length > 0 || (HAS_PROC && growth.isSteady)) return 1
  process.stdout.write(
    `✓ every answer was the right one or the right refusal${HAS_PROC ? '; memory did not go on growing' : ''}\n`,
  )
  return 0
}

function problemIn(text: string): string {
  try {
    return String((JSON.parse(text) as { problem?: unknown }).problem)
  } catch {
    return 'without a problem'
  }
}
