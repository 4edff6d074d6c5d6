/**
 * What the articles of one segment attest of an entity: a line, and its join with others.
 *
 * Lists are bounded, counts are not: an entity named in ten thousand articles is one line with its fifty
 * newest mentions.
 */
import type { Entity, EntityKind } from '../../entities/entity.ts'
import { isAnybodys } from './anybodys.ts'
import { attestationOf, type Attesting, type Withdrawn } from '../attestation/attesting.ts'
import {
  bounds,
  boundsOf,
  isDated,
  newestFirst,
  sourceOf,
  type Bounds,
} from '../attestation/sources.ts'
import { distinctIn, total, summed, type Counts } from '../attestation/counts.ts'
import { companionsIn, companionsWithout, joinedCompanions, type Companions } from './companions.ts'
import { offAt } from '../time/called-off.ts'
import { claimsWithout, joinedClaims } from '../time/date-claims.ts'
import { dateClaimsOf, type DateClaim } from '../time/event-dates.ts'
import type { Attestation } from '../dossier.ts'
import {
  appointmentsIn,
  appointmentsWithout,
  joinedAppointments,
  type AppointmentLine,
} from '../roles/appointments.ts'
import { withAppointed } from '../roles/appointed-roles.ts'
import { inField } from './namesakes.ts'
import {
  joinedRoles,
  rolesIn,
  roleWithout,
  type Printing,
  type RoleLine,
} from '../roles/role-lines.ts'

export interface Attested extends Bounds {
  readonly kind: EntityKind
  readonly name: string
  readonly articles: number
  readonly sources: number
  readonly undated: number
  /** Spellings and in how many articles. */
  readonly variants: Counts
  readonly roles: readonly RoleLine[]
  readonly companions: Companions
  readonly mentions: readonly Attestation[]
  /** When pages say that a numbered session was held. */
  readonly dates?: readonly DateClaim[]
  /** Articles that have somebody of this name play, sing or study, and print no office beside it: a namesake, perhaps. */
  readonly field?: readonly Printing[]
  /** Appointments that pages print. */
  readonly appointments?: readonly AppointmentLine[]
}

export const MENTIONS_LIMIT = 50
const VARIANTS_LIMIT = 24
const FIELD_LIMIT = 8

/** `visite de travail`, `100e anniversaire`: a kind of event, and another one on every page. */
const KIND_OF_EVENT = /^event:(?:visite-|\d{1,3}-\p{L}+$)/u

/** Whether pages that name it name the same thing. */
export const isIdentified = (entity: Entity): boolean =>
  entity.kind !== 'date' && !KIND_OF_EVENT.test(entity.id) && !isAnybodys(entity)

/** What one page attests. */
export function attestedIn(page: Attesting, entity: Entity): Attested {
  // A sentence says more than a headline, which every attestation shows, or a caption.
  const telling =
    entity.mentions.find(({ part }) => part === 'lead' || part === 'body') ?? entity.mentions[0]
  const attestation = attestationOf(page, telling, entity.canonical)
  const dated = isDated(attestation)
  const dates =
    entity.kind === 'event' &&
    entity.session !== undefined &&
    !entity.mentions.some((mention) => offAt(page, mention) !== undefined)
      ? dateClaimsOf(page, entity)
      : []
  const appointments = entity.kind === 'person' ? appointmentsIn(page, entity) : []
  const roles =
    entity.kind === 'person' ? withAppointed(page, rolesIn(page, entity), appointments) : []
  const field = entity.kind === 'person' && roles.length === 0 ? inField(page, entity) : []
  return {
    kind: entity.kind,
    name: entity.canonical,
    articles: 1,
    sources: 1,
    undated: dated ? 0 : 1,
    ...(dated ? { first: attestation, last: attestation } : {}),
    variants: Object.fromEntries(entity.surfaces.map((surface) => [surface, 1])),
    roles,
    companions: companionsIn(page, entity),
    mentions: [attestation],
    ...(dates.length === 0 ? {} : { dates }),
    ...(appointments.length === 0 ? {} : { appointments }),
    ...(field.length === 0 ? {} : { field }),
  }
}

/** The pages of one segment, or the lines of several, as one line. */
export function joinedAttested(lines: readonly Attested[]): Attested {
  // Under the name that most articles print.
  const names = summed(
    lines.map(({ name, articles }) => ({ [name]: articles })),
    1,
  )
  const dates = joinedClaims(lines.flatMap((line) => line.dates ?? []))
  const appointments = joinedAppointments(lines.flatMap((line) => line.appointments ?? []))
  const field = lines.flatMap((line) => line.field ?? []).slice(0, FIELD_LIMIT)
  return {
    kind: lines[0]!.kind,
    name: Object.keys(names)[0]!,
    articles: total(lines.map(({ articles }) => articles)),
    sources: distinctIn(
      lines.map(({ sources, mentions }) => ({ count: sources, seen: mentions.map(sourceOf) })),
    ),
    undated: total(lines.map(({ undated }) => undated)),
    ...boundsOf(lines),
    variants: summed(
      lines.map(({ variants }) => variants),
      VARIANTS_LIMIT,
    ),
    roles: joinedRoles(lines.flatMap(({ roles }) => roles)),
    companions: joinedCompanions(lines.map(({ companions }) => companions)),
    mentions: lines
      .flatMap(({ mentions }) => mentions)
      .sort(newestFirst)
      .slice(0, MENTIONS_LIMIT),
    ...(dates.length === 0 ? {} : { dates }),
    ...(appointments.length === 0 ? {} : { appointments }),
    ...(field.length === 0 ? {} : { field }),
  }
}

/** A line without what withdrawn articles attest, as far as its bounded lists tell. */
export function attestedWithout(line: Attested, withdrawn: Withdrawn): Attested {
  const mentions = line.mentions.filter(({ article }) => !withdrawn(article))
  const gone = line.mentions.filter(({ article }) => withdrawn(article))
  const isBound = [line.first, line.last].some((one) => one !== undefined && withdrawn(one.article))
  if (gone.length === 0 && !isBound) return line
  const { first, last, dates = [], appointments: told = [], field: played = [], ...rest } = line
  const left = new Set(mentions.map(sourceOf))
  const lost = new Set(gone.map(sourceOf).filter((source) => !left.has(source)))
  const dated = mentions.filter(isDated).sort(newestFirst)
  const claims = claimsWithout(dates, withdrawn)
  const appointments = appointmentsWithout(told, withdrawn)
  const field = played.filter(([article]) => !withdrawn(article))
  return {
    ...rest,
    articles: line.articles - gone.length,
    sources: line.sources - lost.size,
    undated: line.undated - gone.filter((one) => !isDated(one)).length,
    ...bounds(
      first === undefined || withdrawn(first.article) ? dated.at(-1) : first,
      last === undefined || withdrawn(last.article) ? dated[0] : last,
    ),
    roles: line.roles
      .map((role) => roleWithout(role, withdrawn))
      .filter(({ articles }) => articles > 0),
    companions: companionsWithout(line.companions, lost),
    mentions,
    ...(claims.length === 0 ? {} : { dates: claims }),
    ...(appointments.length === 0 ? {} : { appointments }),
    ...(field.length === 0 ? {} : { field }),
  }
}
