/**
 * What a shared person was on the day of a related article, where that is another office than here.
 *
 * Attested, never inferred: dispatches print the role on both sides of that day, or on it.
 */
import { isOtherOffice } from '../../dossiers/offices/offices.ts'
import { roleCovering } from '../../dossiers/roles/role-at.ts'
import type { EntityId } from '../../entities/entity.ts'
import type { Reason } from '../../related/ranking/reasons.ts'
import type { NameLine } from '../../stored/names.ts'

export const withRolesThere = (
  reasons: readonly Reason[],
  day: string | undefined,
  linesOf: (id: EntityId) => readonly NameLine[],
): readonly Reason[] =>
  reasons.map((reason) => {
    if (reason.kind !== 'entity' || reason.entity !== 'person') return reason
    // Without a role printed here there is nothing that it could differ from.
    if (day === undefined || reason.role === undefined) return reason
    const lines = linesOf(reason.id)
    // A namesake's office is no other office of the same person.
    if (lines.some(({ several }) => several === true)) return reason
    const roles = lines.flatMap((line) => line.roles)
    const there = roleCovering(roles, day)?.text
    return there === undefined || !isOtherOffice(there, reason.role) ? reason : { ...reason, there }
  })
