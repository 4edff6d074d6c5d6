/** Builds of the extension measured by turns: what the machine does meanwhile falls on all of them alike. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../tools/program/root.ts'

export interface Measured<Cost> {
  readonly build: string
  readonly rounds: number
  /** What was measured of one row of the table, a value for each round. */
  readonly of: (row: string) => readonly Cost[]
}

/** Reads `[--rounds N] [FOLDER ...]` from the command line; without a folder, this tree's build for Chrome. */
export async function byTurns<Cost>(
  measure: (build: string) => Promise<Iterable<readonly [row: string, cost: Cost]>>,
): Promise<readonly Measured<Cost>[]> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '4' } },
    allowPositionals: true,
  })
  const rounds = Number(values.rounds)
  const builds = positionals.length > 0 ? positionals : [join(ROOT, '.output', 'chrome-mv3')]
  const costs = new Map(builds.map((build) => [build, new Map<string, Cost[]>()]))
  for (let round = 0; round < rounds; round += 1)
    for (const [build, rows] of costs)
      for (const [row, cost] of await measure(build))
        rows.set(row, [...(rows.get(row) ?? []), cost])
  return [...costs].map(([build, rows]) => ({ build, rounds, of: (row) => rows.get(row) ?? [] }))
}
