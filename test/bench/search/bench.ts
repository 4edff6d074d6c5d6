/**
 * What an index costs to build, to store and to ask: `node --expose-gc test/bench/search/bench.ts
 * [--large] [--articles FILE.jsonl.gz | --articles 10000] [--no-peers]`.
 *
 * At 1,000 and 10,000 generated articles, 100,000 with `--large`, beside the libraries that hold their
 * whole index in memory, as ratios of the same run. Bytes and keys come first: times are this machine's.
 * A request's time here is decoding and ranking alone; `worker.ts` measures the Worker around it.
 */
import { parseArgs } from 'node:util'
import type { Article } from '../../../shared/article/article.ts'
import { cutOf, writesOf } from '../../../shared/library/segment-values.ts'
import { corpusOf } from '../../../shared/search/corpus.ts'
import { documentOf } from '../../../shared/search/document.ts'
import { rank } from '../../../shared/search/score.ts'
import { buildSegment, type SegmentParts } from '../../../shared/search/segment.ts'
import { postingsOf, shardOf } from '../../../shared/search/shards.ts'
import { readTable } from '../../../shared/search/table.ts'
import { articlesOf } from './articles-file.ts'
import { generatedNews } from './generated-news.ts'
import { generator } from './known-items.ts'
import { buildPagefind } from './pagefind-peer.ts'
import { PEERS } from './peers.ts'

const QUERIES = 200
const LENGTHS = [1, 3, 25] as const
/** Beyond it only this index is built: the others would need gigabytes. */
const PEERS_FIT = 10_000
const PAGEFIND_FITS = 1000

const { values } = parseArgs({
  options: {
    large: { type: 'boolean' },
    articles: { type: 'string' },
    'no-peers': { type: 'boolean' },
  },
})

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
const milliseconds = (value: number) => `${value.toFixed(2)} ms`
const bytesOf = (text: string) => Buffer.byteLength(text)
const cpu = () => process.cpuUsage().user / 1000
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

function calibration(): number {
  const start = cpu()
  let sum = 0
  for (let n = 0; n < 1e8; n += 1) sum = (sum + n) | 0
  return sum === Infinity ? 0 : cpu() - start
}

interface Asked {
  readonly text: string
  readonly terms: readonly string[]
}

/** Queries of words that one article holds, neither in a third of the corpus nor in it alone. */
function queriesFor(
  parts: SegmentParts,
  sample: readonly Article[],
  length: number,
): readonly Asked[] {
  const draw = generator(11 + length)
  const asked: Asked[] = []
  for (let n = 0; asked.length < QUERIES && n < QUERIES * 20; n += 1) {
    const document = documentOf(sample[Math.floor(draw() * sample.length)]!, [])
    const terms = [...document.text.keys()].filter((term) => {
      const line = postingsOf(parts.shards[shardOf(term, parts.shards.length)]!, term)
      const size = line?.documents.length ?? 0
      return size > 1 && size < parts.documents / 3
    })
    const chosen = [...terms].sort((a, b) => mixed(a, n) - mixed(b, n)).slice(0, length)
    if (chosen.length < length) continue
    const text = chosen.map((term) => [...document.forms.get(term)!][0]!).join(' ')
    asked.push({ text, terms: chosen })
  }
  return asked
}

const mixed = (term: string, seed: number): number => shardOf(`${term}${seed}`, 1_000_003)

async function measure(articles: Iterable<Article>, count: number): Promise<void> {
  console.log(`\n### ${count.toLocaleString('en')} articles\n`)
  const sample: Article[] = []
  const kept: Article[] = []
  const before = heap()
  const start = cpu()
  const cut = cutOf(count)
  const stream = function* () {
    let number = 0
    for (const article of articles) {
      if (number % Math.max(1, Math.floor(count / 500)) === 0) sample.push(article)
      if (count <= PEERS_FIT) kept.push(article)
      number += 1
      yield documentOf(article, [])
    }
  }
  const parts = buildSegment(stream(), { ...cut, counted: 'stream' })
  const built = cpu() - start
  const resident = process.resourceUsage().maxRSS * 1024
  const shards = parts.shards.reduce((sum, shard) => sum + bytesOf(shard), 0)
  const words = [...parts.dictionary, ...parts.vocabulary].reduce(
    (sum, { text }) => sum + bytesOf(text),
    0,
  )
  row('what', 'figure')
  row('---', '---')
  row(
    'build, analysis included',
    `${(built / 1000).toFixed(1)} s CPU, ${megabytes(resident)} resident at most`,
  )
  row(
    'keys of a full publish',
    `at most ${writesOf(count)}: ${parts.shards.length} shards, ${parts.dictionary.length} dictionary parts, ${parts.vocabulary.length} of words, one table, cards, texts, dossiers`,
  )
  row(
    'bytes',
    `shards ${megabytes(shards)}, dictionary ${megabytes(words)}, table ${megabytes(bytesOf(parts.table))}`,
  )
  const opened = cpu()
  const table = readTable(parts.table)
  const corpus = corpusOf([{ table, withdrawn: [] }])
  row('table, read once an isolate', milliseconds(cpu() - opened))
  const ours: Record<number, number> = {}
  for (const length of LENGTHS) {
    const queries = queriesFor(parts, sample, length)
    const sizes = queries.map(({ terms }) => shardBytes(parts, terms)).sort((a, b) => a - b)
    const times = queries.map(({ terms }) => timeOf(parts, corpus, terms)).sort((a, b) => a - b)
    ours[length] = quantile(times, 0.5)
    row(
      `${length} terms`,
      `shards ${kilobytes(quantile(sizes, 0.5))} (p99 ${kilobytes(quantile(sizes, 0.99))}), ranking ${milliseconds(quantile(times, 0.5))} (p99 ${milliseconds(quantile(times, 0.99))})`,
    )
  }
  row('heap held', megabytes(heap() - before))
  if (count > PEERS_FIT || values['no-peers'] === true) return
  await measurePeers(kept, parts, sample, ours, { built, bytes: shards + bytesOf(parts.table) })
}

