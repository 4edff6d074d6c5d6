/**
 * Whether the roles under one name may be those of several persons.
 *
 * Vietnamese full names are few and shared by many: who heads an association in 2013 and a ministry in 2023 may be two.
 * Where no dispatch prints two such roles together, that is said; nothing is split without an operator's correction.
 */
import { fold } from '../french/fold.ts'
import { sourceOf } from './attestations.ts'
import { bodyOf, type RoleLine } from './role-lines.ts'
import { isVietnamese } from './sides.ts'

/** A house that has directors and presidents of its own; careers lead from office to office, rarely through one. */
const HOUSE =
  /^(?:association|amicale|federation|confederation|syndicat|ligue|club|chambre|cooperative|societe|groupe|compagnie|entreprise|corporation|conseil administration|hopital|clinique|pharmacie|ecole|lycee|college|institut|universite|academie|musee|theatre|orchestre|editions|journal|pagode|fonds|fondation|centre|parc|groupement) (?!militaire|travail|parlementaire|amitie|pilotage)/u

export function mayBeSeveral(name: string, roles: readonly RoleLine[]): boolean {
  if (!isVietnamese(name)) return false
  // A bare `président`, the `directeur de l'hôpital` say nothing of where.
  const placed = roles.filter(
    ({ normal }) => isOfState(normal?.office) || (normal?.body ?? '').trim().includes(' '),
  )
  return placed.some((one) => {
    const house = houseOf(one)
    if (house === undefined) return false
    return placed.some(
      (other) => other !== one && houseOf(other) !== house && !areLinked(one, other, roles),
    )
  })
}

const isOfState = (office: string | undefined): boolean =>
  office !== undefined &&
  /^(?:(?:premier )?vice-)?(?:premier ministre|ministre|ambassadeur)/u.test(office)

function houseOf({ normal }: RoleLine): string | undefined {
  const body = fold(bodyOf(normal?.office ?? '', normal?.body ?? '').toLowerCase())
  return HOUSE.test(body) ? body : undefined
}

/** One dispatch prints both, or prints each beside a third. */
function areLinked(one: RoleLine, other: RoleLine, all: readonly RoleLine[]): boolean {
  const reached = new Set([one])
  for (let grown = true; grown;) {
    grown = false
    for (const line of all) {
      if (reached.has(line) || ![...reached].some((known) => share(known, line))) continue
      reached.add(line)
      grown = true
    }
  }
  return reached.has(other)
}

const share = (a: RoleLine, b: RoleLine): boolean => {
  const sources = new Set(sourcesOf(a))
  return sourcesOf(b).some((source) => sources.has(source)) || isSameBody(a, b)
}

const sourcesOf = ({ seen }: RoleLine): readonly string[] =>
  seen.map(([article, dispatch]) =>
    sourceOf({ article, ...(dispatch === undefined ? {} : { dispatch }) }),
  )

/** `vice-président` and `président` of one association. */
const isSameBody = (a: RoleLine, b: RoleLine): boolean =>
  a.normal?.body !== undefined && a.normal.body === b.normal?.body
