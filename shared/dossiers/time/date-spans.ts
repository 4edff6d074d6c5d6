/** Dates as days they cover: how much they leave open, whether two can be those of one event. */
import { datesIn } from '../../french/dates.ts'
import { MONTHS } from '../../french/months.ts'

/** A session may open on one day and close on another; it may not be held in two months. */
const DAYS_OF_A_SESSION = 4

/** Whether two printed dates can be those of one event: one within the other, or days apart. */
export const canBeOne = (a: string, b: string): boolean => areWithin(a, b, DAYS_OF_A_SESSION)

/** Whether two dates lie no more than some days apart. */
export function areWithin(a: string, b: string, days: number): boolean {
  const [left, right] = [spanOf(a), spanOf(b)]
  return left.from <= right.to + days && right.from <= left.to + days
}

/** A date as a page prints it, and as it is resolved. */
interface Printed {
  readonly date?: string
  readonly printed?: string
}

/** Whether two dates as one page prints them, with or without their year, are weeks apart. */
export function canNotMeet(a: Printed, b: Printed): boolean {
  const [left, right] = [daysIn(a), daysIn(b)]
  if (left === undefined || right === undefined) return false
  const apart = Math.max(left.from - right.to, right.from - left.to)
  // Around the turn of a year, days without a year are nearer than they look.
  return apart > WEEKS && apart < DAYS_OF_A_YEAR - WEEKS
}

const WEEKS = 20
const DAYS_OF_A_YEAR = 365
/** A year for days that are printed without one, and only compared with each other. */
const ANY_YEAR = '2000-07-01'

function daysIn({ date, printed = '' }: Printed) {
  // A date that is known is compared as it is printed too: of two dates one may lack its year.
  // `lundi` is the day that the page's own date makes it.
  const found = (/\d/u.test(printed) ? datesIn(printed, ANY_YEAR)[0]?.iso : undefined) ?? date
  return found === undefined || found.length < 10 ? undefined : spanOf(found)
}

/** How much a date leaves open, in days: the less, the better. */
export const widthOf = (date: string): number => {
  const { from, to } = spanOf(date)
  return to - from
}

/** Days since 1970 that a date covers. */
function spanOf(date: string): { readonly from: number; readonly to: number } {
  const [start = date, end = start] = date.split('/')
  return { from: dayOf(start, '-01', '-01'), to: dayOf(end, '-12', lastDayOf(end)) }
}

const lastDayOf = (date: string): string => {
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7))
  return `-${new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).getUTCDate()}`
}

function dayOf(date: string, month: string, day: string): number {
  const whole = date.length === 4 ? date + month + day : date.length === 7 ? date + day : date
  return Math.floor(Date.parse(`${whole}T00:00:00Z`) / 86_400_000)
}

/** The day some days away: `2023-03-01` and -1 give `2023-02-28`. */
export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A resolved date in words: `2024-08-01` → `1er août 2024`, `2023-06-27/2023-07-01` → `27 juin 2023 – 1er juillet 2023`. */
export function inWords(date: string): string {
  return date
    .split('/')
    .map((one) => {
      const [year, month, day] = one.split('-')
      return [
        day === undefined ? undefined : day === '01' ? '1er' : String(Number(day)),
        month === undefined ? undefined : MONTHS[Number(month) - 1],
        year,
      ]
        .filter((part) => part !== undefined)
        .join(' ')
    })
    .join(' – ')
}
