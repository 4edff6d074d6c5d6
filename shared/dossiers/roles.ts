/**
 * Roles over time: wordings of one office together, known from the first to the last dispatch that prints it.
 *
 * A line keeps what is printed; what is told puts "vice-ministre des AE" beside "vice-ministre vietnamien des
 * Affaires étrangères" when nothing printed speaks against it.
 */
import { compare } from '../search/order.ts'
import type { ArticleId } from '../article/article.ts'
import type { NormalRole, Person } from '../entities/entity.ts'
import { fold } from '../french/fold.ts'
import {
  attestationOf,
  bounds,
  boundsOf,
  byArticle,
  isDated,
  sourceOf,
  distinctIn,
  type Attesting,
  type Bounds,
  type Withdrawn,
} from './attestations.ts'
import { summed, type Counts } from './companions.ts'
import type { Attestation, AttestedRole, Contradiction } from './dossier.ts'
import { isPublicRole, isRelational } from './public-role.ts'

/** What a segment knows of one role of a person. */
export interface RoleLine extends Bounds {
  readonly normal?: NormalRole
  readonly wordings: Counts
  readonly articles: number
  readonly sources: number
  /** Articles that print it and their sources, as many as are kept: a page may print one role twice. */
  readonly seen: readonly Printing[]
  readonly undated: readonly Attestation[]
}

type Printing = readonly [article: ArticleId, dispatch?: string]

const WORDINGS_LIMIT = 12
const ROLES_LIMIT = 40
const UNDATED_LIMIT = 3
const SEEN_LIMIT = 50

const sourceOfPrinting = ([article, dispatch]: Printing): string =>
  sourceOf({ article, ...(dispatch === undefined ? {} : { dispatch }) })

/** The roles that one page prints beside a person's name. */
export function rolesIn(page: Attesting, person: Person): readonly RoleLine[] {
  const lines = new Map<string, RoleLine>()
  const printed = person.roles.flatMap((role) => role.titles ?? [role]).filter(isPublicRole)
  for (const role of printed) {
    const { text, at, normal } = role
    if (normal !== undefined && isSaidInFull(normal, printed)) continue
    const key = roleKey(normal, text)
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
    })
  }
  return [...lines.values()]
}

/** "le ministre" on the page of "le ministre des Affaires étrangères" says no more; of two ministries, it might. */
function isSaidInFull(short: NormalRole, printed: Person['roles']): boolean {
  if (short.body !== undefined) return false
  const full = printed.flatMap(({ normal }) =>
    normal?.office === short.office &&
    (short.country === undefined || normal.country === short.country) &&
    (normal.body !== undefined || normal.country !== short.country)
      ? [normal]
      : [],
  )
  const bodies = new Set(full.flatMap(({ body }) => body ?? []))
  return full.length > 0 && bodies.size <= 1
}

/** What makes two wordings one role. */
function roleKey(normal: NormalRole | undefined, text: string): string {
  if (normal === undefined) return `=${text.toLowerCase()}`
  const { office, body = '', country = '' } = normal
  return fold(`${office}|${bodyOf(office, body)}|${country}`.toLowerCase())
}

/** A party's secretary general is its central committee's. */
const bodyOf = (office: string, body: string): string =>
  /^(?:premier secrétaire|secrétaire général|secrétaire)/u.test(office)
    ? body.replace(/^comité central (?=parti)/u, '')
    : body

/** Lines of the same person, role by role. */
export function joinedRoles(lines: readonly RoleLine[]): readonly RoleLine[] {
  const roles = new Map<string, RoleLine[]>()
  for (const role of lines) {
    const key = roleKey(role.normal, Object.keys(role.wordings)[0] ?? '')
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

function oneRole(lines: readonly RoleLine[]): RoleLine {
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

/** Roles as they are told: in order of time, wordings of one office together. */
export function toldRoles(lines: readonly RoleLine[]): readonly AttestedRole[] {
  const fitted = new Map<RoleLine, RoleLine[]>()
  const bare: RoleLine[] = []
  for (const line of lines) {
    if (line.normal?.country === undefined) bare.push(line)
    else fitted.set(line, [line])
  }
  for (const line of bare) {
    // Where two countries could be meant, none is.
    const full = [...fitted.keys()].filter((other) => isCountryLeftOut(line.normal, other.normal))
    if (full.length === 1) fitted.get(full[0]!)!.push(line)
    else fitted.set(line, [line])
  }
  const roles = [...fitted.values()].map((some) => (some.length === 1 ? some[0]! : oneRole(some)))
  const own = roles.filter(({ normal }) => normal === undefined || !isRelational(normal.office))
  return (own.length > 0 ? own : roles).map(toldRole).sort(inTime)
}

const isCountryLeftOut = (bare: NormalRole | undefined, full: NormalRole | undefined): boolean =>
  bare !== undefined &&
  full !== undefined &&
  bare.body !== undefined &&
  full.body !== undefined &&
  roleKey(bare, '') === roleKey({ office: full.office, body: full.body }, '')

function toldRole(role: RoleLine): AttestedRole {
  const wordings = distinctWordings(Object.keys(role.wordings))
  return {
    text: wordings[0] ?? role.normal?.office ?? '',
    wordings,
    ...(role.normal === undefined ? {} : { normal: role.normal }),
    articles: role.articles,
    sources: role.sources,
    ...bounds(role.first, role.last),
    undated: role.undated,
  }
}

/** `Président` and `président`, `l’Énergie` and `l'Energie` are one wording: the commonest print stands. */
function distinctWordings(wordings: readonly string[]): readonly string[] {
  const kept = new Map<string, string>()
  for (const wording of wordings) {
    const key = fold(wording.toLowerCase().replaceAll('’', "'"))
    if (!kept.has(key)) kept.set(key, wording)
  }
  return [...kept.values()]
}

const inTime = (a: AttestedRole, b: AttestedRole): number =>
  compare(a.first?.published?.date ?? '~', b.first?.published?.date ?? '~') ||
  compare(a.last?.published?.date ?? '~', b.last?.published?.date ?? '~') ||
  b.sources - a.sources ||
  compare(a.text, b.text)

/** Offices that one person cannot hold on one day: a ministry's minister and its deputy. */
export function contradictionsAmong(roles: readonly AttestedRole[]): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const deputy of roles) {
    for (const chief of roles) {
      if (!isDeputyOf(deputy, chief)) continue
      for (const below of ends(deputy)) {
        const above = ends(chief).find((one) => isSameDay(one, below))
        if (above === undefined) continue
        found.push({ about: `${chief.text} / ${deputy.text}`, claims: [above, below] })
        break
      }
    }
  }
  return found
}

const isDeputyOf = ({ normal: deputy }: AttestedRole, { normal: chief }: AttestedRole): boolean =>
  deputy?.body !== undefined &&
  chief?.body === deputy.body &&
  chief.country === deputy.country &&
  /^(?:premier )?vice-/u.test(deputy.office) &&
  deputy.office.replace(/^(?:premier )?vice-/u, '').split(' ')[0] === chief.office

const ends = ({ first, last }: AttestedRole): readonly Attestation[] => [
  ...(first === undefined ? [] : [first]),
  ...(last === undefined || last.article === first?.article ? [] : [last]),
]

const isSameDay = (a: Attestation, b: Attestation): boolean =>
  a.published !== undefined &&
  a.published.date.length === 10 &&
  a.published.date === b.published?.date
