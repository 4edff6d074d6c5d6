/**
 * A plan carried out: values first, in order, `current` last, then what nothing refers to any more.
 *
 * Keys are named by content: what is there already is not written again, so a second run finishes the first.
 */
import { CURRENT } from '../shared/library/manifest.ts'
import type { Plan, Refused } from '../shared/library/upkeep.ts'
import { UserError } from './failure.ts'
import type { KvTarget } from './kv-target.ts'
import type { Quota } from './quota.ts'

const BATCH = 500

export interface Done {
  readonly written: number
  readonly present: number
  readonly deleted: number
}

export async function carryOut(
  plan: Plan | Refused,
  target: KvTarget,
  quota: Quota,
): Promise<Done> {
  if (plan.kind === 'refused') throw new UserError(plan.detail)
  const present = new Set(plan.writes.length > 3 ? await target.list() : [])
  const isPointer = ([key]: readonly [string, string]): boolean => key === CURRENT
  const values = plan.writes.filter((pair) => !isPointer(pair) && !present.has(pair[0]))
  const pointer = plan.writes.filter(isPointer)
  if (values.length + pointer.length > quota.left)
    throw new UserError(
      `this takes ${values.length + pointer.length} writes and ${quota.left} are left of today; run it tomorrow, or raise --quota`,
    )
  for (let i = 0; i < values.length; i += BATCH) {
    const batch = values.slice(i, i + BATCH)
    await target.put(batch)
    quota.spend(batch.length)
  }
  if (pointer.length > 0) {
    await target.put(pointer)
    quota.spend(pointer.length)
  }
  if (plan.deletes.length > 0) await target.delete(plan.deletes)
  return {
    written: values.length + pointer.length,
    present: plan.writes.length - values.length - pointer.length,
    deleted: plan.deletes.length,
  }
}
