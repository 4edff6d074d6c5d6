/**
 * When an article with a given number came out, as far as its neighbours settle it.
 *
 * Numbers rise with time. Between two known ones of the same month an article is of that month, of the
 * same year of that year; between 2019 and 2020, before the first or after the last, nothing is said.
 */
import type { NumberedMonth } from './site.ts'

/** `2019`, `2019-03`, or `undefined`. */
export function monthOfNumber(
  number: number,
  calendar: readonly NumberedMonth[],
): string | undefined {
  const after = calendar.findIndex(([known]) => known >= number)
  const above = calendar[after]
  const below = above?.[0] === number ? above : calendar[after - 1]
  if (above === undefined || below === undefined) return undefined
  if (above[1] === below[1]) return above[1]
  const year = above[1].slice(0, 4)
  return below[1].startsWith(year) ? year : undefined
}
