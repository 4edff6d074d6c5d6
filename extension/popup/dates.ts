/** Dates as the press of each language prints them, to the precision known and no further. */

/** `2019-03-12` → `12 mars 2019`, `2019-03` → `mars 2019`, `2019` → `2019`, `A/B` → a span. */
export function printDate(iso: string, locale: string): string {
  const [from, to] = iso.split('/')
  if (from !== undefined && to !== undefined)
    return `${printDay(from, locale)} – ${printDay(to, locale)}`
  return printDay(iso, locale)
}

const PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u

function printDay(iso: string, locale: string): string {
  const { year, month, day } = PARTS.exec(iso)?.groups ?? {}
  if (year === undefined) return iso
  if (month === undefined) return year
  const date = new Date(
    Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)),
  )
  if (Number.isNaN(date.getTime())) return iso
  const printed = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date)
  // French prints the first of a month as an ordinal; Intl does not.
  return locale === 'fr' ? printed.replace(/^1 /u, '1ᵉʳ ') : printed
}

/** ISO day of a moment, in the reader's own time: `2026-11-21`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${`${moment.getMonth() + 1}`.padStart(2, '0')}-${`${moment.getDate()}`.padStart(2, '0')}`
