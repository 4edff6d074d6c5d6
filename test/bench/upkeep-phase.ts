/**
 * One step of the upkeep bench, in a process of its own so that its memory is its own:
 * `node test/bench/upkeep-phase.ts STORE STEP NUMBER [NUMBER]`, behind `test/bench/upkeep.ts`.
 *
 * The store is a folder, a file a key: as with KV, what is not being worked on is not in memory. Prints its costs as
 * JSON.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compact } from '../../shared/publishing/compaction.ts'
import { add } from '../../shared/publishing/growth.ts'
import type { Store } from '../../shared/stored/store.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import type { Plan, Refused } from '../../shared/publishing/upkeep.ts'
import { prune } from '../../shared/publishing/versions.ts'
import { preparedNews } from './prepared-news.ts'

export interface Cost {
  readonly writes: number
  readonly bytes: number
  readonly deletes: number
  readonly seconds: number
  /** Megabytes that were resident at most, over those of a process that has done nothing yet. */
  readonly memory: number
}

const [folder = '', step = '', ...numbers] = process.argv.slice(2)
const [first = 0, second = 0] = numbers.map(Number)
mkdirSync(folder, { recursive: true })

const fileOf = (key: string): string => join(folder, encodeURIComponent(key))
const held = new Set(readdirSync(folder).map(decodeURIComponent))
const store: Store = {
  get: async (keys) =>
    new Map(
      keys
        .filter((key) => held.has(key))
        .map((key) => [key, readFileSync(fileOf(key), 'utf8')] as const),
    ),
}

const STEPS: Readonly<Record<string, () => Promise<Plan | Refused>>> = {
  publish: async () => ({
    kind: 'plan',
    writes: [...publicationOf(preparedNews(first))],
    deletes: [],
  }),
  add: () => add(store, preparedNews(second, first)),
  compact: () => compact(store),
  prune: () => prune(store, held),
}

const before = process.memoryUsage.rss()
const start = process.cpuUsage()
const plan = await STEPS[step]!()
const { user, system } = process.cpuUsage(start)
if (plan.kind === 'refused') throw new Error(`upkeep: refused: ${plan.detail}`)
const memory = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
// What is there under its name already is not written again.
const fresh = plan.writes.filter(([key]) => key === 'current' || !held.has(key))
for (const [key, value] of fresh) writeFileSync(fileOf(key), value)
for (const key of plan.deletes) rmSync(fileOf(key), { force: true })
const cost: Cost = {
  writes: fresh.length,
  bytes: fresh.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0),
  deletes: plan.deletes.length,
  seconds: (user + system) / 1e6,
  memory,
}
process.stdout.write(JSON.stringify(cost))
