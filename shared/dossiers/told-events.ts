/** Mentions of what happened between two countries, as the events they are told as. */
import { compare } from '../search/order.ts'
import { oldestFirst, sourceOf } from './attestations.ts'
import type { Contradiction, DatedEvent } from './dossier.ts'
import { byDate, canBeOne, canNotMeet, disagreement, widthOf } from './event-dates.ts'
import type { EventLine } from './relation-events.ts'

/** `12e réunion`, of which body the sentence leaves out. */
const BARE =
  /^(?<ordinal>\d+)(?:re|er|ere|e|eme) (?:reunion|session|edition|dialogue|consultations?)$/u

/**
 * Mentions under the fuller name of what they can only be: a session without its body is that of the one series whose
 * session has its number and its days; a `lettre d'intention` is the one that is signed on the same day.
 */
function underFullNames(lines: readonly EventLine[]): readonly EventLine[] {
  return lines.map((line) => {
    const full = lines
      .filter((other) => isFuller(other, line) && canBeAt(line, other))
      .toSorted((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    const [first] = full
    return first === undefined || first.key !== full.at(-1)!.key
      ? line
      : { ...line, key: first.key, name: first.name }
  })
}

function isFuller(full: EventLine, line: EventLine): boolean {
  if (full.kind !== line.kind || full.key === line.key) return false
  if (line.kind === 'agreement') return full.key.startsWith(`${line.key} `)
  const ordinal = line.kind === 'session' ? BARE.exec(line.key)?.groups?.['ordinal'] : undefined
  return ordinal !== undefined && full.key.endsWith(` ${ordinal}`)
}

/** Both on days that can be one; of agreements the very day. */
const canBeAt = (line: EventLine, full: EventLine): boolean =>
  line.date !== undefined &&
  full.date !== undefined &&
  (line.kind === 'agreement' ? line.date === full.date : canBeOne(line.date, full.date))

/** Mentions as events: of one series and number, or of one kind and days that can be the same. */
export function toldEvents(lines: readonly EventLine[]): readonly DatedEvent[] {
  return [...alike(underFullNames(lines)).values()]
    .flatMap(clustersOf)
    .map(toldEvent)
    .sort(
      (x, y) =>
        compare(x.date ?? '~', y.date ?? '~') ||
        oldestFirst(x.attestation, y.attestation) ||
        compare(x.name, y.name),
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
  return (
    published?.length === 10 &&
    cluster.some(({ date }) => date !== undefined && canBeOne(date, published))
  )
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
  const isAnnounced = date !== undefined && lines.every((line) => isBefore(line, date))
  return {
    kind,
    name,
    ...(date === undefined ? {} : { date }),
    ...(printed === undefined ? {} : { printed }),
    ...(isAnnounced ? { announced: true } : {}),
    sources: new Set(lines.map((line) => sourceOf(line.attestation))).size,
    attestation,
    ...(Object.keys(persons).length === 0 ? {} : { persons }),
  }
}

/** Whether a page came out before the day that it tells of. */
function isBefore({ attestation }: EventLine, date: string): boolean {
  const [start = date] = date.split('/')
  const published = attestation.published?.date
  return published?.length === 10 && compare(published.slice(0, start.length), start) < 0
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
    [...sides]
      .sort(([a], [b]) => compare(a, b))
      .map(([iso, names]) => [iso, [...names].slice(0, 8)]),
  )
}

/** One session on two dates, or in two towns; a session outside the days of the visit that its chair is on. */
export function contradictionsAmong(lines: readonly EventLine[]): readonly Contradiction[] {
  const sessions = lines.filter(({ kind }) => kind === 'session')
  const visits = lines.filter(({ current }) => current === true)
  return [
    ...[...alike(sessions)]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([, some]) =>
        [disagreement(some[0]!.name, some), townsOf(some)].flatMap((each) => each ?? []),
      ),
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

/** Pages that hold one session in different towns, each town by its earliest page. */
function townsOf(lines: readonly EventLine[]): Contradiction | undefined {
  const towns = new Map<string, EventLine>()
  for (const line of lines.toSorted((a, b) => oldestFirst(a.attestation, b.attestation))) {
    if (line.place !== undefined && !towns.has(line.place)) towns.set(line.place, line)
  }
  const claims = [...towns.values()].map(({ attestation }) => attestation)
  const articles = new Set(claims.map(({ article }) => article))
  return articles.size < 2
    ? undefined
    : { about: `${lines[0]!.name} (${[...towns.keys()].join(' / ')})`, claims }
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
