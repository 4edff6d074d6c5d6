/** Which mentions are of one event: of one series and number, or of one kind and days that can be the same. */
import { oldestFirst, sourceOf } from '../attestation/sources.ts'
import type { EventLine } from '../events/event-line.ts'
import type { Attestation } from '../dossier.ts'
import { canBeOne, widthOf } from '../time/date-spans.ts'
import { byDate } from '../time/date-claims.ts'

export function alike(lines: readonly EventLine[]): ReadonlyMap<string, EventLine[]> {
  const kinds = new Map<string, EventLine[]>()
  for (const line of lines) {
    const key = `${line.kind} ${line.key}`
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [line])
    else known.push(line)
  }
  return kinds
}

export function clustersOf(lines: readonly EventLine[]): readonly EventLine[][] {
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
  return [...clusters, ...ofOneTime(loose)]
}

/** Mentions without a date, together where they are printed alike and can be of one thing. */
function ofOneTime(loose: readonly EventLine[]): readonly EventLine[][] {
  const groups: EventLine[][] = []
  for (const line of loose.toSorted((a, b) => oldestFirst(a.attestation, b.attestation))) {
    const home = groups.find(
      ([first]) =>
        first!.printed === line.printed &&
        (isOneOfAKind(line) || areNear(first!.attestation, line.attestation)),
    )
    if (home === undefined) groups.push([line])
    else home.push(line)
  }
  return groups
}

/** A numbered session, an anniversary: another page's is the same. One visit or paper is like another. */
const isOneOfAKind = ({ kind, key }: EventLine): boolean =>
  kind === 'anniversary' || (kind === 'session' && /\d/u.test(key))

/** Pages of one dispatch, or of days in which nobody comes twice. */
function areNear(a: Attestation, b: Attestation): boolean {
  if (sourceOf(a) === sourceOf(b)) return true
  const [one, other] = [a.published?.date, b.published?.date]
  return one?.length === 10 && other?.length === 10 && canBeOne(one, other)
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
