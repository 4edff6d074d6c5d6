/**
 * Brings a published index to this device, once, on a press: what is held already is not asked for again,
 * so a stopped download goes on where it was, and an update fetches what changed.
 *
 * Readers see no half of it: `current` is written last, and what no version needs is removed after.
 */
import { readManifest, readPointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT, keysOf, manifestKey } from '../../shared/stored/keys.ts'
import { unseal } from '../../shared/stored/sealed.ts'
import { Trouble } from '../problem.ts'
import type { Values } from './values.ts'

export interface Plan {
  readonly current: string
  readonly manifest: readonly [key: string, value: string]
  readonly needed: readonly string[]
  readonly missing: readonly string[]
  readonly articles: number
}

export interface Source {
  /** The published value of a key; throws `Trouble` where there is none to be had. */
  readonly value: (key: string) => Promise<string>
  readonly pause: (seconds: number) => Promise<void>
}

/** What a download would bring: two small requests. */
export async function planDownload(source: Source, values: Values): Promise<Plan> {
  const current = await patiently(source, CURRENT)
  const key = manifestKey(readPointer(current).manifest)
  const value = await patiently(source, key)
  const manifest = readManifest(key, value)
  // The whole lunr index says nothing that the shards do not.
  const needed = keysOf(manifest).filter((one) => !one.startsWith('l/'))
  const held = new Set(await values.keys())
  return {
    current,
    manifest: [key, value],
    needed,
    missing: needed.filter((one) => !held.has(one)),
    articles: manifest.segments.reduce((sum, { coverage }) => sum + coverage.articles, 0),
  }
}

/**
 * How many characters are missing: one value of each kind is fetched, and kept, and speaks for its like.
 */
export async function measureDownload(source: Source, values: Values, plan: Plan): Promise<number> {
  const kinds = new Map<string, string[]>()
  for (const key of plan.missing) {
    const kind = key.replace(/^[^/]*\//u, '').replace(/[/~].*$/u, '')
    kinds.set(kind, [...(kinds.get(kind) ?? []), key])
  }
  let size = 0
  for (const keys of kinds.values()) {
    const [first] = keys
    if (first === undefined) continue
    const value = await fetchSealed(source, first)
    await values.put([[first, value]])
    size += value.length * keys.length
  }
  return size
}

const AT_ONCE = 4

/** Fetches what is missing. Stops between two values when the signal says so; what came stays. */
export async function download(
  source: Source,
  values: Values,
  plan: Plan,
  signal: AbortSignal,
  tell: (done: number, whole: number) => void,
): Promise<'done' | 'stopped'> {
  const held = new Set(await values.keys())
  const queue = plan.missing.filter((key) => !held.has(key))
  const whole = plan.needed.length
  let done = whole - queue.length
  tell(done, whole)
  const worker = async (): Promise<void> => {
    for (let key = queue.shift(); key !== undefined && !signal.aborted; key = queue.shift()) {
      await values.put([[key, await fetchSealed(source, key)]])
      done += 1
      tell(done, whole)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (signal.aborted && done < whole) return 'stopped'
  await publishHere(values, plan)
  return 'done'
}

/** The new version becomes the one that is read; then what it does not need goes. */
async function publishHere(values: Values, { manifest, current, needed }: Plan): Promise<void> {
  await values.put([manifest])
  await values.put([[CURRENT, current]])
  const kept = new Set([CURRENT, manifest[0], ...needed])
  await values.remove((await values.keys()).filter((key) => !kept.has(key)))
}

async function fetchSealed(source: Source, key: string): Promise<string> {
  const value = await patiently(source, key)
  unseal(key, value)
  return value
}

/** A service that asks for patience is given it, three times over. */
async function patiently(source: Source, key: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await source.value(key)
    } catch (fault) {
      const problem = fault instanceof Trouble ? fault.problem : undefined
      if (problem?.kind !== 'too-many' || attempt === 4) throw fault
      await source.pause(problem.seconds)
    }
}
