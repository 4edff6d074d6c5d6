/** What pages say of the meetings of two countries that cannot all be true, each with the page that says it. */
import { compare } from '../../search/order.ts'
import { oldestFirst, sourceOf } from '../attestation/sources.ts'
import type { EventLine } from '../events/event-line.ts'
import type { Contradiction } from '../dossier.ts'
import { canBeOne, canNotMeet, inWords } from '../time/date-spans.ts'
import { disagreement } from '../time/date-claims.ts'
import { alike } from './event-clusters.ts'

/** One session on two dates, or in two towns; a session outside the days of the visit that its chair is on. */
export function contradictionsAmong(all: readonly EventLine[]): readonly Contradiction[] {
  const lines = all.filter((line) => !all.some((other) => isPutOffBy(other, line)))
  const sessions = lines.filter(({ kind }) => kind === 'session')
  const visits = lines.filter(({ current }) => current === true)
  return [
    ...[...alike(sessions)]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([, some]) =>
        [disagreement(some[0]!.name, some), townsOf(some)].flatMap((each) => each ?? []),
      ),
    ...countedBack(sessions),
    // Relations are established once.
    ...[...alike(lines.filter(({ kind }) => kind === 'establishment')).values()].flatMap(
      (some) => disagreement(some[0]!.name, some) ?? [],
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

/** Whether a page puts off, or takes back, what another announces: no two dates of one session. */
const isPutOffBy = ({ off, kind, key, date }: EventLine, line: EventLine): boolean =>
  off !== undefined &&
  kind === line.kind &&
  key === line.key &&
  date !== undefined &&
  line.date !== undefined &&
  canBeOne(date, line.date)

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

/** The 5th session of a series some weeks after its 6th, or on its days: of the two numbers one is wrong. */
function countedBack(sessions: readonly EventLine[]): readonly Contradiction[] {
  const counted = sessions
    .flatMap((line) => {
      const number = numberIn(line)
      const isHeld = line.ahead === undefined && line.date?.length === 10
      return number === undefined || !isHeld ? [] : [{ ...number, line, date: line.date! }]
    })
    .sort((a, b) => compare(a.date, b.date) || oldestFirst(a.line.attestation, b.line.attestation))
  const found = new Map<string, Contradiction>()
  for (const [at, earlier] of counted.entries()) {
    for (const later of counted.slice(at + 1)) {
      const back = earlier.ordinal - later.ordinal
      if (later.series !== earlier.series || back > MOST_BACK) continue
      // On the days of one session, by two sources, any other number is one too many.
      const isOne = canBeOne(earlier.date, later.date)
      if (isOne ? back === 0 || -back > MOST_BACK || isOfOne(earlier.line, later.line) : back < 1)
        continue
      const about = [earlier, later]
        .map(({ line: { name }, date }) => `${name} (${inWords(date)})`)
        .join(' / ')
      // Of one day neither comes first: told once.
      const [one, other] = [earlier.ordinal, later.ordinal]
      const key = isOne
        ? `${earlier.series} ${Math.min(one, other)} ${Math.max(one, other)}`
        : `${earlier.series} ${one} ${other}`
      if (!found.has(key))
        found.set(key, { about, claims: [earlier.line.attestation, later.line.attestation] })
    }
  }
  return [...found.values()]
}

const isOfOne = (a: EventLine, b: EventLine): boolean =>
  sourceOf(a.attestation) === sourceOf(b.attestation)

/** Farther back, a body counts anew. */
const MOST_BACK = 3

/** `comite-az-vn 19`; `6e consultation politique`, never a bare `6e session`. */
function numberIn({ key }: EventLine): { series: string; ordinal: number } | undefined {
  const { series, ordinal } =
    (
      /^(?<series>\D[^ ]*) (?<ordinal>\d{1,3})$/u.exec(key) ??
      /^(?<ordinal>\d{1,3})(?:re|er|ere|e|eme) (?<series>\S+ .+)$/u.exec(key)
    )?.groups ?? {}
  return series === undefined ? undefined : { series, ordinal: Number(ordinal) }
}
