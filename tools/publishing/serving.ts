/**
 * What is served on this machine: every start publishes to one local KV, where the last one's articles are read by all.
 *
 * A file a port, `.reperes/serving/8787.json`, for as long as that start lives; what a killed one has left is taken away.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextPolicy } from '../../shared/library/holdings.ts'
import { ROOT } from '../program/root.ts'

export interface Serving {
  readonly port: number
  /** The folder of pages. */
  readonly corpus: string
  readonly text: TextPolicy
}

const PLACE = join(ROOT, '.reperes', 'serving')

/** A start that builds does not listen yet; of an older file the process may be another by now. */
const BUILDING = 10 * 60_000

/** To be called before anything is published; the result takes it back. */
export function noteServing(serving: Serving, place = PLACE, pid = process.pid): () => void {
  const file = join(place, `${serving.port}.json`)
  mkdirSync(place, { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...serving, pid })}\n`)
  return () => rmSync(file, { force: true })
}

/** Another folder, or the same under another text policy, that is being served now. */
export async function servedBeside(
  { corpus, text }: Omit<Serving, 'port'>,
  place = PLACE,
): Promise<Serving | undefined> {
  for (const file of filesIn(place)) {
    const served = readServing(file)
    if (served === undefined || !(await lives(served, file))) rmSync(file, { force: true })
    else if (served.corpus !== corpus || served.text !== text) return served
  }
  return undefined
}

function filesIn(place: string): readonly string[] {
  try {
    return readdirSync(place).map((name) => join(place, name))
  } catch {
    // Nothing was ever served here.
    return []
  }
}

type Noted = Serving & { readonly pid: number }

function readServing(file: string): Noted | undefined {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Noted>
    return Number.isInteger(read.port) && Number.isInteger(read.pid) ? (read as Noted) : undefined
  } catch {
    return undefined
  }
}

async function lives({ pid, port }: Noted, file: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
    if (Date.now() - statSync(file).mtimeMs < BUILDING) return true
  } catch {
    // No such process, or its file was taken away just now.
    return false
  }
  const asked = fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) })
  return asked.then(
    () => true,
    () => false,
  )
}
