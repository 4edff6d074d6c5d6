/**
 * What is known of a name in one short line: enough for the list beside a page.
 *
 * A page names ten or twenty entities; their dossiers would be megabytes, their lines are not.
 */
import type { EntityId, EntityKind } from '../entities/entity.ts'
import { latestRole, roleAt, type RoleSpan } from '../dossiers/roles/role-at.ts'
import type { EntityCard } from '../library/beside.ts'
import { arrayIn } from './json.ts'

export interface NameLine {
  readonly name: string
  readonly articles: number
  readonly first?: string
  readonly last?: string
  readonly roles: readonly RoleSpan[]
  /** The roles may be those of several persons of one name. */
  readonly several?: true
}

/** `["Bui Thanh Son",3,"2014-10-07","2019-03-05",[["vice-ministre",…]]]`: absent dates are 0. */
export const writeNameLine = ({ name, articles, first, last, roles, several }: NameLine): string =>
  JSON.stringify([
    name,
    articles,
    first ?? 0,
    last ?? 0,
    roles.map(({ text, first: from, last: to, recalled }) =>
      recalled === true ? [text, 0, 0, 1] : [text, from ?? 0, to ?? 0],
    ),
    ...(several === undefined ? [] : [1]),
  ])

export function readNameLine(line: string): NameLine | undefined {
  const value = arrayIn(line)
  if (value === undefined) return undefined
  const [name, articles, first, last, roles, several] = value
  if (typeof name !== 'string' || typeof articles !== 'number' || !Array.isArray(roles)) {
    return undefined
  }
  return {
    name,
    articles,
    ...dates(textIn(first), textIn(last)),
    roles: roles.flatMap((role: unknown): readonly RoleSpan[] => {
      if (!Array.isArray(role)) return []
      const [text, from, to, recalled] = role as readonly unknown[]
      if (typeof text !== 'string') return []
      return [
        {
          text,
          ...dates(textIn(from), textIn(to)),
          ...(recalled === 1 ? { recalled: true as const } : {}),
        },
      ]
    }),
    ...(several === 1 ? { several: true as const } : {}),
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
  const roles = lines.flatMap((line) => line.roles)
  // Nothing is gathered about persons whom no page gives a public role.
  if (kindOf(id) === 'person' && roles.length === 0) return undefined
  const firsts = lines.flatMap(({ first }) => first ?? []).sort()
  const lasts = lines.flatMap(({ last }) => last ?? []).sort()
  // Of two persons of one name, which is on the page nobody knows.
  const own = lines.some(({ several }) => several === true) ? [] : roles
  const role = roleAt(own, date)
  const latest = latestRole(own)
  return {
    id,
    kind: kindOf(id),
    name: commonest.name,
    articles: lines.reduce((sum, { articles }) => sum + articles, 0),
    ...dates(firsts[0], lasts.at(-1)),
    ...(role === undefined ? {} : { role: role.text }),
    ...(role?.recalled === undefined ? {} : { recalled: role.recalled }),
    ...(latest === undefined || latest.text === role?.text ? {} : { latest: latest.text }),
  }
}

export const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(':')) as EntityKind

/** First and last day, where there are such. */
export const dates = (first: string | undefined, last: string | undefined) => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
})

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
