/**
 * Days, months and years as agency copy prints them, put on the calendar.
 *
 * A printed date may lack its year; a reference date supplies it, or nobody does: what two readings of
 * an imprecise reference would resolve differently stays unresolved. Pure: no clock, no time zone.
 */

/** What a text prints of a date. Months and days count from 1. */
export interface Printed {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** Which occurrence is meant where the year is missing. */
export type Direction = 'nearest' | 'last' | 'next' | 'since' | 'until'

const DAY = 86_400_000
const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day)

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lastDayOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (DAYS[month - 1] ?? 31)

/** `2019-03-12`, `2019-03` or `2019`; undefined where the calendar has no such day (30 February). */
export function isoOf({ year, month, day }: Printed): string | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return pad(year, 4)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`
  if (day < 1 || day > lastDayOf(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

const ISO = /^(?<y>\d{4})(?:-(?<m>\d\d)(?:-(?<d>\d\d))?)?$/u

/** Whether a text is a year, a month or a day of the calendar: not `2019-13`, not `2019-02-30`. */
export function isIso(text: string): boolean {
  const { y, m, d } = ISO.exec(text)?.groups ?? {}
  if (y === undefined) return false
  const [year, month, day] = [y, m, d].map((part) =>
    part === undefined ? undefined : Number(part),
  )
  return isoOf({ year: year!, ...(month && { month }), ...(day && { day }) }) === text
}

/** The first and the last day that a reference of any precision may mean. */
function bounds(reference: string): readonly [number, number] | undefined {
  const match = ISO.exec(reference)
  if (match === null) return undefined
  const { y, m, d } = match.groups!
  const year = Number(y)
  if (m === undefined) return [utc(year, 1, 1), utc(year, 12, 31)]
  const month = Number(m)
  if (d === undefined) return [utc(year, month, 1), utc(year, month, lastDayOf(year, month))]
  return [utc(year, month, Number(d)), utc(year, month, Number(d))]
}

// A page has one reference for all its dates.
let lastReference: string | undefined
let lastBounds: readonly [number, number] | undefined

function boundsOf(reference: string): readonly [number, number] | undefined {
  if (reference !== lastReference) {
    lastBounds = bounds(reference)
    lastReference = reference
  }
  return lastBounds
}

/** The same answer from both ends of the reference, or none: never falsely sure. */
function agreed<T>(reference: string | undefined, answer: (at: number) => T): T | undefined {
  const ends = reference === undefined ? undefined : boundsOf(reference)
  if (ends === undefined) return undefined
  const first = answer(ends[0])
  return ends[0] === ends[1] || first === answer(ends[1]) ? first : undefined
}

/** `juin dernier` is not this June, `depuis juin` may be. */
function lies(distance: number, direction: Direction): boolean {
  if (direction === 'last') return distance < 0
  if (direction === 'next') return distance > 0
  if (direction === 'since') return distance <= 0
  return direction === 'until' ? distance >= 0 : true
}

/** The year that a day or month without one belongs to. */
export function yearOf(
  { month, day }: Printed,
  reference: string | undefined,
  direction: Direction,
): number | undefined {
  if (month === undefined) return undefined
  return agreed(reference, (at) => {
    const here = new Date(at)
    const thisYear = here.getUTCFullYear()
    // A 29 February is of the nearest year that has one: eight years may lie between two.
    const reach = month === 2 && day === 29 ? 8 : 1
    let nearest = Infinity
    let found = thisYear
    for (let year = thisYear - reach; year <= thisYear + reach; year += 1) {
      if (reach > 1 && lastDayOf(year, month) < 29) continue
      // A month is compared as a month: `juin dernier` printed in June is last year's.
      const distance =
        day === undefined
          ? (year - thisYear) * 12 + month - 1 - here.getUTCMonth()
          : (utc(year, month, day) - at) / DAY
      if (!lies(distance, direction) || Math.abs(distance) >= nearest) continue
      nearest = Math.abs(distance)
      found = year
    }
    return found
  })
}

/** The year of the reference, moved: `de l'année dernière` is -1. */
export const yearFrom = (reference: string | undefined, shift: number): number | undefined =>
  agreed(reference, (at) => new Date(at).getUTCFullYear() + shift)

/** A day of the month that the reference lies in: `le 15 courant`. */
export function dayOfMonth(reference: string | undefined, day: number): string | undefined {
  const { y, m } = ISO.exec(reference ?? '')?.groups ?? {}
  return m === undefined ? undefined : isoOf({ year: Number(y), month: Number(m), day })
}

/** The day a bare weekday (0 = Sunday) means: the last one not after the reference. */
export const weekdayOf = (
  weekday: number,
  reference: string | undefined,
  direction: Direction,
): string | undefined =>
  agreed(reference, (at) => {
    const back = (new Date(at).getUTCDay() - weekday + 7) % 7
    const days = direction === 'next' ? 7 - back : direction === 'last' && back === 0 ? -7 : -back
    return new Date(at + days * DAY).toISOString().slice(0, 10)
  })

/** The nearest day to the reference that is this weekday and this day of its month: `jeudi 16`. */
export const weekdayOnDay = (
  weekday: number,
  day: number,
  reference: string | undefined,
): string | undefined =>
  agreed(reference, (at) => {
    for (let away = 0; away <= 45; away += 1) {
      for (const shift of [-away, away]) {
        const date = new Date(at + shift * DAY)
        if (date.getUTCDay() === weekday && date.getUTCDate() === day)
          return date.toISOString().slice(0, 10)
      }
    }
    return undefined
  })
