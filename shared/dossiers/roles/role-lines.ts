/**
 * What is kept of roles: wordings of one office together, known from the first to the last dispatch that prints it.
 *
 * A line keeps what is printed, page by page and segment by segment; `roles.ts` tells what lines say together.
 */
import { compare } from '../../search/order.ts'
import type { ArticleId } from '../../article/article.ts'
import type { NormalRole, Person } from '../../entities/entity.ts'
import { attestationOf, type Attesting, type Withdrawn } from '../attestation/attesting.ts'
import {
  bounds,
  boundsOf,
  byArticle,
  isDated,
  sourceOf,
  type Bounds,
} from '../attestation/sources.ts'
import { distinctIn, summed, type Counts } from '../attestation/counts.ts'
import type { Attestation } from '../dossier.ts'
import { isOfLongAgo } from '../time/long-ago.ts'
import { isNotHeld } from '../offices/not-held.ts'
import { isDeadBy } from '../time/remembered.ts'
import { isPublicRole } from '../offices/public-role.ts'
import { isInShort, roleKey } from './role-key.ts'
import { toldAs } from '../offices/told-as.ts'

/** What a segment knows of one role of a person. */
export interface RoleLine extends Bounds {
  readonly normal?: NormalRole
  readonly wordings: Counts
  readonly articles: number
  readonly sources: number
  /** Articles that print it and their sources, as many as are kept: a page may print one role twice. */
  readonly seen: readonly Printing[]
  readonly undated: readonly Attestation[]
  /** Told of a year long past: no page that says so attests it of its own day. */
  readonly recalled?: true
}

export type Printing = readonly [article: ArticleId, dispatch?: string]

const WORDINGS_LIMIT = 12
const ROLES_LIMIT = 40
const UNDATED_LIMIT = 3
const SEEN_LIMIT = 50

const sourceOfPrinting = ([article, dispatch]: Printing): string => sourceOf({ article, dispatch })

/** The roles that one page prints beside a person's name. */
export function rolesIn(page: Attesting, person: Person): readonly RoleLine[] {
  const lines = new Map<string, RoleLine>()
  const printed = person.roles.flatMap((role) => role.titles ?? [role]).filter(isPublicRole)
  for (const role of printed) {
    const { at } = role
    if (isNotHeld(page, person, role)) continue
    if (role.normal !== undefined && isSaidInFull(role.normal, printed)) continue
    const told = toldAs(page, person, role)
    if (told === undefined) continue
    const { text, normal } = told
    const recalled =
      isOfLongAgo(page, role) || isDeadBy(person.canonical, page.article.published?.date)
    const key = recalled ? `${roleKey(normal, text)}|then` : roleKey(normal, text)
    const known = lines.get(key)
    if (known !== undefined) {
      lines.set(key, { ...known, wordings: { ...known.wordings, [text]: 1 } })
      continue
    }
    const attestation = attestationOf(page, at, text)
    const dated = isDated(attestation)
    lines.set(key, {
      ...(normal === undefined ? {} : { normal }),
      wordings: { [text]: 1 },
      articles: 1,
      sources: 1,
      seen: [page.dispatch === undefined ? [page.article.id] : [page.article.id, page.dispatch]],
      ...(dated ? { first: attestation, last: attestation } : {}),
      undated: dated ? [] : [attestation],
      ...(recalled ? { recalled } : {}),
    })
  }
  return [...lines.values()]
}

/** "le ministre" on the page of "le ministre des Affaires étrangères" says no more; of two ministries, it might. */
function isSaidInFull(short: NormalRole, printed: Person['roles']): boolean {
  if (short.body !== undefined) return false
  const full = printed.flatMap(({ normal }) =>
    normal !== undefined &&
    isInShort(short.office, normal.office) &&
    (short.country === undefined || normal.country === short.country) &&
    (normal.body !== undefined || normal.country !== short.country)
      ? [normal]
      : [],
  )
  const bodies = new Set(full.flatMap(({ body }) => body ?? []))
  return full.length > 0 && bodies.size <= 1
}

/** Lines of the same person, role by role. */
export function joinedRoles(lines: readonly RoleLine[]): readonly RoleLine[] {
  const roles = new Map<string, RoleLine[]>()
  for (const role of lines) {
    const office = roleKey(role.normal, Object.keys(role.wordings)[0] ?? '')
    const key = role.recalled === true ? `${office}|then` : office
    const known = roles.get(key)
    if (known === undefined) roles.set(key, [role])
    else known.push(role)
  }
  return [...roles]
    .map(([key, some]) => ({ key, role: some.length === 1 ? some[0]! : oneRole(some) }))
    .sort((a, b) => b.role.articles - a.role.articles || compare(a.key, b.key))
    .slice(0, ROLES_LIMIT)
    .map(({ role }) => role)
}

/** Lines of one role as one line. */
export function oneRole(lines: readonly RoleLine[]): RoleLine {
  const normal = lines.flatMap((line) => line.normal ?? []).sort(fullestFirst)[0]
  return {
    ...(normal === undefined ? {} : { normal }),
    wordings: summed(
      lines.map(({ wordings }) => wordings),
      WORDINGS_LIMIT,
    ),
    articles: distinctIn(
      lines.map(({ articles, seen }) => ({ count: articles, seen: seen.map(([id]) => id) })),
    ),
    sources: distinctIn(
      lines.map(({ sources, seen }) => ({
        count: sources,
        seen: seen.map(sourceOfPrinting),
      })),
    ),
    seen: [...new Map(lines.flatMap(({ seen }) => seen).map((one) => [one[0], one])).values()]
      .sort(([a], [b]) => compare(a, b))
      .slice(0, SEEN_LIMIT),
    ...boundsOf(lines),
    undated: lines
      .flatMap(({ undated }) => undated)
      .sort(byArticle)
      .slice(0, UNDATED_LIMIT),
    ...(lines.every(({ recalled }) => recalled === true) ? { recalled: true as const } : {}),
  }
}

const fullestFirst = (a: NormalRole, b: NormalRole): number =>
  Number(b.country !== undefined) - Number(a.country !== undefined) ||
  (a.body?.length ?? 0) - (b.body?.length ?? 0) ||
  compare(JSON.stringify(a), JSON.stringify(b))

/** A role without what a withdrawn article attests. */
export function roleWithout(role: RoleLine, withdrawn: Withdrawn): RoleLine {
  const undated = role.undated.filter(({ article }) => !withdrawn(article))
  const isTold = [role.first, role.last].some((one) => one !== undefined && withdrawn(one.article))
  const isSeen = role.seen.some(([article]) => withdrawn(article))
  if (undated.length === role.undated.length && !isTold && !isSeen) return role
  const { first, last, ...rest } = role
  // What stood between the two ends is not kept: the other end is all that is still attested.
  const kept = [first, last].flatMap((one) =>
    one === undefined || withdrawn(one.article) ? [] : [one],
  )
  const seen = role.seen.filter(([article]) => !withdrawn(article))
  const sources = new Set(seen.map(sourceOfPrinting))
  const lost = new Set(role.seen.map(sourceOfPrinting).filter((one) => !sources.has(one)))
  const left = kept.length === 0 && undated.length === 0 ? 0 : 1
  return {
    ...rest,
    articles: Math.max(role.articles - (role.seen.length - seen.length), left),
    sources: Math.max(role.sources - lost.size, left),
    seen,
    ...bounds(kept[0], kept.at(-1)),
    undated,
  }
}
