/**
 * The day an address carries in its path: `/2021/09/19/…`, `/2021/09/…`, `/2021-09-19/…`, `…-20210919101512345.htm`.
 *
 * A date inside the words of a slug is the story's, not the page's, and is left alone.
 */

const FOLDERS = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d\d?)(?:\/(?<day>\d\d?))?\//u
const FOLDER = /\/(?<year>(?:19|20)\d\d)-?(?<month>\d\d)-?(?<day>\d\d)\//u
// Vietnamese systems number stories by the moment: year to second, often with milliseconds.
const MOMENT =
  /[-/](?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?(?:\.[a-z]{3,5})?$/u

export function dateInPath(path: string): string | undefined {
  for (const form of [FOLDERS, FOLDER, MOMENT]) {
    const { year, month, day } = form.exec(path)?.groups ?? {}
    if (year === undefined || month === undefined) continue
    const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
    // Date.UTC rolls 31 February over: only a real day comes back as it went in.
    const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
    if (moment.toISOString().startsWith(date)) return date
  }
  return undefined
}
