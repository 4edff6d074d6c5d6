/**
 * The soak test: `node test/soak/run.ts [--minutes N] [--articles N]`, behind `npm run soak`.
 *
 * Generated news in a KV of its own, `wrangler dev` on a free port, four requests at a time and so many a minute at
 * most. `wrangler dev` itself grows by the request: what an empty Worker grows by is taken off. Ends with status 1
 * where an answer is an error that was not asked for, or where memory goes on growing once the caches are full.
 * Stops by itself, or by a signal, and leaves nothing behind.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicationOf } from '../../shared/library/publication.ts'
import { numberIn, readArguments } from '../../tools/arguments.ts'
import { runProgram } from '../../tools/failure.ts'
import { progressOn } from '../../tools/progress.ts'
import { ROOT } from '../../tools/root.ts'
import { table } from '../../tools/terminal.ts'
import { preparedNews } from '../bench/prepared-news.ts'
import { generator } from '../bench/search/known-items.ts'
import { fill, HAS_PROC, startWorkerd } from '../bench/workerd.ts'
import { steadyGrowth } from './growth.ts'
import { requestsOver } from './requests.ts'

const AT_A_TIME = 4
const MOST_A_MINUTE = 6000
const A_SAMPLE = 1000
const EMPTY_REQUESTS = 2000

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
  readonly bytes: number
}

async function soak(minutes: number, articles: number): Promise<number> {
  const corpus = [...preparedNews(articles)]
  progress.step(0, 1, `${articles} articles to a KV of their own`)
  await fill(join(folder, 'state'), publicationOf(corpus, { text: 'excerpt' }))
  const itself = HAS_PROC ? await growthOfNothing() : 0
  const worker = await startWorkerd(
    folder,
    'product',
    `export { default } from ${JSON.stringify(join(ROOT, 'worker', 'index.ts'))}\n`,
  )
  try {
    return await underLoad(worker, requestsOver(corpus, generator(1)), { itself, minutes })
  } finally {
    await worker.close()
  }
}

/** Bytes a request that an empty Worker grows by. */
async function growthOfNothing(): Promise<number> {
  const { origin, resident, close } = await startWorkerd(
    folder,
    'empty',
    "export default { fetch: () => new Response('x'.repeat(6000)) }\n",
  )
  const ask = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await (await fetch(origin)).arrayBuffer()
  }
  try {
    const all = (count: number) =>
      Promise.all(Array.from({ length: AT_A_TIME }, () => ask(count / AT_A_TIME)))
    progress.step(0, 1, 'an empty Worker, to compare with')
    await all(EMPTY_REQUESTS / 2)
    const before = resident()
    await all(EMPTY_REQUESTS)
    return Math.max(0, (resident() - before) / EMPTY_REQUESTS)
  } finally {
    await close()
  }
}

async function underLoad(
  { origin, resident }: Awaited<ReturnType<typeof startWorkerd>>,
  next: ReturnType<typeof requestsOver>,
  { itself, minutes }: { readonly itself: number; readonly minutes: number },
): Promise<number> {
  const began = performance.now()
  const end = began + minutes * 60_000
  const latencies: number[] = []
  const statuses = new Map<string, number>()
  const wrong: string[] = []
  const samples: Sample[] = [{ at: 0, bytes: resident() }]
  let sent = 0

  const ask = async (): Promise<void> => {
    for (let now = began; now < end; now = performance.now()) {
      const ahead = (sent / MOST_A_MINUTE) * 60_000 - (now - began)
      if (ahead > 0) await new Promise((wait) => setTimeout(wait, ahead))
      sent += 1
      const { path, init, expected } = next()
      const start = performance.now()
      let told: string
      try {
        const response = await fetch(origin + path, init)
        const text = await response.text()
        told = response.ok ? '200' : `${response.status} ${problemIn(text)}`
        if (response.status !== expected && wrong.length < 5) wrong.push(`${path}: ${told}`)
      } catch (error) {
        told = `no answer: ${error instanceof Error ? error.message : String(error)}`
        if (wrong.length < 5) wrong.push(`${path}: ${told}`)
      }
      latencies.push(performance.now() - start)
      statuses.set(told, (statuses.get(told) ?? 0) + 1)
    }
  }
  const watch = setInterval(() => {
    const at = (performance.now() - began) / 1000
    samples.push({ at, bytes: resident() - itself * sent })
    progress.step(Math.round(at), Math.round(minutes * 60), `seconds, ${sent} requests`)
  }, A_SAMPLE)
  await Promise.all(Array.from({ length: AT_A_TIME }, ask))
  clearInterval(watch)
  progress.end()
  return report({ sent, latencies, statuses, wrong, samples, itself })
}

function report(seen: {
  readonly sent: number
  readonly latencies: number[]
  readonly statuses: ReadonlyMap<string, number>
  readonly wrong: readonly string[]
  readonly samples: readonly Sample[]
  readonly itself: number
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
  const growth = steadyGrowth(samples)
  if (HAS_PROC)
    rows.push(
      ['wrangler dev itself', `${(seen.itself / 1000).toFixed(1)} kB a request, taken off below`],
      ['memory at the start', megabytes(samples[0]!.bytes)],
      ['memory in the middle', megabytes(samples[samples.length >> 1]!.bytes)],
      ['memory at the end', megabytes(samples.at(-1)!.bytes)],
      ['slope, second half', `${megabytes(growth.bytesAMinute)} a minute`],
    )
  process.stdout.write(`${table(rows)}\n`)
  if (!HAS_PROC)
    process.stdout.write('Memory is read from /proc: on this system it was not watched.\n')
  for (const sentence of wrong) process.stdout.write(`✗ ${sentence}\n`)
  if (HAS_PROC && growth.isSteady)
    process.stdout.write('✗ memory grew throughout the second half\n')
  return wrong.length > 0 || (HAS_PROC && growth.isSteady) ? 1 : 0
}

function problemIn(text: string): string {
  try {
    return String((JSON.parse(text) as { problem?: unknown }).problem)
  } catch {
    return 'without a problem'
  }
}
