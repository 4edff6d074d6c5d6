/**
 * A text taken out of a store: out of both retained versions, and out of what is left over from older ones.
 *
 * Values that no version refers to can still hold the text: those of versions before, and those that a withdrawal
 * broken off did not come to delete. They go too, so that running it again finishes the work. So do those of a `publish`
 * that is spread over days: they may hold the text as well, and nothing tells them apart.
 */
import type { ArticleId } from '../../shared/article/article.ts'
import { prune } from '../../shared/publishing/versions.ts'
import { withdraw } from '../../shared/publishing/withdrawal.ts'
import { UserError } from '../program/failure.ts'
import type { KvTarget } from './kv-target.ts'
import { carryOut, NOTHING_DONE, type Done } from './plan.ts'
import type { Quota } from './quota.ts'

export interface Withdrawn extends Done {
  readonly isKnown: boolean
  /** Parts of segments that no version reads, among what is left over: those of an unfinished `publish`, or older. */
  readonly unread: number
}

export async function withdrawFrom(
  target: KvTarget,
  id: ArticleId,
  quota: Quota,
  updated: string,
): Promise<Withdrawn> {
  const plan = await withdraw(target, id, { updated })
  const isUnknown = plan.kind === 'refused' && plan.reason === 'unknown-article'
  const done = isUnknown ? NOTHING_DONE : await carryOut(plan, target, quota)
  const leftOver = await prune(target, await target.list())
  if (isUnknown && leftOver.kind === 'plan' && leftOver.deletes.length === 0)
    throw new UserError(plan.detail)
  const unread =
    leftOver.kind === 'plan' ? leftOver.deletes.filter((key) => key.startsWith('s')).length : 0
  const { deleted, undeleted } = await carryOut(leftOver, target, quota)
  return {
    ...done,
    deleted: done.deleted + deleted,
    undeleted,
    isKnown: !isUnknown,
    unread,
  }
}
