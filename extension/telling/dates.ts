/**
 * Dates as the press of each language prints them, to the precision known and no further.
 *
 * The browser's own `Intl` would say the same (a test compares them), but takes as long for its first date as a
 * third of a page's names.
 */
import { MONTHS } from '../../shared/french/months.ts'

/** `2019-03-12` → `12 mars 2019`, `2019-03` → `mars 2019`, `2019` → `2019`, `A/B` → a span. */
export function printDate(iso: string, locale: string): string {
  const [from, to] = iso.split('/')
  if (from !== undefined && to !== undefined) {
    const [first, last] = [printDay(from, locale), printDay(to, locale)]
    // `7–8 mai 2025`, `30 juillet – 1ᵉʳ août 2025`: each language prints the day first, the year last and once.
    if (from.length > 7 && from.slice(0, 7) === to.slice(0, 7))
      return `${first.replace(/ .*$/u, '')}–${last}`
    return from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
      ? `${first.replace(YEAR, '')} – ${last}`
      : `${first} – ${last}`
  }
  return printDay(iso, locale)
}

/** ` 2019`, in Vietnamese `, 2019` and ` năm 2019`. */
const YEAR = /,?\s(?:năm\s)?\d{4}$/u

const PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u

const ENGLISH =
  'January February March April May June July August September October November December'.split(' ')

function printDay(iso: string, locale: string): string {
  const { year, month, day } = PARTS.exec(iso)?.groups ?? {}
  if (year === undefined) return iso
  if (month === undefined) return year
  const number = Number(month)
  if (number < 1 || number > 12) return iso
  const date = day === undefined ? undefined : Number(day)
  if (locale === 'vi')
    return date === undefined ? `tháng ${number} năm ${year}` : `${date} tháng ${number}, ${year}`
  const name = (locale === 'fr' ? MONTHS : ENGLISH)[number - 1]
  if (date === undefined) return `${name} ${year}`
  return `${date}${locale === 'fr' && date === 1 ? 'ᵉʳ' : ''} ${name} ${year}`
}

/** ISO day of a moment, in the reader's own time: `2026-11-21`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${`${moment.getMonth() + 1}`.padStart(2, '0')}-${`${moment.getDate()}`.padStart(2, '0')}`
