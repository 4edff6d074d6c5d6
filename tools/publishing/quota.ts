/**
 * How many values were written and deleted today, by the count of this machine: Workers KV's free plan allows 1,000
 * of each a day (UTC), and the dashboard knows what other machines did.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../program/failure.ts'
import { ROOT } from '../program/root.ts'

export const FREE_PLAN = 1000

export interface Quota {
  /** Writes left today; `Infinity` where nothing limits. */
  readonly left: number
  readonly deletesLeft: number
  spend(done: { readonly writes?: number; readonly deletes?: number }): void
}

export const NO_QUOTA: Quota = { left: Infinity, deletesLeft: Infinity, spend() {} }

export function quotaOf(
  where: 'local' | 'remote',
  limit: string | undefined,
  today: string,
  folder = join(ROOT, '.reperes', 'writes'),
): Quota {
  const most = limitOf(limit)
  if (where === 'local' && limit === undefined) return NO_QUOTA
  const file = join(folder, `${where}-${today}`)
  const spent = () => {
    const [writes = 0, deletes = 0] = existsSync(file)
      ? readFileSync(file, 'utf8').split(' ').map(Number)
      : []
    return { writes: writes || 0, deletes: deletes || 0 }
  }
  return {
    get left() {
      return Math.max(0, most - spent().writes)
    },
    get deletesLeft() {
      return Math.max(0, most - spent().deletes)
    },
    spend({ writes = 0, deletes = 0 }) {
      const before = spent()
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, `${before.writes + writes} ${before.deletes + deletes}`)
    },
  }
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return FREE_PLAN
  if (text === 'none') return Infinity
  const limit = Number(text)
  if (text.trim() !== '' && Number.isInteger(limit) && limit >= 0) return limit
  throw new UserError(`--quota takes a number of writes a day, or none, not "${text}"`)
}
