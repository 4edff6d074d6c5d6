/**
 * Two countries: what happened between them in order of time, and who stood on each side.
 *
 * A segment keeps what each page tells (`relation-events.ts`); mentions meet as one event when they are told.
 * A session that pages date differently is shown once a date, and as a contradiction.
 */
import type { ArticleId } from '../article/article.ts'
import type { Country, Person } from '../entities/entity.ts'
import { agreementsIn } from './agreements.ts'
import {
  distinctIn,
  newestFirst,
  oldestFirst,
  order,
  sourceOf,
  total,
  type Attesting,
  type Withdrawn,
} from './attestations.ts'
import { besideIn, joinedCompanions, toldCompanions, type Companions } from './companions.ts'
import type { Contradiction, DatedEvent, RelationDossier } from './dossier.ts'
import { byDate, canBeOne, canNotMeet, disagreement, widthOf } from './event-dates.ts'
import { hasPublicRole } from './public-role.ts'
import { eventsBetween, isOf, type EventLine } from './relation-events.ts'

export interface RelationLine {
  readonly articles: number
  readonly sources: number
  /** The newest of them: what may have to be taken back. */
  readonly listed: readonly Listed[]
  readonly events: readonly EventLine[]
  readonly persons: Readonly<Record<string, Companions>>
}

/** An article, its date or nothing, its source. */
export type Listed = readonly [article: ArticleId, date: string, source: string]

const LISTED_LIMIT = 50
const EVENTS_LIMIT = 100
/** A page that names more countries than this lists them; it says nothing of two. */
const COUNTRIES_LIMIT = 8

/** The relations of which one page tells, by their two countries in code-unit order. */
export function* relationsIn(
  page: Attesting,
): Generator<readonly [readonly [string, string], RelationLine]> {
  const countries = page.entities.filter((entity): entity is Country => entity.kind === 'country')
  if (countries.length > COUNTRIES_LIMIT) return
  const persons = page.entities.filter(
    (entity): entity is Person => entity.kind === 'person' && hasPublicRole(entity),
  )
  const { id, published } = page.article
  const source = sourceOf({ article: id, ...(page.dispatch && { dispatch: page.dispatch }) })
  // An agreement is named in the page's own words.
  const agreements = page.isQuoted ? agreementsIn(page) : []
  for (const a of countries) {
    for (const b of countries) {
      if (a.iso >= b.iso) continue
      const pair = [a.iso, b.iso] as const
      const side = (iso: string): Companions =>
        besideIn(
          page,
          persons.filter((person) => isOf(person, iso)),
        )
      yield [
        pair,
        {
          articles: 1,
          sources: 1,
          listed: [[id, published?.date ?? '', source]],
          events: eventsBetween(page, pair, agreements),
          persons: { [a.iso]: side(a.iso), [b.iso]: side(b.iso) },
        },
      ]
    }
  }
}

/** The pages of one segment, or the lines of several, as one line. */
export function joinedRelations(lines: readonly RelationLine[]): RelationLine {
  const countries = [...new Set(lines.flatMap(({ persons }) => Object.keys(persons)))].sort()
  return {
    articles: total(lines.map(({ articles }) => articles)),
    sources: distinctIn(
      lines.map(({ sources, listed }) => ({
        count: sources,
        seen: listed.map(([, , source]) => source),
      })),
    ),
    listed: lines
      .flatMap(({ listed }) => listed)
      .sort(([a, x], [b, y]) => order(y, x) || order(a, b))
      .slice(0, LISTED_LIMIT),
    events: lines
      .flatMap(({ events }) => events)
      .sort(
        (a, b) =>
          newestFirst(a.attestation, b.attestation) ||
          order(a.key, b.key) ||
          order(a.date ?? a.printed ?? '', b.date ?? b.printed ?? ''),
      )
      .slice(0, EVENTS_LIMIT),
    persons: Object.fromEntries(
      countries.map((iso) => [
        iso,
        joinedCompanions(lines.map(({ persons }) => persons[iso] ?? {})),
      ]),
    ),
  }
}

export function relationWithout(line: RelationLine, withdrawn: Withdrawn): RelationLine {
  const listed = line.listed.filter(([article]) => !withdrawn(article))
  const events = line.events.filter(({ attestation }) => !withdrawn(attestation.article))
  if (listed.length === line.listed.length && events.length === line.events.length) return line
  const left = new Set(listed.map(([, , source]) => source))
  const lost = new Set(line.listed.map(([, , source]) => source).filter((one) => !left.has(one)))
  return {
    ...line,
    articles: line.articles - (line.listed.length - listed.length),
    sources: line.sources - lost.size,
    listed,
    events,
  }
}

export function relationDossier(
  a: string,
  b: string,
  lines: readonly RelationLine[],
): RelationDossier | undefined {
  const held = lines.filter(({ articles }) => articles > 0)
  if (held.length === 0) return undefined
  const { articles, sources, events, persons } = joinedRelations(held)
  return {
    countries: a < b ? [a, b] : [b, a],
    articles,
    sources,
    events: toldEvents(events),
    persons: Object.fromEntries(
      Object.entries(persons).map(([iso, companions]) => [iso, toldCompanions(companions)]),
    ),
    contradictions: contradictionsAmong(events),
  }
}

