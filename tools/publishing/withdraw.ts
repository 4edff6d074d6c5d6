/**
 * A text taken out of a store: out of both retained versions, and out of what is left over from older ones.
 *
 * Values that no version refers to can still hold the text: those of versions before, and those that a withdrawal
 * broken off did not come to delete. They go too, so that running it again finishes the work. So do those of a `publish`
 * that is spread over days: they may hold the text as well, and nothing tells them apart. An identifier that was never
 * seen there is a slip: nothing goes for it, unless it is insisted upon.
 */
import type { ArticleId } from '../../shared/article/article.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { manifestIn, publishedIn } from '../../shared/publishing/upkeep.ts'
import { prune } from '../../shared/publishing/versions.ts'
import { withdraw } from '../../shared/publishing/withdrawal.ts'
import type { Store } from '../../shared/stored/store.ts'
import { UserError } from '../program/failure.ts'
import { nearTo } from './article-named.ts'
import type { KvTarget } from './kv-target.ts'
import { carryOut, NOTHING_DONE, type Done } from './plan.ts'
import type { Quota } from './quota.ts'

export interface Withdrawn extends Done {
  readonly isKnown: boolean
  /** What the article is headed, where the present version holds it. */
  readonly headline?: string
  /** Of the same text, and still there. */
  readonly copies: readonly ArticleId[]
  /** Parts of segments that no version reads, among what is left over: those of an unfinished `publish`, or older. */
  readonly unread: number
}

export interface Withdrawing {
  readonly id: ArticleId
  readonly updated: string
  /** What is left over goes, though nobody has seen the identifier. */
  readonly anyway?: boolean
}

export async function withdrawFrom(
  target: KvTarget,
  quota: Quota,
  { id, updated, anyway = false }: Withdrawing,
): Promise<Withdrawn> {
  const plan = await withdraw(target, id, { updated })
  if (plan.kind === 'refused' && plan.reason !== 'unknown-article') throw new UserError(plan.detail)
  const isKnown = plan.kind === 'plan'
  const shown = isKnown ? await shownOf(target, id) : { copies: [] }
  const done = isKnown ? await carryOut(plan, target, quota) : NOTHING_DONE
  const leftOver = await prune(target, await target.list())
  const keys = leftOver.kind === 'plan' ? leftOver.deletes : []
  if (!isKnown && !anyway && !(await wasStruckOut(target, id)) && !(await isIn(target, keys, id)))
    throw new UserError(await unknown(target, id, keys.length))
  const { deleted, undeleted } = await carryOut(leftOver, target, quota)
  return {
    ...done,
    ...shown,
    deleted: done.deleted + deleted,
    undeleted,
    isKnown,
    unread: keys.filter((key) => key.startsWith('s')).length,
  }
}

async function shownOf(
  store: Store,
  id: ArticleId,
): Promise<Pick<Withdrawn, 'headline' | 'copies'>> {
  const answer = await storedLibrary(store).related({ kind: 'article', id })
  const headline = answer?.self?.headline
  const copies = (answer?.copies ?? []).filter(({ sameness }) => sameness === 'same')
  return {
    ...(headline === undefined ? {} : { headline }),
    copies: copies.map(({ card }) => card.id),
  }
}

/** Of a version that is read: an earlier run has come so far. */
async function wasStruckOut(store: Store, id: ArticleId): Promise<boolean> {
  const published = await publishedIn(store)
  if (published === undefined) return false
  const { previous } = published.pointer
  const manifests = [
    published.manifest,
    ...(previous === undefined ? [] : [await manifestIn(store, previous)]),
  ]
  return manifests.some(({ segments }) =>
    segments.some(({ withdrawn }) => withdrawn.some(([, struck]) => struck === id)),
  )
}

/** In a table of documents among those values, or in a small segment whole. */
async function isIn(store: Store, keys: readonly string[], id: ArticleId): Promise<boolean> {
  const listing = keys.filter((key) => /\/(?:table|all)(?:~|$)/u.test(key))
  const isListed = (value: string): boolean =>
    value.includes(`["${id}"`) || value.includes(`\n${id}\n`) || value.endsWith(`\n${id}`)
  return [...(await store.get(listing)).values()].some(isListed)
}

async function unknown(target: KvTarget, id: ArticleId, leftOver: number): Promise<string> {
  const { manifest } = (await publishedIn(target))!
  const near = await nearTo(id, manifest, target)
  const advice =
    near.length === 0
      ? 'a search tells the identifiers of articles'
      : `perhaps ${near.join(' or ')} is meant`
  const rest =
    leftOver === 0
      ? ''
      : `; values of no version stand there, and --anyway deletes them, should one hold it`
  return `no version in ${target.name} KV holds ${id}; ${advice}${rest}`
}
