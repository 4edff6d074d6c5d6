/**
 * Whether two dates printed differently may be one day: `mercredi` and `mercredi 13 septembre`, `mardi` and `19 février`
 * of a year in which that is a Tuesday, `25 juin` and `25 juin 1975`. What is only told more closely is no difference.
 */
import { yearOf } from '../french/calendar.ts'
import { monthOf as monthNamed, WEEKDAYS } from '../french/date-words.ts'
import { comparableWords } from './words.ts'

interface Day {
  readonly weekday?: number
  readonly days: readonly number[]
  readonly month?: number
  readonly year?: number
}

/** `published` is the day on which the copies came out, where it is known. */
export function mayBeOneDate(a: string, b: string, published?: string): boolean {
  const [here, there] = [dayOf(a), dayOf(b)]
  if (apart(here.month, there.month) || apart(here.year, there.year)) return false
  if (here.days.length > 0 && there.days.length > 0 && !isSame(here.days, there.days)) return false
  if (apart(here.weekday, there.weekday)) return false
  return falls(here, there, published) && falls(there, here, published)
}

/** Whether both print a day, a month or a day of the week: `2019` alone is said of anything. */
export const isOfADay = (printed: string): boolean => {
  const { weekday, month } = dayOf(printed)
  return weekday !== undefined || month !== undefined
}

export const monthOf = (printed: string): number | undefined => dayOf(printed).month

const apart = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((day, at) => day === b[at])

/** A day of the week beside a day of the month, where the calendar tells; a page that prints both has its own. */
function falls({ weekday }: Day, dated: Day, published?: string): boolean {
  const { days, month, year: said } = dated
  const [day] = days
  if (weekday === undefined || dated.weekday !== undefined) return true
  if (day === undefined || month === undefined) return true
  // Without its year, the one nearest to the day of the dispatch.
  const year = said ?? yearOf({ month, day }, published, 'nearest')
  return year === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday
}

export const isWeekday = (word: string): boolean => WEEKDAYS.includes(word)

function dayOf(printed: string): Day {
  const words = comparableWords(printed)
  const weekday = words.find(isWeekday)
  const month = words.map(monthNamed).find((one) => one > 0)
  const year = words.find((word) => /^(?:19|20)\d\d$/u.test(word))
  return {
    days: words.flatMap((word) => (/^\d{1,2}e?$/u.test(word) ? Number.parseInt(word, 10) : [])),
    ...(weekday === undefined ? {} : { weekday: WEEKDAYS.indexOf(weekday) }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}
