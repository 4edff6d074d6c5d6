/** What is told of an entity, of the lines that segments attest of it. A person of whom no page prints a public role is never told. */
import type { EntityId } from '../../entities/entity.ts'
import { withAppointments } from '../roles/appointments.ts'
import { bySource, newestFirst } from '../attestation/sources.ts'
import { toldCompanions } from './companions.ts'
import { disagreement, isOfAFewDays } from '../time/date-claims.ts'
import type { AttestedRole, Contradiction, EntityDossier } from '../dossier.ts'
import { joinedAttested, type Attested } from './entities.ts'
import { mayBeSeveral } from './namesakes.ts'
import { isRecalled } from '../time/remembered.ts'
import { joinedOffices } from '../roles/role-joins.ts'
import { contradictionsAmong, toldRoles } from '../roles/roles.ts'
import { endsOf, roleWithCopies, withCopies } from '../attestation/told-copies.ts'

/** Undefined where no article is left that names it, or nothing may be told. */
export function entityDossier(id: EntityId, lines: readonly Attested[]): EntityDossier | undefined {
  const held = lines.filter(({ articles }) => articles > 0)
  if (held.length === 0) return undefined
  const line = joinedAttested(held)
  if (line.kind === 'person' && line.roles.length === 0) return undefined
  const mentions = bySource(line.mentions).toSorted(newestFirst)
  const whole = withCopies(mentions)
  const told = toldRoles(line.roles).map((role) => roleWithCopies(role, whole))
  const appointed = withAppointments(told, line.appointments ?? [])
  const roles = appointed.map((role): AttestedRole =>
    isRecalled(line.name, role.text) ? { ...role, recalled: true } : role,
  )
  return {
    id,
    kind: line.kind,
    name: line.name,
    variants: Object.keys(line.variants),
    articles: line.articles,
    sources: line.sources,
    ...endsOf(line, whole),
    undated: line.undated,
    roles,
    ...(mayBeSeveral(line.name, joinedOffices(line.roles), line.field)
      ? { mayBeSeveral: true }
      : {}),
    companions: toldCompanions(line.companions),
    mentions,
    contradictions: [
      ...contradictionsAmong(roles.filter(({ recalled }) => recalled === undefined)),
      ...datesThatDisagree(line),
    ],
  }
}

const datesThatDisagree = ({ name, dates = [] }: Attested): readonly Contradiction[] => {
  const found = isOfAFewDays(name) ? disagreement(name, dates) : undefined
  return found === undefined ? [] : [found]
}
