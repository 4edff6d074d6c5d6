/**
 * The office that somebody is appointed to, as a role that the page prints: an appointment is news before any other
 * page has the name with its new office.
 */
import { isDated } from '../attestation/sources.ts'
import type { Attesting } from '../attestation/attesting.ts'
import { canBeOneOffice, type AppointmentLine } from './appointments.ts'
import { isYearBefore } from '../time/long-ago.ts'
import type { RoleLine } from './role-lines.ts'

/** A page's roles of a person, and those it appoints the person to that stand nowhere beside the name. */
export function withAppointed(
  { article, dispatch }: Attesting,
  roles: readonly RoleLine[],
  appointments: readonly AppointmentLine[],
): readonly RoleLine[] {
  const added = appointments
    .filter(
      ({ normal }) => !roles.some((role) => role.normal && canBeOneOffice(normal, role.normal)),
    )
    .map(({ text, normal, date, attestation: told }): RoleLine => {
      // `élu en 2021`, printed in 2025: who knows what he is by now?
      const published = article.published?.date
      const isThen = date !== undefined && published !== undefined && isYearBefore(date, published)
      return {
        normal,
        wordings: { [text]: 1 },
        articles: 1,
        sources: 1,
        seen: [dispatch === undefined ? [article.id] : [article.id, dispatch]],
        ...(isDated(told) ? { first: told, last: told } : {}),
        undated: isDated(told) ? [] : [told],
        ...(isThen ? { recalled: true as const } : {}),
      }
    })
  return [...roles, ...added]
}
