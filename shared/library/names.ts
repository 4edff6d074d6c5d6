/**
 * What is known of a name in one short line: enough for the list beside a page.
 *
 * A page names ten or twenty entities; their dossiers would be megabytes, their lines are not.
 */
import type { EntityId, EntityKind } from '../entities/entity.ts'
import type { Attested } from './attestations.ts'
import type { EntityCard } from './library.ts'

export interface NameLine {
  readonly name: string
  readonly articles: number
  readonly first?: string
  readonly last?: string
  readonly roles: readonly RoleSpan[]
}

/** A role as printed most often, and the dates of the dispatches that print it. */
export interface RoleSpan {
  readonly text: string
  readonly first?: string
  readonly last?: string
}

const ROLES_LIMIT = 6

export function nameLine({ name, articles, first, last, roles }: Attested): NameLine {
  return {
    name,
    articles,
    ...dates(first?.published?.date, last?.published?.date),
    roles: roles.slice(0, ROLES_LIMIT).flatMap((role) => {
      const [text] = Object.keys(role.wordings)
      if (text === undefined) return []
      return [{ text, ...dates(role.first?.published?.date, role.last?.published?.date) }]
    }),
  }
}

/** `["Bui Thanh Son",3,"2014-10-07","2019-03-05",[["vice-ministre",…]]]`: absent dates are 0. */
export const writeNameLine = ({ name, articles, first, last, roles }: NameLine): string =>
  JSON.stringify([
    name,
    articles,
    first ?? 0,
    last ?? 0,
    roles.map((role) => [role.text, role.first ?? 0, role.last ?? 0]),
  ])

export function readNameLine(line: string): NameLine | undefined {
  const value = arrayIn(line)
  if (value === undefined) return undefined
  const [name, articles, first, last, roles] = value
  if (typeof name !== 'string' || typeof articles !== 'number' || !Array.isArray(roles)) {
    return undefined
  }
  return {
    name,
    articles,
    ...dates(textIn(first), textIn(last)),
    roles: roles.flatMap((role: unknown): readonly RoleSpan[] => {
      if (!Array.isArray(role) || typeof role[0] !== 'string') return []
      return [{ text: role[0], ...dates(textIn(role[1]), textIn(role[2])) }]
    }),
  }
}

/** Several segments' lines of one entity, as a card for a page of a date. */
export function entityCard(
  id: EntityId,
  lines: readonly NameLine[],
  date: string | undefined,
): EntityCard | undefined {
  const [commonest] = [...lines].sort((a, b) => b.articles - a.articles)
  if (commonest === undefined) return undefined
  const firsts = lines.flatMap(({ first }) => first ?? []).sort()
  const lasts = lines.flatMap(({ last }) => last ?? []).sort()
  const role = roleAt(
    lines.flatMap(({ roles }) => roles),
    date,
  )
  return {
    id,
    kind: kindOf(id),
    name: commonest.name,
    articles: lines.reduce((sum, { articles }) => sum + articles, 0),
    ...dates(firsts[0], lasts.at(-1)),
    ...(role === undefined ? {} : { role: role.text }),
  }
}

/** The role attested nearest before a date, else the latest one; an undated one where nothing else is. */
export function roleAt(roles: readonly RoleSpan[], date: string | undefined): RoleSpan | undefined {
  const dated = roles.filter(({ first }) => first !== undefined)
  if (date !== undefined) {
    const before = dated.filter(({ first }) => first! <= date)
    const near = before
      .map((role) => ({ role, at: role.last! <= date ? role.last! : date }))
      .sort((a, b) => order(b.at, a.at) || order(b.role.first!, a.role.first!))
    if (near[0] !== undefined) return near[0].role
  }
  return [...dated].sort((a, b) => order(b.last ?? '', a.last ?? ''))[0] ?? roles[0]
}

export const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(':')) as EntityKind

const dates = (first: string | undefined, last: string | undefined) => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
})

function arrayIn(line: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) ? value : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
