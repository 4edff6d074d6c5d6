/**
 * What requests cost two Workers that run at once: the product, and beside it the control, which is told what the product
 * read for the same request and reads that too. Asked by turns, both meet the machine as it is at that moment.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../soak/requests.ts'
import { deployed, startBare, type BareWorkerd, type Cpu } from './bare-workerd.ts'
import { controlScript, recordingScript } from './workerd-scripts.ts'

export interface Pair {
  readonly product: BareWorkerd
  readonly control: BareWorkerd
}

/** The folders of their bundles. */
type Bundles = Readonly<Record<keyof Pair, string>>

/** CPU of each workerd process for one request, in milliseconds; of all its threads, and of the one that answers. */
export interface Cost {
  readonly product: number
  readonly control: number
  readonly answering: Readonly<Record<keyof Pair, number>>
}

export const over = ({ product, control }: Pick<Cost, keyof Pair>): number => product - control

/** Bundles of both, which read from one origin (`kv-server.ts`). */
export function bundledPair(folder: string, kv: string): Bundles {
  const made = (name: string, script: string): string => {
    const main = join(folder, `${name}.ts`)
    writeFileSync(main, script)
    return deployed(main, join(folder, name))
  }
  return {
    product: made('product', recordingScript(kv)),
    control: made('control', controlScript(kv)),
  }
}

/** Two fresh isolates, for as long as they are used; `isInspected`: both tell their heaps. */
export async function withPair<T>(
  bundles: Bundles,
  use: (pair: Pair) => Promise<T>,
  isInspected = false,
): Promise<T> {
  const product = await startBare(bundles.product, 'product.js', isInspected)
  try {
    const control = await startBare(bundles.control, 'control.js', isInspected)
    try {
      return await use({ product, control })
    } finally {
      await control.close()
    }
  } finally {
    await product.close()
  }
}

export async function costOf({ product, control }: Pair, asked: Asked): Promise<Cost> {
  const one = await cpuOf(product, asked)
  const other = await cpuOf(control, asked, one.reads)
  return {
    product: one.cpu.all,
    control: other.cpu.all,
    answering: { product: one.cpu.answering, control: other.cpu.answering },
  }
}

/** Every request once a round. By request, then by round. */
export async function costsOf(
  pair: Pair,
  set: readonly Asked[],
  rounds: number,
): Promise<readonly (readonly Cost[])[]> {
  const costs = set.map((): Cost[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [n, asked] of set.entries()) costs[n]!.push(await costOf(pair, asked))
  }
  return costs
}

/** What the product's isolate counts at most where V8's heap is bound, in megabytes; looked at once in so many requests. */
export async function mostWithin(
  bundles: Bundles,
  bound: number | undefined,
  set: readonly Asked[],
): Promise<{ readonly most: number; readonly mean: number }> {
  const worker = await startBare(bundles.product, 'product.js', true, bound)
  try {
    let most = 0
    let sum = 0
    for (const [n, asked] of set.entries()) {
      sum += (await cpuOf(worker, asked)).cpu.all
      if (n % A_LOOK === 0) most = Math.max(most, await worker.counted())
    }
    return { most, mean: sum / set.length }
  } finally {
    await worker.close()
  }
}

const A_LOOK = 3

async function cpuOf(
  worker: BareWorkerd,
  { path, init, expected }: Asked,
  reads?: string,
): Promise<{ readonly cpu: Cpu; readonly reads: string }> {
  const headers = { ...init?.headers, ...(reads === undefined ? {} : { 'x-reads': reads }) }
  const before = worker.cpu()
  const response = await fetch(worker.origin + path, { ...init, headers })
  await response.arrayBuffer()
  const after = worker.cpu()
  const cpu = { all: after.all - before.all, answering: after.answering - before.answering }
  if (response.status !== expected) throw new Error(`bench: ${path} answered ${response.status}`)
  return { cpu, reads: response.headers.get('x-reads') ?? '' }
}
