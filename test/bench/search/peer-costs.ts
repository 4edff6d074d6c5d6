/**
 * Other libraries beside this one, a process each: a row each of the bench, or why there is none.
 *
 * Bounded: what takes more memory or longer than this is said to, and the bench goes on.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bindToUs, statusOf } from '../../../tools/program/child.ts'
import { kilobytes, megabytes, milliseconds, row } from './measures.ts'
import type { PeerCost } from './peer-run.ts'
import { PAGEFIND } from './pagefind-peer.ts'
import { PEERS } from './peers.ts'

const MEGABYTES = 6000
const MINUTES = 15
/** A process of its own takes its articles one by one: a quarter of an hour for more. */
const PAGEFIND_FITS = 10_000

/** What this library needs for the same. */
export interface Own {
  readonly built: number
  readonly bytes: number
  /** By length of query. */
  readonly asked: readonly number[]
}

/** `queries`: texts by length of query. */
export async function comparePeers(
  source: string,
  count: number,
  queries: readonly (readonly string[])[],
  own: Own,
): Promise<void> {
  const times = (value: number, base: number) => `×${(value / base).toFixed(1)}`
  for (const { name } of PEERS) {
    const cost = await costOf(name, source, queries)
    if (typeof cost === 'string') {
      row(name, cost, '–', '–', ...queries.map(() => '–'))
      continue
    }
    const { built, stored, held, asked } = cost
    row(
      name,
      `${(built / 1000).toFixed(1)} s ${times(built, own.built)}`,
      stored === undefined
        ? 'none stored'
        : stored === 'too long'
          ? 'too long for a string'
          : `${megabytes(stored)} ${times(stored, own.bytes)}`,
      megabytes(held),
      ...asked.map((taken, at) => `${milliseconds(taken)} ${times(taken, own.asked[at]!)}`),
    )
  }
  const cost =
    count > PAGEFIND_FITS
      ? `not tried above ${PAGEFIND_FITS.toLocaleString('en')} articles`
      : await costOf(PAGEFIND.name, source, queries)
  if (typeof cost === 'string') {
    row(PAGEFIND.name, cost, '–', '–', ...queries.map(() => '–'))
    return
  }
  row(
    PAGEFIND.name,
    `${(cost.built / 1000).toFixed(1)} s of a process of its own`,
    megabytes(Number(cost.stored)),
    '–',
    ...cost.asked.map((bytes) => `${kilobytes(bytes)} read, chunks kept`),
  )
}

/** What a library costs, or why it cannot. */
async function costOf(
  name: string,
  source: string,
  queries: readonly (readonly string[])[],
): Promise<PeerCost | string> {
  const child = bindToUs(
    spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--expose-gc',
        `--max-old-space-size=${MEGABYTES}`,
        join(import.meta.dirname, 'peer-run.ts'),
        name,
        source,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    ),
  )
  let [out, faults] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (faults += chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(queries))
  let isLate = false
  const late = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, MINUTES * 60_000)
  const status = await statusOf(child)
  clearTimeout(late)
  if (isLate) return `not in ${MINUTES} minutes`
  if (status === 0) return JSON.parse(out) as PeerCost
  if (faults.includes('heap out of memory')) return `not in ${MEGABYTES / 1000} GB of memory`
  return faults.split('\n').find((line) => /Error/u.test(line)) ?? `ended with status ${status}`
}
