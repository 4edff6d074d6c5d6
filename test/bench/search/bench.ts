/**
 * What an index costs to build, to store and to ask: `node --expose-gc test/bench/search/bench.ts
 * [--large] [--articles FILE.jsonl.gz | --articles 10000] [--no-peers]`.
 *
 * At 1,000 and 10,000 generated articles, 100,000 with `--large`, beside the libraries that hold their
 * whole index in memory, each in a process of its own, as ratios of the same run. Bytes and keys come first: times are
 * this machine's. A request's time here is decoding and ranking alone; `worker.ts` measures the Worker around it.
 */
import { parseArgs } from 'node:util'
import type { Article } from '../../../shared/article/article.ts'
import { cutOf, writesOf } from '../../../shared/publishing/segment-values.ts'
import { corpusOf } from '../../../shared/search/ranking/corpus.ts'
import { documentOf } from '../../../shared/search/index/document.ts'
import { rank } from '../../../shared/search/ranking/score.ts'
import { buildSegment, type SegmentParts } from '../../../shared/search/index/segment.ts'
import { postingsOf, shardOf } from '../../../shared/search/postings/shards.ts'
import { readTable } from '../../../shared/search/index/table.ts'
import { sourceOf } from './articles-file.ts'
import { generator } from './known-items.ts'
import {
  calibration,
  cpu,
  heap,
  kilobytes,
  megabytes,
  milliseconds,
  quantile,
  row,
} from './measures.ts'
import { comparePeers } from './peer-costs.ts'

const QUERIES = 200
const LENGTHS = [1, 3, 25] as const
/** Queries that the others are asked. */
const PEER_QUERIES = 40

const { values } = parseArgs({
  options: {
    large: { type: 'boolean' },
    articles: { type: 'string' },
    'no-peers': { type: 'boolean' },
  },
})

const bytesOf = (text: string) => Buffer.byteLength(text)

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
  const sizes = new Map<string, number>()
  const sizeOf = (term: string): number => {
    const known = sizes.get(term)
    if (known !== undefined) return known
    const found = postingsOf(parts.shards[shardOf(term, parts.shards.length)]!, term)
    sizes.set(term, found?.documents.length ?? 0)
    return sizes.get(term)!
  }
  for (let n = 0; asked.length < QUERIES && n < QUERIES * 20; n += 1) {
    const document = documentOf(sample[Math.floor(draw() * sample.length)]!, [])
    const terms = [...document.text.keys()].filter((term) => {
      const size = sizeOf(term)
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

async function measure(source: string): Promise<void> {
  const { count, articles } = sourceOf(source)
  console.log(`\n### ${count.toLocaleString('en')} articles\n`)
  const sample: Article[] = []
  const before = heap()
  const start = cpu()
  const cut = cutOf(count)
  const stream = function* () {
    let number = 0
    for (const article of articles) {
      if (number % Math.max(1, Math.floor(count / 500)) === 0) sample.push(article)
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
  const queries = LENGTHS.map((length) => queriesFor(parts, sample, length))
  const asked = queries.map((some, at) => {
    const sizes = some.map(({ terms }) => shardBytes(parts, terms))
    const times = some.map(({ terms }) => timeOf(parts, corpus, terms))
    row(
      `${LENGTHS[at]!} terms`,
      `shards ${kilobytes(quantile(sizes, 0.5))} (p99 ${kilobytes(quantile(sizes, 0.99))}), ranking ${milliseconds(quantile(times, 0.5))} (p99 ${milliseconds(quantile(times, 0.99))})`,
    )
    return quantile(times, 0.5)
  })
  row('heap held', megabytes(heap() - before))
  if (values['no-peers'] === true) return
  console.log('')
  row('beside', 'build', 'index', 'heap', ...LENGTHS.map((length) => `${length} terms`))
  row('---', '---', '---', '---', ...LENGTHS.map(() => '---'))
  const texts = queries.map((some) => some.slice(0, PEER_QUERIES).map(({ text }) => text))
  await comparePeers(source, count, texts, {
    built,
    bytes: shards + bytesOf(parts.table),
    asked,
  })
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

console.log(
  `100 million additions take ${calibration().toFixed(0)} ms here; Node ${process.version}.`,
)
const sizes = ['1000', '10000', ...(values.large === true ? ['100000'] : [])]
for (const source of values.articles === undefined ? sizes : [values.articles])
  await measure(source)
