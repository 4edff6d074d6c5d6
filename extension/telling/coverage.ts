/** What the corpus holds, beside every answer that is empty or says "first". */
import type { Coverage } from '../../shared/library/holdings.ts'
import { printDate } from './dates.ts'
import type { LaterWords, Words } from '../words/worded.ts'

interface Told {
  readonly words: Words & LaterWords
}

/** `Corpus : 412 articles, 2019-2026, 38 % sans date`. */
export function coverageWords(coverage: Coverage, { words }: Told): string {
  const years = Object.keys(coverage.years).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined ? '' : `, ${words.refine.years(first, last)}`
  const percent =
    coverage.articles === 0 ? 0 : Math.round((100 * coverage.undated) / coverage.articles)
  return words.coverage(coverage.articles, span, percent === 0 ? '' : words.undatedShare(percent))
}

/** A date that no line breaks. */
const held = (date: string, locale: string): string =>
  printDate(date, locale).replace(/ /gu, '\u00A0')

/** Said when the page came out after the last article that the corpus holds. */
export function newerWords(
  published: string | undefined,
  coverage: Coverage,
  { words }: Told,
): string | undefined {
  const last = coverage.last
  // Prefixes compare only to the precision both have: `2019` is not after `2019-03`.
  const length = Math.min(published?.length ?? 0, last?.length ?? 0)
  if (published === undefined || last === undefined || length === 0) return undefined
  return published.slice(0, length) > last.slice(0, length)
    ? words.newerThanCorpus(held(published, words.locale), held(last, words.locale))
    : undefined
}
