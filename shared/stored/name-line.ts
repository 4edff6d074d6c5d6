/** The line of a name as a segment's dossiers make it: apart from what reads it, which knows no rule about roles. */
import type { Attested } from '../dossiers/entities/entities.ts'
import { mayBeSeveral } from '../dossiers/entities/namesakes.ts'
import { isRecalled } from '../dossiers/time/remembered.ts'
import { joinedOffices } from '../dossiers/roles/role-joins.ts'
import { toldRoles } from '../dossiers/roles/roles.ts'
import { dates, type NameLine } from './names.ts'

const ROLES_LIMIT = 6

export function nameLine({ name, articles, first, last, roles, field }: Attested): NameLine {
  return {
    name,
    articles,
    ...dates(first?.published?.date, last?.published?.date),
    roles: toldRoles(roles)
      .toSorted((a, b) => b.sources - a.sources)
      .slice(0, ROLES_LIMIT)
      .map((role) => ({
        text: role.text,
        // Who is remembered held it on no day of a dispatch.
        ...(role.recalled === true || isRecalled(name, role.text)
          ? { recalled: true as const }
          : dates(role.first?.published?.date, role.last?.published?.date)),
      })),
    ...(mayBeSeveral(name, joinedOffices(roles), field) ? { several: true as const } : {}),
  }
}
