/**
 * Roles over time, as they are told: what the lines of a person say together, and what of it cannot both be true.
 *
 * "vice-ministre des AE" stands beside "vice-ministre vietnamien des Affaires étrangères" when nothing printed speaks
 * against it.
 */
import { compare } from '../../search/order.ts'
import { fold } from '../../french/fold.ts'
import { singular } from '../../french/singular.ts'
import { bounds } from '../attestation/sources.ts'
import type { Attestation, AttestedRole, Contradiction } from '../dossier.ts'
import { isRelational } from '../offices/public-role.ts'
import { isAbove } from './rank-order.ts'
import { joinedOffices } from './role-joins.ts'
import type { RoleLine } from './role-lines.ts'
import { isOfSeveral } from '../offices/role-wording.ts'

/** Roles as they are told: in order of time, wordings of one office together. */
export function toldRoles(lines: readonly RoleLine[]): readonly AttestedRole[] {
  const current = joinedOffices(lines.filter(({ recalled }) => recalled === undefined))
  // Of an office that pages of its days print, what is recalled of it later says nothing more.
  const then = lines.filter(
    ({ recalled, normal }) =>
      recalled === true && current.every((role) => role.normal?.office !== normal?.office),
  )
  const roles = [...current, ...then]
  const own = roles.filter(({ normal }) => normal === undefined || !isRelational(normal.office))
  return (own.length > 0 ? own : roles).map(toldRole).sort(inTime)
}

function toldRole(role: RoleLine): AttestedRole {
  const wordings = distinctWordings(Object.keys(role.wordings))
  return {
    text:
      wordings.find((wording) => !isOfSeveral(wording)) ??
      singular(wordings[0] ?? role.normal?.office ?? ''),
    wordings,
    ...(role.normal === undefined ? {} : { normal: role.normal }),
    articles: role.articles,
    sources: role.sources,
    ...bounds(role.first, role.last),
    undated: role.undated,
    ...(role.recalled === undefined ? {} : { recalled: role.recalled }),
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
  return [...found, ...ranksLost(roles)]
}

/** A rank below the one that was printed before: of the two, one page is wrong. */
function ranksLost(roles: readonly AttestedRole[]): readonly Contradiction[] {
  return roles.flatMap((higher) =>
    roles.flatMap((lower) => {
      const [before, after] = [higher.last ?? higher.first, lower.first]
      return before !== undefined &&
        after !== undefined &&
        isAbove(higher.text, lower.text) &&
        isLater(after, before)
        ? [{ about: `${higher.text} / ${lower.text}`, claims: [before, after] }]
        : []
    }),
  )
}

/** Days of one year or the next few: later on, it is the career of another. */
const isLater = ({ published: a }: Attestation, { published: b }: Attestation): boolean =>
  a?.date.length === 10 && b?.date.length === 10 && compare(b.date, a.date) < 0

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
