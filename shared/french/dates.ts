/**
 * The dates a French text prints, with their place, their precision and, where it can be known, their
 * ISO form.
 *
 * A date is an expression with a day number, a month, a weekday or a four-digit year. Prepositions and
 * articles stay outside, save in ranges (`du 17 au 20 avril`). Durations, ages, times and quantities
 * are no dates. Without a printed year the reference decides; without a reference nobody does.
 */
import {
  dayOfMonth,
  isoOf,
  weekdayOf,
  weekdayOnDay,
  yearFrom,
  yearOf,
  type Direction,
  type Printed,
} from './calendar.ts'
import { isDate } from './date-context.ts'
import { isEveryWeeks, isFeast, recurs } from './recurring-date.ts'
import { saidBefore, yearSaid } from './said-of-date.ts'
import { patternsFrom, STARTS, type Need } from './date-patterns.ts'
import { monthOf, WEEKDAYS } from './date-words.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** `2019-03-12`, `2019-03`, `2019` or `A/B`; absent where it cannot be known. */
  readonly iso?: string
  /** What makes two prints of one date meet where the year is unknown: `--03-12`. */
  readonly partial?: string
  readonly rule: string
}

/** Every date of a text, in order, none inside another. `reference` is an ISO date of any precision. */
export function datesIn(text: string, reference?: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let printedYear: number | undefined
  const lower = lowerOf(text)
  STARTS.lastIndex = 0
  for (let begun = STARTS.exec(lower); begun !== null; begun = STARTS.exec(lower)) {
    const start = begun.index
    // Only the first letter may be a capital.
    if (lower[start + 1] !== text[start + 1]) continue
    for (const { rule, needs, regex } of patternsFrom(lower[start]!)) {
      if (needs !== undefined && !hasNear(lower, start, needs)) continue
      const shape = regex()
      shape.lastIndex = start
      const match = shape.exec(lower)
      if (match === null) continue
      const end = start + match[0].length
      const groups = match.groups!
      if (!isDate(text, start, end, rule, groups)) continue
      const read = resolve(text, start, end, rule, groups, reference, printedYear)
      if (read === undefined) continue
      const year = groups.y2 ?? groups.y1
      if (year !== undefined) printedYear = Number(year)
      found.push({ start, end, rule, ...read })
      STARTS.lastIndex = end
      break
    }
  }
  return found
}

function hasNear(text: string, start: number, { signs, within }: Need): boolean {
  const near = text.slice(start, start + within)
  return signs instanceof RegExp ? signs.test(near) : signs.some((sign) => near.includes(sign))
}

/** Lower case, offset for offset: `İ` would become two. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[^\u0130]+/gu, (run) => run.toLowerCase())
}

type Read = Pick<FoundDate, 'iso' | 'partial'>

function resolve(
  text: string,
  start: number,
  end: number,
  rule: string,
  groups: Readonly<Record<string, string | undefined>>,
  reference: string | undefined,
  printedYear: number | undefined,
): Read | undefined {
  const number = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : value === 'premier' ? 1 : Number.parseInt(value, 10)
  const month = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : monthOf(value)
  const direction: Direction =
    groups.rel === undefined ? 'nearest' : groups.rel.startsWith('proch') ? 'next' : 'last'
  if (rule === 'date/open-range') return {}
  if (rule === 'date/this-month') {
    const days = [groups.d1 ?? groups.ds, groups.d2].filter((day) => day !== undefined)
    const isos = days.map((day) => dayOfMonth(reference, Number.parseInt(day, 10)))
    return isos.every((iso) => iso !== undefined) ? { iso: isos.join('/') } : {}
  }
  if (groups.decade !== undefined) {
    return { iso: `${groups.decade}/${groups.decade.slice(0, 3)}9` }
  }
  if (groups.wn !== undefined) {
    const iso = weekdayOnDay(
      WEEKDAYS.indexOf(groups.wn),
      Number.parseInt(groups.d1!, 10),
      reference,
    )
    if (iso !== undefined) return { iso }
    // No such day is near: the number is no day's.
    return reference?.length === 10 ? undefined : {}
  }
  if (groups.wd !== undefined) {
    if (groups.plural !== undefined || recurs(text, start)) return {}
    if (direction === 'nearest' && isEveryWeeks(text, start)) return {}
    const iso = weekdayOf(WEEKDAYS.indexOf(groups.wd), reference, direction)
    return iso === undefined ? {} : { iso }
  }
  const place = (date: Printed): Printed => {
    if (date.year !== undefined || recurs(text, start) || isFeast(text, start, end)) return date
    const shift = yearSaid(text.slice(end, end + 40))
    const year =
      shift === undefined
        ? yearOf(date, reference, direction === 'nearest' ? saidBefore(text, start) : direction)
        : shift === 'same'
          ? printedYear
          : yearFrom(reference, shift)
    return year === undefined ? date : { ...date, year }
  }
  const one = printed(
    number(groups.y1 ?? groups.ya),
    month(groups.m1 ?? groups.ma) ?? number(groups.n1),
    number(groups.d1),
  )
  const hasTwo = groups.y2 !== undefined || groups.m2 !== undefined || groups.short !== undefined
  if (!hasTwo) return written([place(one)])
  const shortYear =
    groups.short === undefined ? undefined : Number(groups.y1!.slice(0, 2) + groups.short)
  const two = printed(
    number(groups.y2) ?? shortYear,
    month(groups.m2) ?? (rule === 'date/day-years' ? one.month : undefined),
    number(groups.d2) ?? (rule === 'date/day-years' ? one.day : undefined),
  )
  if (one.year !== undefined && two.year !== undefined && one.year > two.year) return undefined
  if (shortYear !== undefined && (shortYear <= one.year! || shortYear > one.year! + 40))
    return undefined
  const last = place(two)
  return written([firstOf(one, last), last])
}

const printed = (year?: number, month?: number, day?: number): Printed => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
})

/** The beginning of a range takes from its end what it does not print itself. */
function firstOf(one: Printed, last: Printed): Printed {
  const month = one.month ?? last.month
  const known = { ...one, ...(month === undefined ? {} : { month }) }
  if (one.year !== undefined || last.year === undefined) return known
  // `du 28 décembre au 3 janvier`: the year turns inside the range.
  return { ...known, year: month! > (last.month ?? 12) ? last.year - 1 : last.year }
}

function written(dates: readonly Printed[]): Read | undefined {
  const isos = dates.map(isoOf)
  if (isos.every((iso) => iso !== undefined)) {
    return { iso: [...new Set(isos)].join('/') }
  }
  // A day that no year has is a misprint, no date: 31 février.
  if (dates.some((date) => isoOf({ ...date, year: date.year ?? 2000 }) === undefined))
    return undefined
  return {
    partial: dates
      .map(({ year, month, day }) => `${year ?? ''}-${month ?? ''}-${day ?? ''}`)
      .join('/'),
  }
}
