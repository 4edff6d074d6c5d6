/**
 * A plan carried out: values first, in order, `current` last, then what nothing refers to any more.
 *
 * Keys are named by content: what is there already is not written again, so a second run finishes the first.
 * What a day's deletes do not allow stays for the next run: nothing reads it.
 */
import { CURRENT, isPublishedKey } from '../../shared/stored/keys.ts'
import type { Plan, Refused } from '../../shared/publishing/upkeep.ts'
import { UserError } from '../program/failure.ts'
import type { KvTarget } from './kv-target.ts'
import type { Quota } from './quota.ts'

const BATCH = 500

export interface Done {
  readonly written: number
  /** Values that were there already. */
  readonly present: number
  readonly deleted: number
  /** Left to delete another day. */
  readonly undeleted: number
}

export const NOTHING_DONE: Done = { written: 0, present: 0, deleted: 0, undeleted: 0 }

export async function carryOut(
  plan: Plan | Refused,
  target: KvTarget,
  quota: Quota,
): Promise<Done> {
  if (plan.kind === 'refused') throw new UserError(plan.detail)
  const present = new Set(plan.writes.length > 3 ? await target.list() : [])
  const isPointer = ([key]: readonly [string, string]): boolean => key === CURRENT
  const isThere = (key: string): boolean => isPublishedKey(key) && present.has(key)
  const values = plan.writes.filter((pair) => !isPointer(pair) && !isThere(pair[0]))
  const pointer = plan.writes.filter(isPointer)
  if (values.length + pointer.length > quota.left)
    throw new UserError(
      `this takes ${values.length + pointer.length} writes and ${quota.left} are left of today; run it tomorrow, or raise --quota`,
    )
  for (const batch of [...inBatches(values), ...inBatches(pointer)]) {
    await target.put(batch, (writes) => quota.spend({ writes }))
  }
  if (plan.writes.length === 0 && plan.deletes.length > 0 && quota.deletesLeft === 0)
    throw new UserError(
      `this deletes ${plan.deletes.length} values and no delete is left of today; run it tomorrow, or raise --quota`,
    )
  const deletes = plan.deletes.slice(0, Math.min(quota.deletesLeft, plan.deletes.length))
  for (const batch of inBatches(deletes)) {
    await target.delete(batch)
    quota.spend({ deletes: batch.length })
  }
  return {
    written: values.length + pointer.length,
    present: plan.writes.length - values.length - pointer.length,
    deleted: deletes.length,
    undeleted: plan.deletes.length - deletes.length,
  }
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH)
}
