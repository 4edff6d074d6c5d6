/** When one article stands to another: never by a guess, and undated where either is. */

export type When = 'before' | 'same-days' | 'after' | 'undated'

/** Two reports of one visit are rarely further apart. */
export const SAME_DAYS = 3
const DAY = 86_400_000

/** Days between two dates, from the middle of a month or year known no finer; `undefined` where one is unknown. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  const [from, to] = [middleOf(a), middleOf(b)]
  return from === undefined || to === undefined ? undefined : Math.abs(from - to) / DAY
}

/** Where `there` stands, seen from `here`. */
export function whenOf(here: string | undefined, there: string | undefined): When {
  if (here === undefined || there === undefined) return 'undated'
  const known = Math.min(here.length, there.length)
  if (known >= 10) {
    if (daysBetween(here, there)! <= SAME_DAYS) return 'same-days'
    return there < here ? 'before' : 'after'
  }
  const [ours, theirs] = [here.slice(0, known), there.slice(0, known)]
  // The same month, and no day to tell which came first.
  if (ours === theirs) return known >= 7 ? 'same-days' : 'undated'
  return theirs < ours ? 'before' : 'after'
}

function middleOf(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}(?:-\d\d){0,2}$/u.test(date)) return undefined
  const full = date.length >= 10 ? date : date.length === 7 ? `${date}-15` : `${date}-07-01`
  const moment = Date.parse(`${full}T00:00:00Z`)
  return Number.isNaN(moment) ? undefined : moment
}