function shardBytes(parts: SegmentParts, terms: readonly string[]): number {
  const places = new Set(terms.map((term) => shardOf(term, parts.shards.length)))
  return [...places].reduce((sum, place) => sum + bytesOf(parts.shards[place]!), 0)
}

/** The least of three, after one to warm up: what decoding and ranking need, not what the machine does beside. */
function timeOf(
  parts: SegmentParts,
  corpus: ReturnType<typeof corpusOf>,
  terms: readonly string[],
): number {
  const clauses = terms.map((term) => ({ term }))
  const find = (_: number, term: string) =>
    postingsOf(parts.shards[shardOf(term, parts.shards.length)]!, term)
  let least = Infinity
  for (let n = 0; n < 4; n += 1) {
    const start = cpu()
    rank(corpus, find, clauses, { limit: 100 })
    if (n > 0) least = Math.min(least, cpu() - start)
  }
  return least
}

async function measurePeers(
  articles: readonly Article[],
  parts: SegmentParts,
  sample: readonly Article[],
  ours: Readonly<Record<number, number>>,
  own: { readonly built: number; readonly bytes: number },
): Promise<void> {
  const documents = articles.map(({ id, headline, lead, body }) => ({
    id,
    text: [headline, lead, ...body].join('\n'),
  }))
  console.log('')
  row('beside', 'build', 'index', 'heap', ...LENGTHS.map((length) => `${length} terms`))
  row('---', '---', '---', '---', ...LENGTHS.map(() => '---'))
  const times = (value: number, base: number) => `×${(value / base).toFixed(1)}`
  for (const peer of PEERS) {
    const before = heap()
    const start = cpu()
    const index = await peer.build(documents)
    const built = cpu() - start
    const held = heap() - before
    const stored = index.serialised?.()
    const cells: string[] = []
    for (const length of LENGTHS) {
      const queries = queriesFor(parts, sample, length).slice(0, 40)
      const taken: number[] = []
      for (const { text } of queries) {
        await index.search(text, 'any', 10)
        const from = cpu()
        await index.search(text, 'any', 10)
        taken.push(cpu() - from)
      }
      const middle = quantile(
        taken.sort((a, b) => a - b),
        0.5,
      )
      cells.push(`${milliseconds(middle)} ${times(middle, ours[length]!)}`)
    }
    row(
      peer.name,
      `${(built / 1000).toFixed(1)} s ${times(built, own.built)}`,
      stored === undefined
        ? 'none stored'
        : `${megabytes(bytesOf(stored))} ${times(bytesOf(stored), own.bytes)}`,
      megabytes(held),
      ...cells,
    )
  }
  if (documents.length > PAGEFIND_FITS) return
  const start = performance.now()
  const pagefind = await buildPagefind(documents)
  const built = performance.now() - start
  const cells: string[] = []
  for (const length of LENGTHS) {
    const from = pagefind.asked()
    const queries = queriesFor(parts, sample, length).slice(0, 20)
    for (const { text } of queries) await pagefind.search(text, 'all', 0)
    cells.push(`${kilobytes((pagefind.asked() - from) / queries.length)} read, chunks kept`)
  }
  pagefind.close()
  row(
    'Pagefind (French)',
    `${(built / 1000).toFixed(1)} s of a process of its own`,
    megabytes(pagefind.written),
    '–',
    ...cells,
  )
}

console.log(
  `100 million additions take ${calibration().toFixed(0)} ms here; Node ${process.version}.`,
)
const size = /^\d+$/u.test(values.articles ?? '') ? Number(values.articles) : undefined
if (values.articles !== undefined && size === undefined) {
  const articles = articlesOf(values.articles)
  await measure(articles, articles.length)
} else {
  const sizes = [1000, 10_000, ...(values.large === true ? [100_000] : [])]
  for (const count of size === undefined ? sizes : [size])
    await measure(generatedNews(count), count)
}
process.exit(0)
