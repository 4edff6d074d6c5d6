/**
 * A moment as a page's markup states it, to the day on which a reader in Vietnam met it.
 *
 * The date is taken as written, in the page's own zone, `+07:00` where it names none. A machine's `Z` is no zone of
 * an editor: it is carried over to Hanoi, where 17 o'clock already is the next day.
 */

const ISO =
  /^\s*(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ]\s*(?<time>\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?/u
// `12/03/2019 18:04`, `21.02.2026 [19:22]`, `Mardi, 12/03/2019`: day first, as everywhere but in America.
const DAY_FIRST = /(?<!\d)(?<day>\d\d?)[/.](?<month>\d\d?)[/.](?<year>(?:19|20)\d\d)(?!\d)/u

/** `2019-03-12` from `2019-03-12T18:04:00+07:00`, from `2019-03-12 18:04`, from `2019-03-11T18:04:00Z`. */
export function dayOf(text: string): string | undefined {
  const iso = ISO.exec(text.slice(0, 60))?.groups
  if (iso !== undefined) {
    const { year, month, day, time, zone } = iso
    const universal = time !== undefined && zone !== undefined && /^(?:Z|[+-]00:?00)$/u.test(zone)
    return realDay(`${year}-${month}-${day}`, universal ? `${time}:00.000-07:00` : '00:00:00.000Z')
  }
  const { year, month, day } = DAY_FIRST.exec(text.slice(0, 200))?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, '00:00:00.000Z')
}

/** `undefined` for 31 February, which Date would roll over. */
function realDay(day: string, time: string): string | undefined {
  const plain = new Date(`${day}T00:00:00.000Z`)
  if (Number.isNaN(plain.getTime()) || plain.toISOString().slice(0, 10) !== day) return undefined
  const moment = new Date(`${day}T${time}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10)
}
