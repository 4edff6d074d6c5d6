/**
 * What an isolate costs until it has answered for the first time: `node test/bench/first-requests.ts [TREE ...]`.
 *
 * `[--rounds N] [--articles N]`. A TREE is this project's folder or another checkout of it: its Worker beside an empty
 * one, which reads what it read (`workerd-scripts.ts`), each in a workerd of its own, by turns. Medians over the empty one,
 * CPU of all threads and of the thread that answers: of starting, of a first search of three words, of a first request
 * for what is related; each first is an isolate's own. Linux only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { ROOT } from '../../tools/program/root.ts'
import { table } from '../../tools/program/terminal.ts'
import type { Asked } from '../soak/requests.ts'
import { deployed, startBare, type Cpu } from './bare-workerd.ts'
import { serveKv } from './kv-server.ts'
import { preparedNews } from './prepared-news.ts'
import { requestSets } from './worker-requests.ts'
import { controlScript, recordingScript } from './workerd-scripts.ts'

const KINDS = ['3 words', 'related, 25 terms and more']

const { values: options, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    articles: { type: 'string', default: '10000' },
  },
  allowPositionals: true,
})
const trees = positionals.length > 0 ? positionals : [ROOT]
const rounds = Number(options.rounds)

const sample: PreparedArticle[] = []
const values = new Map(publicationOf(sampled(Number(options.articles))))
const sets = requestSets(sample, 5, 1)
const folder = mkdtempSync(join(tmpdir(), 'reperes-first-'))
const kv = await serveKv(values)
try {
  const empty = bundleOf('empty', controlScript(kv.origin))
  const products = trees.map((tree, n) =>
    bundleOf(`tree-${n}`, recordingScript(kv.origin, tree), tree),
  )
  const starts = trees.map((): Cpu[] => [])
  const firsts = KINDS.map(() => trees.map((): Cpu[] => []))
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, name] of KINDS.entries()) {
      const asked = sets[name]![0]!
      for (const [tree, product] of products.entries()) {
        const one = await isolate(product, asked)
        const other = await isolate(empty, asked, one.reads)
        starts[tree]!.push(over(one.start, other.start))
        firsts[kind]![tree]!.push(over(one.first, other.first))
      }
    }
  }
  const rows = [['tree', 'starting', ...KINDS.map((name) => `first of ${name}`)]]
  for (const [n, tree] of trees.entries())
    rows.push([tree, told(starts[n]!), ...firsts.map((ofTrees) => told(ofTrees[n]!))])
  process.stdout.write(
    `${values.size} keys; CPU over an empty Worker in ms, medians of ${rounds} isolates (starts: twice as many), of all threads and of the one that answers:\n\n${table(rows)}\n`,
  )
} finally {
  await kv.close()
  rmSync(folder, { recursive: true, force: true })
}

function* sampled(size: number): Generator<PreparedArticle> {
  const every = Math.max(1, Math.floor(size / 500))
  let number = 0
  for (const one of preparedNews(size)) {
    if (number % every === 0) sample.push(one)
    number += 1
    yield one
  }
}

function bundleOf(name: string, script: string, tree = ROOT): string {
  const main = join(folder, `${name}.ts`)
  writeFileSync(main, script)
  return deployed(main, join(folder, name), tree)
}

async function isolate(
  bundle: string,
  { path, init, expected }: Asked,
  reads?: string,
): Promise<{ readonly start: Cpu; readonly first: Cpu; readonly reads: string }> {
  const worker = await startBare(bundle, `${bundle.split('/').at(-2)}.js`)
  try {
    const headers = { ...init?.headers, ...(reads === undefined ? {} : { 'x-reads': reads }) }
    const start = worker.cpu()
    const response = await fetch(worker.origin + path, { ...init, headers })
    await response.arrayBuffer()
    const first = over(worker.cpu(), start)
    if (response.status !== expected) throw new Error(`bench: ${path} answered ${response.status}`)
    return { start, first, reads: response.headers.get('x-reads') ?? '' }
  } finally {
    await worker.close()
  }
}

function over(one: Cpu, other: Cpu): Cpu {
  return { all: one.all - other.all, answering: one.answering - other.answering }
}

function told(costs: readonly Cpu[]): string {
  const median = (figures: readonly number[]) =>
    figures.toSorted((a, b) => a - b)[figures.length >> 1]!.toFixed(1)
  return `${median(costs.map(({ all }) => all))} / ${median(costs.map(({ answering }) => answering))}`
}
