/**
 * One other library in a process of its own, so that its memory is its own:
 * `node --expose-gc test/bench/search/peer-run.ts NAME SOURCE < queries.json`, behind `peer-costs.ts`.
 *
 * Builds its index over the same texts, stores it where it can, asks the same queries; prints its costs as JSON.
 */
import { readFileSync } from 'node:fs'
import { sourceOf } from './articles-file.ts'
import { PAGEFIND, type PagefindIndex } from './pagefind-peer.ts'
import { PEERS, type PeerIndex } from './peers.ts'
import { cpu, heap, quantile } from './measures.ts'

export interface PeerCost {
  /** Milliseconds of CPU. */
  readonly built: number
  readonly held: number
  /** What it stores; why not, where it cannot. */
  readonly stored?: number | 'too long'
  /** By length of query: milliseconds at the median, or bytes read of a library that reads from files. */
  readonly asked: readonly number[]
}

const [name = '', source = ''] = process.argv.slice(2)
const peer = [...PEERS, PAGEFIND].find((one) => one.name === name)
if (peer === undefined) throw new Error(`peer-run: no library is called ${name}`)
const queries = JSON.parse(readFileSync(0, 'utf8')) as readonly (readonly string[])[]
const documents = Array.from(sourceOf(source).articles, ({ id, headline, lead, body }) => ({
  id,
  text: [headline, lead, ...body].join('\n'),
}))
const before = heap()
const start = [cpu(), performance.now()] as const
const index = await peer.build(documents)
const cost: PeerCost = isRead(index)
  ? {
      built: performance.now() - start[1],
      held: 0,
      stored: index.written,
      asked: await bytesAsked(index),
    }
  : {
      built: cpu() - start[0],
      held: heap() - before,
      ...stored(index),
      asked: await timesTaken(index),
    }
process.stdout.write(JSON.stringify(cost))
process.exit(0)

function isRead(some: PeerIndex): some is PagefindIndex {
  return 'written' in some
}

function stored(some: PeerIndex): Pick<PeerCost, 'stored'> {
  try {
    const text = some.serialised?.()
    return text === undefined ? {} : { stored: Buffer.byteLength(text) }
  } catch (error) {
    // V8 makes no string of more than half a gigabyte.
    if (!(error instanceof RangeError)) throw error
    return { stored: 'too long' }
  }
}

async function timesTaken(some: PeerIndex): Promise<readonly number[]> {
  const medians: number[] = []
  for (const texts of queries) {
    const taken: number[] = []
    for (const text of texts) {
      await some.search(text, 'any', 10)
      const from = cpu()
      await some.search(text, 'any', 10)
      taken.push(cpu() - from)
    }
    medians.push(quantile(taken, 0.5))
  }
  return medians
}

async function bytesAsked(some: PagefindIndex): Promise<readonly number[]> {
  const means: number[] = []
  for (const texts of queries) {
    const from = some.asked()
    for (const text of texts.slice(0, 20)) await some.search(text, 'all', 0)
    means.push((some.asked() - from) / Math.max(1, Math.min(20, texts.length)))
  }
  some.close()
  return means
}
