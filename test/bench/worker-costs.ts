/**
 * What requests cost two Workers that run at once: the product, and beside it the control, which is told what the product
 * read for the same request and reads that too. Asked by turns, both meet the machine as it is at that moment.
 */
import type { Asked } from '../soak/requests.ts'
import { startWorkerd, type Workerd } from './workerd.ts'
import { controlScript, recordingScript } from './workerd-scripts.ts'

export interface Pair {
  readonly product: Workerd
  readonly control: Workerd
}

/** CPU of each workerd process for one request, in milliseconds. */
export interface Cost {
  readonly product: number
  readonly control: number
}

export const over = ({ product, control }: Cost): number => product - control

/** Two fresh isolates that read from one origin (`kv-server.ts`), for as long as they are used. */
export async function withPair<T>(
  folder: string,
  kv: string,
  use: (pair: Pair) => Promise<T>,
): Promise<T> {
  const product = await startWorkerd(folder, 'product', recordingScript(kv))
  try {
    const control = await startWorkerd(folder, 'control', controlScript(kv))
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
  return { product: one.cpu, control: other.cpu }
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

async function cpuOf(
  worker: Workerd,
  { path, init, expected }: Asked,
  reads?: string,
): Promise<{ readonly cpu: number; readonly reads: string }> {
  const headers = { ...init?.headers, ...(reads === undefined ? {} : { 'x-reads': reads }) }
  const before = worker.cpu()
  const response = await fetch(worker.origin + path, { ...init, headers })
  await response.arrayBuffer()
  const cpu = worker.cpu() - before
  if (response.status !== expected) throw new Error(`bench: ${path} answered ${response.status}`)
  return { cpu, reads: response.headers.get('x-reads') ?? '' }
}
