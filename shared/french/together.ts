/** Runs that a reader takes for one word: `l'accord`, `10 000`, `3,5`, `14 e`, `O.N.U.`, `G-20`. */
import { firstCode, isCapital, isDigit } from './letters.ts'
import { readRoman } from './numbers.ts'
import type { Run } from './runs.ts'

const DIGITS = /^\d+$/u
const GROUP = /^\d{3}$/u
const ORDINAL_END = /^(?:e|è|ème|ᵉ|er)$/u

/** How many runs from `at` on are one word. */
export function togetherAt(plain: string, runs: readonly Run[], from: number): number {
  let at = from
  while (elides(plain, runs, at)) at += 1
  return at - from + unitAt(plain, runs, at)
}

/** `aujourd'` before `hui`: a run whose apostrophe joins it to the next. */
function elides(plain: string, runs: readonly Run[], at: number): boolean {
  const run = runs[at]!
  const next = runs[at + 1]
  return (
    next !== undefined &&
    next.start === run.end + 1 &&
    plain.charCodeAt(run.end) === 0x27 &&
    apostropheJoins(run.text)
  )
}

/** How many runs from `at` on are one number, ordinal or row of initials, or one word. */
function unitAt(plain: string, runs: readonly Run[], at: number): number {
  const run = runs[at]!
  // Nearly always: one space between two words without a digit or a numeral in front.
  if (plain.charCodeAt(run.end) === 0x20 && !isDigitOrNumeral(run.text.charCodeAt(0))) return 1
  const gap = (index: number) =>
    plain.slice(runs[index]!.end, runs[index + 1]?.start ?? plain.length)
  const next = runs[at + 1]
  if (next === undefined) return 1
  const between = gap(at)
  if (between.length > 1) return 1
  if (DIGITS.test(run.text)) {
    const grouped = /^[1-9]\d{0,2}$/u.test(run.text) && /^[. \u00a0\u2009\u202f]$/u.test(between)
    if (grouped && GROUP.test(next.text)) {
      let count = 2
      while (
        runs[at + count] &&
        gap(at + count - 1) === between &&
        GROUP.test(runs[at + count]!.text)
      )
        count += 1
      return count
    }
    if (isDecimal(run, next, between, runs[at + 2] === undefined ? '' : gap(at + 1))) return 2
  }
  if (isOrdinalEnd(run, next, between)) return 2
  if (between === '.' && isInitial(run.text) && isInitial(next.text))
    return initialsFrom(runs, at, gap)
  return between === '-' && isInitial(run.text) && DIGITS.test(next.text) ? 2 : 1
}

const isDigitOrNumeral = (code: number): boolean =>
  isDigit(code) || code === 0x49 || code === 0x56 || code === 0x58

// `3,5` and `3.5`; not the date `12.05.2019`, not the list `1,2,3`.
const isDecimal = (run: Run, next: Run, between: string, after: string): boolean =>
  DIGITS.test(next.text) &&
  after !== between &&
  (between === ',' || (between === '.' && run.text.length <= 3 && next.text.length <= 2))

// `80 e anniversaire`, `XIV e Congrès`: what is left of a superscript.
const isOrdinalEnd = (run: Run, next: Run, between: string): boolean =>
  /^[ \u00a0\u2009\u202f]$/u.test(between) &&
  ORDINAL_END.test(next.text) &&
  (/^\d{1,3}$/u.test(run.text) || (/^[IVX]+$/u.test(run.text) && readRoman(run.text) !== undefined))

function isInitial(text: string): boolean {
  const code = firstCode(text)
  return text.length === (code > 0xffff ? 2 : 1) && isCapital(code)
}

function initialsFrom(runs: readonly Run[], at: number, gap: (index: number) => string): number {
  let count = 2
  while (runs[at + count] && gap(at + count - 1) === '.' && isInitial(runs[at + count]!.text))
    count += 1
  return count
}

// What may stand before an apostrophe inside one word: elisions, `O'Brien`, `Xi'an`, `aujourd'hui`. After
// any longer word the apostrophe is a closing quotation mark.
const apostropheJoins = (text: string): boolean =>
  text.length <= 2 ||
  /^(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd|prud|entr|grand)$/iu.test(text)
