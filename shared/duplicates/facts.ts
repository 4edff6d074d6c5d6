/**
 * The facts a text stands on: its figures, dates and proper names, without the sentences around them.
 *
 * Two copies of a dispatch hold the same facts in other words; two dispatches of one series (a month's
 * statistics, a day's count, the next meeting of a visit) hold other facts in the same words.
 */
import { isOneOf } from '../french/word-list.ts'
import { comparableWords } from './words.ts'

/** A capitalised word inside a sentence, or any word with a digit. */
const NAME = /(?<=[\p{L}\d,;)'’»"]\s|['’(«-])\p{Lu}[\p{L}]+/gu
const FIGURE = /^\d/u

export interface Facts {
  /** `5000`, `3,66`, `19e`, without repetition. */
  readonly figures: ReadonlySet<string>
  /** Folded: `gurbanlyi`, `bakou`. */
  readonly names: ReadonlySet<string>
}

/** Of paragraphs as printed, and the same as comparable words. */
export function factsOf(
  paragraphs: readonly string[],
  words: readonly (readonly string[])[] = paragraphs.map(comparableWords),
): Facts {
  const figures = new Set<string>()
  for (const paragraph of words) {
    for (const word of paragraph) if (FIGURE.test(word)) figures.add(word)
  }
  const printed = paragraphs.flatMap((text) => Array.from(text.matchAll(NAME), ([name]) => name))
  const names = comparableWords(printed.join(' '))
    .filter((word) => !isOneOf(word, CURRENCIES))
    .map((word) => WRITTEN_OUT.get(word) ?? word)
  return { figures, names: new Set(names) }
}

/** `d’USD` here is `de dollars` there. */
const CURRENCIES = 'usd vnd eur'
/** `ministre des AE`, `le PM`: the capital that stands there where an outlet writes it out. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ae', 'affaires'],
  ['pm', 'premier'],
])