/** Mentions as events: of one series and number, or of one kind and days that can be the same. */
function toldEvents(lines: readonly EventLine[]): readonly DatedEvent[] {
  return [...alike(lines).values()]
    .flatMap(clustersOf)
    .map(toldEvent)
    .sort(
      (x, y) =>
        order(x.date ?? '~', y.date ?? '~') ||
        oldestFirst(x.attestation, y.attestation) ||
        order(x.name, y.name),
    )
}

function alike(lines: readonly EventLine[]): ReadonlyMap<string, EventLine[]> {
  const kinds = new Map<string, EventLine[]>()
  for (const line of lines) {
    const key = `${line.kind} ${line.key}`
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [line])
    else known.push(line)
  }
  return kinds
}

function clustersOf(lines: readonly EventLine[]): readonly EventLine[][] {
  const clusters: EventLine[][] = []
  // The narrowest first: a month that holds two visits joins the earlier one, never both.
  const dated = lines
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => widthOf(a.date!) - widthOf(b.date!) || byDate(a, b))
  for (const line of dated) {
    const home = clusters.find(([first]) => canBeOne(first!.date!, line.date!))
    if (home === undefined) clusters.push([line])
    else home.push(line)
  }
  clusters.sort(([a], [b]) => byDate(a!, b!))
  const loose: EventLine[] = []
  for (const line of lines.filter(({ date }) => date === undefined)) {
    const home = clusters.find((cluster) => isOneOf(line, cluster))
    if (home === undefined) loose.push(line)
    else home.push(line)
  }
  const byPrint = new Map<string, EventLine[]>()
  for (const line of loose) {
    const print = line.printed ?? ''
    byPrint.set(print, [...(byPrint.get(print) ?? []), line])
  }
  return [...clusters, ...byPrint.values()]
}

/** Whether a mention without a date is of a dated event: the same session, or a visit of the page's days. */
function isOneOf(line: EventLine, cluster: readonly EventLine[]): boolean {
  if (line.printed !== undefined) return cluster.some(({ printed }) => printed === line.printed)
  if (line.kind === 'session') return true
  const published = line.attestation.published?.date
  return published?.length === 10 && cluster.some(({ date }) => canBeOne(date!, published))
}

function toldEvent(lines: readonly EventLine[]): DatedEvent {
  const width = ({ date }: EventLine) => (date === undefined ? Infinity : widthOf(date))
  const [best] = lines.toSorted(
    (a, b) =>
      (width(a) === width(b) ? 0 : width(a) - width(b)) ||
      oldestFirst(a.attestation, b.attestation) ||
      byDate(a, b),
  )
  const { kind, name, date, printed, attestation } = best!
  const persons = sidesOf(lines)
  return {
    kind,
    name,
    ...(date === undefined ? {} : { date }),
    ...(printed === undefined ? {} : { printed }),
    sources: new Set(lines.map((line) => sourceOf(line.attestation))).size,
    attestation,
    ...(Object.keys(persons).length === 0 ? {} : { persons }),
  }
}

function sidesOf(lines: readonly EventLine[]): Readonly<Record<string, readonly string[]>> {
  const sides = new Map<string, Set<string>>()
  for (const { persons = {} } of lines.toSorted((a, b) =>
    oldestFirst(a.attestation, b.attestation),
  )) {
    for (const [iso, names] of Object.entries(persons)) {
      const side = sides.get(iso) ?? new Set()
      for (const name of names) side.add(name)
      sides.set(iso, side)
    }
  }
  return Object.fromEntries(
    [...sides].sort(([a], [b]) => order(a, b)).map(([iso, names]) => [iso, [...names].slice(0, 8)]),
  )
}

/** One session on two dates; a session outside the days of the visit that its chair is on. */
function contradictionsAmong(lines: readonly EventLine[]): readonly Contradiction[] {
  const sessions = lines.filter(({ kind }) => kind === 'session')
  const visits = lines.filter(({ current }) => current === true)
  return [
    ...[...alike(sessions)]
      .sort(([a], [b]) => order(a, b))
      .flatMap(([, some]) => disagreement(some[0]!.name, some) ?? []),
    ...sessions.flatMap((session) =>
      visits
        .filter((visit) => isByGuest(session, visit) && canNotMeet(session, visit))
        .map((visit) => ({
          about: `${session.name} (${session.printed}) / ${visit.name} (${visit.printed})`,
          claims: [session.attestation, visit.attestation],
        })),
    ),
  ]
}

function isByGuest(session: EventLine, visit: EventLine): boolean {
  const guests = new Set(Object.values(visit.persons ?? {}).flat())
  return (
    session.attestation.article === visit.attestation.article &&
    Object.values(session.persons ?? {})
      .flat()
      .some((name) => guests.has(name))
  )
}
