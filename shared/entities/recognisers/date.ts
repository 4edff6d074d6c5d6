/**
 * Dates of an article: what the French date grammar finds, resolved against the day it came out.
 *
 * Where that day is unknown, a lone weekday is the day of that name which the page prints, if it prints
 * one: `lundi` in the lead, `lundi 27 août` below.
 */
import type { Part } from '../../article/article.ts'
import { recurs } from '../../french/recurring-date.ts'
import { WEEKDAYS } from '../../french/date-words.ts'
import { datesIn, type FoundDate } from '../../french/dates.ts'
import { isOneOf } from '../../french/word-list.ts'
import type { Candidate } from '../candidate.ts'
import type { Recogniser } from '../recogniser.ts'

export const recogniseDates: Recogniser = ({ parts, published }) => {
  const dates = parts.flatMap((part) => datesOf(part, published?.date))
  const days = namedDays(dates)
  return dates.map(({ candidate, loneWeekday }) => {
    const day = loneWeekday === undefined ? undefined : days.get(loneWeekday)
    return day === undefined ? candidate : { ...candidate, ...day }
  })
}

interface PrintedDate {
  readonly candidate: Candidate
  /** `lundi`, `lundi soir`: of no known week. */
  readonly loneWeekday?: string
  /** `lundi 27 août`. */
  readonly dayName?: string
}

type Day = Pick<Candidate, 'key' | 'canonical' | 'iso'>

const datesOf = ({ part, index, text }: Part, reference: string | undefined): PrintedDate[] =>
  datesIn(text, reference)
    .flatMap((date) => monthsOf(text, date))
    .map(({ start, end, iso, partial, rule }) => {
      const surface = text.slice(start, end)
      const words = surface.toLowerCase().split(/\s+/u)
      const isPlaced = iso !== undefined || partial !== undefined
      return {
        candidate: {
          kind: 'date',
          part,
          index,
          start,
          end,
          rule,
          key: iso ?? partial ?? surface.toLowerCase(),
          canonical: iso ?? surface,
          ...(iso === undefined ? {} : { iso }),
        },
        ...(!isPlaced && isLone(words) && !recurs(text, start) ? { loneWeekday: words[0]! } : {}),
        ...(isPlaced && WEEKDAYS.includes(words[0]!) ? { dayName: words[0]! } : {}),
      }
    })

const FROM = /^d(?:e |['’])(?:début |debut |fin )?/iu
const TO = / [aà] (?:début |debut |fin )?/iu

/**
 * `de janvier 2024 à décembre 2026`, `de mai à juin`: of a span of months two dates are told, its first and its last; where
 * one year stands for both, `de janvier à octobre 2024`, it is one.
 */
function monthsOf(text: string, date: FoundDate): readonly FoundDate[] {
  const { start, end, iso, rule } = date
  const surface = text.slice(start, end)
  const [from, to] = [FROM.exec(surface), TO.exec(surface)]
  if (rule !== 'date/month-range' || from === null || to === null) return [date]
  const ofOneYear = /\d{4}$/u.test(surface) && !/\d/u.test(surface.slice(0, to.index))
  if (ofOneYear) return [date]
  const [first, last] = iso?.split('/') ?? []
  return [
    { start: start + from[0].length, end: start + to.index, ...(first && { iso: first }), rule },
    { start: start + to.index + to[0].length, end, ...(last && { iso: last }), rule },
  ]
}

/** `lundi`, `lundi matin`; neither `lundis` nor `lundi dernier`. */
const isLone = ([day, partOfDay, ...rest]: readonly string[]): boolean =>
  WEEKDAYS.includes(day!) &&
  (partOfDay === undefined || isOneOf(partOfDay, PARTS_OF_DAY)) &&
  rest.length === 0

const PARTS_OF_DAY = 'matin midi après-midi soir'

/** The one day of each name; two Mondays of a page say nothing of a third. */
function namedDays(dates: readonly PrintedDate[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  const several = new Set<string>()
  for (const { candidate, dayName } of dates) {
    if (dayName === undefined) continue
    const { key, canonical, iso } = candidate
    const known = days.get(dayName)
    if (known !== undefined && known.key !== key) several.add(dayName)
    else if (known === undefined) days.set(dayName, { key, canonical, ...(iso && { iso }) })
  }
  for (const name of several) days.delete(name)
  return days
}
