/** A text cut where characters change between those of words and all others. */
import { firstCode, isDigit, isLetter, isWordPart, pattern } from './letters.ts'

/** Characters of words in a row: as printed, from `start` to `end`. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `plain`: with straight apostrophes. */
export function runsOf(plain: string): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < plain.length;) {
    const start = endOf(plain, at, BETWEEN)
    at = endOf(plain, start, WITHIN)
    if (at > start) takeApart(plain.slice(start, at), start, runs)
  }
  return runs
}

/** Where characters of one kind end that begin at a place. */
function endOf(plain: string, from: number, kind: number): number {
  let at = endOfKnown(plain, from, kind)
  // What has not been met, or is no single unit, is asked about by itself.
  while (at < plain.length) {
    const code = plain.codePointAt(at)!
    if ((isInWord(code) ? WITHIN : BETWEEN) !== kind) break
    at = endOfKnown(plain, at + (code > 0xffff ? 2 : 1), kind)
  }
  return at
}

/** The same as far as characters are known: a loop over most of every text that calls nothing. */
function endOfKnown(plain: string, from: number, kind: number): number {
  let at = from
  while (at < plain.length && kinds[plain.charCodeAt(at)] === kind) at += 1
  return at
}

// A text is some sixty characters again and again: each is asked about once.
const KNOWN = 0x10000
const WITHIN = 1
const BETWEEN = 2
const kinds = new Uint8Array(KNOWN)

function isInWord(code: number): boolean {
  const known = code < KNOWN ? kinds[code]! : 0
  if (known !== 0) return known === WITHIN
  // Soft hyphens and joiners stand inside words.
  const isWithin =
    isWordPart(code) || code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060
  // Half of a pair may be half of any.
  if (code < KNOWN && !isHalf(code)) kinds[code] = isWithin ? WITHIN : BETWEEN
  return isWithin
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

// `COP29` and `COP 29`, `Covid19` and `Covid-19` meet in parts; `G20` is one word, as is `5G`.
const lettersThenDigits = pattern('^(?<letters>\\p{L}{2,})(?<digits>\\p{Nd}+)$', 'u')

function takeApart(text: string, start: number, runs: Run[]): void {
  const last = text.charCodeAt(text.length - 1)
  // A pattern only for what begins with a letter and ends with none.
  const groups =
    (isDigit(last) || last > 0x7f) && !isLetter(last) && isLetter(firstCode(text))
      ? lettersThenDigits().exec(text)?.groups
      : undefined
  const cut = groups?.['letters']?.length ?? text.length
  runs.push({ text: text.slice(0, cut), start, end: start + cut })
  if (cut < text.length)
    runs.push({ text: text.slice(cut), start: start + cut, end: start + text.length })
}
