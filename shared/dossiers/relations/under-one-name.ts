/** Mentions of an event under the fuller name, or the other translation, of what they can only be. */
import { compare } from '../../search/order.ts'
import { canBeOne } from '../time/date-spans.ts'
import { visitKey } from '../events/recalled-events.ts'
import type { EventLine } from '../events/event-line.ts'

export const underOneName = (lines: readonly EventLine[]): readonly EventLine[] =>
  underFullNames(underOneBody(lines))

/** `17e réunion du Comité mixte` and `17e session de la Commission mixte` of the same days: one body in two translations. */
function underOneBody(lines: readonly EventLine[]): readonly EventLine[] {
  return lines.map((line) => {
    const twin = COMMISSION.test(line.key) ? line.key.replace(COMMISSION, 'comite-') : undefined
    const other = lines.find(
      ({ kind, key, date }) =>
        kind === line.kind &&
        key === twin &&
        date !== undefined &&
        line.date !== undefined &&
        canBeOne(date, line.date),
    )
    return other === undefined ? line : { ...line, key: other.key }
  })
}

const COMMISSION = /^commission-/u

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
  if (line.kind === 'visit') return isSameVisitor(full, line)
  const ordinal = line.kind === 'session' ? BARE.exec(line.key)?.groups?.['ordinal'] : undefined
  return (
    ordinal !== undefined &&
    (full.key.endsWith(` ${ordinal}`) || full.key.startsWith(`${line.key} `))
  )
}

/** `X s'est rendu à Hanoï en mars 1974` and his `visite d'État` of that month. */
function isSameVisitor(full: EventLine, { key, date }: EventLine): boolean {
  const visits = new Set(
    Object.values(full.persons ?? {})
      .flat()
      .map(visitKey),
  )
  return date !== undefined && visits.has(key) && !visits.has(full.key)
}

/** Both on days that can be one; of agreements the very day. */
const canBeAt = (line: EventLine, full: EventLine): boolean =>
  line.date !== undefined &&
  full.date !== undefined &&
  (line.kind === 'agreement' ? line.date === full.date : canBeOne(line.date, full.date))
