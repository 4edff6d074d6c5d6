/** Mentions of what happened between two countries, as the events they are told as. */
import { compare } from '../../search/order.ts'
import { oldestFirst, sourceOf } from '../attestation/sources.ts'
import type { EventLine } from '../events/event-line.ts'
import type { CalledOff, DatedEvent } from '../dossier.ts'
import { areWithin, widthOf } from '../time/date-spans.ts'
import { byDate } from '../time/date-claims.ts'
import { underOneName } from './under-one-name.ts'
import { alike, clustersOf } from './event-clusters.ts'

/** Mentions as events: of one series and number, or of one kind and days that can be the same. */
export function toldEvents(lines: readonly EventLine[]): readonly DatedEvent[] {
  return [...alike(underOneName(lines)).values()]
    .flatMap(clustersOf)
    .map(toldEvent)
    .sort(
      (x, y) =>
        compare(x.date ?? '~', y.date ?? '~') ||
        oldestFirst(x.attestation, y.attestation) ||
        compare(x.name, y.name),
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
  const whole = lines.find((line) => isWholeOf(line, best!)) ?? best!
  const { kind, name, date, printed, ends, attestation } = whole
  const persons = sidesOf(tellingOf(lines, date))
  const calledOff = calledOffIn(lines)
  const isAnnounced =
    calledOff !== undefined ||
    (date === undefined
      ? printed !== undefined && lines.every(({ ahead }) => ahead === true)
      : lines.every((line) => line.ends === undefined && (isBefore(line, date) || isAhead(line))))
  return {
    kind,
    name,
    ...(date === undefined ? {} : { date }),
    ...(printed === undefined ? {} : { printed }),
    ...(isAnnounced ? { announced: true } : {}),
    ...(calledOff === undefined ? {} : { calledOff }),
    ...(ends === undefined ? {} : { ends }),
    sources: new Set(lines.map((line) => sourceOf(line.attestation))).size,
    attestation,
    ...(Object.keys(persons).length === 0 ? {} : { persons }),
  }
}

/**
 * `s’est ouverte mercredi`, `les 25 et 26 octobre`: from the first to the last day says more than one of them, where
 * the same dispatch says so or one that came out when it had begun.
 */
const isWholeOf = (line: EventLine, { date, attestation }: EventLine): boolean =>
  line.date?.includes('/') === true &&
  date?.length === 10 &&
  widthOf(line.date) <= MOST_DAYS &&
  (sourceOf(line.attestation) === sourceOf(attestation) || !isBefore(line, line.date)) &&
  line.date.split('/')[0]! <= date &&
  date <= line.date.split('/')[1]!

const MOST_DAYS = 14

/** What the last dispatch that says so made of it, unless another came out on its days, or later, and has it held. */
function calledOffIn(lines: readonly EventLine[]): CalledOff | undefined {
  const last = lines
    .filter(({ off }) => off !== undefined)
    .toSorted((a, b) => oldestFirst(a.attestation, b.attestation))
    .at(-1)
  const isHeld = lines.some(
    (line) =>
      line.off === undefined &&
      line.ahead === undefined &&
      line.date !== undefined &&
      line.attestation.published !== undefined &&
      !isBefore(line, line.date),
  )
  return isHeld ? undefined : last?.off
}

/** A page of no known day that speaks of it beforehand. */
const isAhead = ({ ahead, attestation }: EventLine): boolean =>
  ahead === true && attestation.published === undefined

/** Whether a page came out before the day that it tells of. */
function isBefore({ attestation }: EventLine, date: string): boolean {
  const [start = date] = date.split('/')
  const published = attestation.published?.date
  return published?.length === 10 && compare(published.slice(0, start.length), start) < 0
}

/** Pages of its days know who was there; a later one may name whoever is at hand. */
function tellingOf(lines: readonly EventLine[], date: string | undefined): readonly EventLine[] {
  const near = lines.filter(({ attestation: { published }, persons }) => {
    const isDay = date !== undefined && published?.date.length === 10
    return isDay && persons !== undefined && areWithin(published.date, date, DAYS_OF_NEWS)
  })
  return near.length > 0 ? near : lines
}

const DAYS_OF_NEWS = 10

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
