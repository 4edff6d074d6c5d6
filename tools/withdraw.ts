/**
 * A text taken out of a store: out of both retained versions, and out of what is left over from older ones.
 *
 * Values that no version refers to can still hold the text: those of versions before, and those that a withdrawal
 * broken off did not come to delete. They go too, so that running it again finishes the work.
 */
import type { ArticleId } from '../shared/article/article.ts'
import { prune } from '../shared/library/versions.ts'
import { withdraw } from '../shared/library/withdrawal.ts'
import { UserError } from './failure.ts'
import type { KvTarget } from './kv-target.ts'
import { carryOut, NOTHING_DONE, type Done } from './plan.ts'
import type { Quota } from './quota.ts'

export async function withdrawFrom(
  target: KvTarget,
  id: ArticleId,
  quota: Quota,
  updated: string,
): Promise<Done & { readonly isKnown: boolean }> {
  const plan = await withdraw(target, id, { updated })
  const isUnknown = plan.kind === 'refused' && plan.reason === 'unknown-article'
  const done = isUnknown ? NOTHING_DONE : await carryOut(plan, target, quota)
  const leftOver = await prune(target, await target.list())
  if (isUnknown && leftOver.kind === 'plan' && leftOver.deletes.length === 0)
    throw new UserError(plan.detail)
  const { deleted, undeleted } = await carryOut(leftOver, target, quota)
  return { ...done, deleted: done.deleted + deleted, undeleted, isKnown: !isUnknown }
}
