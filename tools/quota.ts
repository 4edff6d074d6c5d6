/**
 * How many values were written to an account today, by the count of this machine: Workers KV's free plan allows
 * 1,000 a day (UTC), and the dashboard knows what other machines wrote.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './failure.ts'
import { ROOT } from './root.ts'

export const FREE_PLAN = 1000

export interface Quota {
  /** `Infinity` where nothing limits. */
  readonly left: number
  spend(writes: number): void
}

export function quotaOf(
  where: 'local' | 'remote',
  limit: string | undefined,
  today: string,
): Quota {
  const most = limitOf(limit)
  if (where === 'local' && limit === undefined) return { left: Infinity, spend() {} }
  const folder = join(ROOT, '.reperes', 'writes')
  const file = join(folder, `${where}-${today}`)
  const spent = existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0
  return {
    left: Math.max(0, most - spent),
    spend(writes) {
      mkdirSync(folder, { recursive: true })
      const now = existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0
      writeFileSync(file, String(now + writes))
    },
  }
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return FREE_PLAN
  if (text === 'none') return Infinity
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0) return limit
  throw new UserError(`--quota takes a number of writes a day, or none, not "${text}"`)
}
