/**
 * Text to words with offsets into it, each marked if it stands in a name.
 *
 * A word is a run of letters and digits; dashes, slashes, guillemets, spaces of every kind divide. Kept
 * together, because a reader means one thing by them: `l'accord` (elision is cut later), `10 000`,
 * `3,5`, `14 e`, `O.N.U.`, `G-20`. Works on normalised text and survives any other.
 */
import {
  firstCode,
  isCapital,
  isDigit,
  isLetter,
  isShouted,
  isWordPart,
  pattern,
} from './letters.ts'
import { readRoman } from './numbers.ts'
import { isSyllable } from './syllable.ts'

export interface Word {
  /** As printed, from `start` to `end`; soft hyphens included. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly inName: boolean
}

// `ʼ` is a letter to Unicode and an apostrophe to the press.
const APOSTROPHES = /[’ʼ‘´`′＇]/gu

interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every word of a text, stop words included: `L'accord` is one word, `Vietnam-Laos` two. */
export const wordsOf = (text: string): readonly Word[] => wordsThat(text, () => true)

/** The words of a text that pass as printed: what stands in a name is asked of no others. */
export function wordsThat(text: string, passes: (printed: string) => boolean): readonly Word[] {
  const plain = text.replace(APOSTROPHES, "'")
  const runs = runsOf(plain)
  const words: Word[] = []
  const joined: Run[] = []
  for (let at = 0; at < runs.length;) {
    const count = togetherAt(plain, runs, at)
    const start = runs[at]!.start
    const end = runs[at + count - 1]!.end
    joined.push({ text: plain.slice(start, end), start, end })
    at += count
  }
  for (const [at, { text: printed, start, end }] of joined.entries()) {
    if (!passes(printed)) continue
    words.push({ text: printed, start, end, inName: standsInName(plain, joined, at) })
  }
  return words
}

function runsOf(plain: string): readonly Run[] {
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

const DIGITS = /^\d+$/u
const GROUP = /^\d{3}$/u
const ORDINAL_END = /^(?:e|è|ème|ᵉ|er)$/u

/** How many runs from `at` on are one word. */
function togetherAt(plain: string, runs: readonly Run[], from: number): number {
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

const startsHigh = (text: string): boolean => isCapital(firstCode(text))
// Before a sentence: nothing, a full stop or the like, then perhaps an opening quotation mark or dash.
const SENTENCE_START = /(?:^|[.!?…:;•|\n])[\s"'«“„([–—-]*$/u

/**
 * A capital inside a sentence, or one that a neighbouring Vietnamese syllable explains: `Son` in
 * `Bui Thanh Son`, `Le` in `Le Duc Tho a dit`, `Est` in `Sud-Est`; not `Le` in `Le Vietnam a dit`.
 */
function standsInName(plain: string, words: readonly Run[], at: number): boolean {
  const word = words[at]!
  const bare = word.text.slice(word.text.lastIndexOf("'") + 1)
  if (bare === 'est' && /^(?:sud|nord)$/iu.test(words[at - 1]?.text ?? '')) {
    return plain[word.start - 1] === '-'
  }
  if (!startsHigh(bare)) return false
  const beside = [words[at - 1], words[at + 1]].filter((other) => other !== undefined)
  if (isShouted(bare)) return !beside.some(({ text }) => isShouted(text))
  const before = plain.slice(Math.max(0, word.start - 8), word.start)
  const first = word.start <= 8 || SENTENCE_START.test(before)
  if (!first || !SENTENCE_START.test(before)) return true
  return beside.some(
    (other) =>
      startsHigh(other.text) &&
      isSyllable(other.text) &&
      /^[ \u00a0]$/u.test(
        plain.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)),
      ),
  )
}
