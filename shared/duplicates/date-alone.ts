/** A day that only one of two sentences prints: told, unless the other tells the same less closely. */
import type { Difference } from './difference.ts'
import { datesPrinted } from './printed-fact.ts'
import { isOfADay, isWeekday, mayBeOneDate, monthOf } from './same-date.ts'
import type { Sentence } from './sentences.ts'
import { comparableWords } from './words.ts'

/** `8 novembre` for `7 et 8 novembre`; the day beside its day of the week is told more closely, no more. */
export function dateAlone(
  here: Sentence,
  printed: string,
  there: Sentence,
  published: string | undefined,
): readonly Difference[] {
  if (comparableWords(printed).every(isWeekday)) return []
  const ours = new Set(datesIn(here).map(keyOf))
  const theirs = datesIn(there)
  const isLess = (date: string) => isOfADay(date) && mayBeOneDate(printed, date, published)
  if (theirs.some((date) => isLess(date) && (!ours.has(keyOf(date)) || isOfIt(date, printed))))
    return []
  const inPlaceOf = theirs.filter((date) => !ours.has(keyOf(date)) && areOfOneStay(date, printed))
  return [
    { kind: 'date', here: printed, ...(inPlaceOf.length === 1 ? { there: inPlaceOf[0]! } : {}) },
  ]
}

/** `29 mars` of `27 au 29 mars`. */
const areOfOneStay = (a: string, b: string): boolean => {
  const words = new Set(comparableWords(a))
  return (
    monthOf(a) !== undefined &&
    monthOf(a) === monthOf(b) &&
    comparableWords(b).some((word) => /^\d{1,2}e?$/u.test(word) && words.has(word))
  )
}

const datesIn = ({ text }: Sentence): readonly string[] =>
  datesPrinted(text).map(({ start, end }) => text.slice(start, end))

const keyOf = (date: string): string => comparableWords(date).join(' ')

const isOfIt = (part: string, whole: string): boolean => {
  const words = comparableWords(whole)
  return comparableWords(part).every((word) => words.includes(word))
}
