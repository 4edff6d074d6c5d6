/**
 * What a printed word is on every page, whatever stands around it: read once a spelling, and asked once.
 *
 * Words and tokens of one spelling share it. What the letters alone decide (can a place's name begin here?) is
 * asked by `bySpelling`, and the answer kept: for the next word written so it costs the test of a bit.
 */
import { fold } from '../french/fold.ts'
import { listOf } from '../french/word-list.ts'
import { firstCode, isCapital, isDigit, isLetter, pattern } from '../french/letters.ts'

/** `lower` is any word without a leading capital; `elided` is `l'`, `d'`, `qu'`. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'initial' | 'elided' | 'number' | 'mark'

export interface Spelling {
  readonly text: string
  /**
   * Lower case, without marks, straight apostrophe: `Hanoï` → `hanoi`; what tables are asked with. `dès` keeps its
   * mark: no name goes on by it, and by `des` most do.
   */
  readonly plain: string
  readonly capital: boolean
  readonly shape: Shape
  /** Which it is of all that were read: where its answers stand. None are kept of what is too long to be a word. */
  readonly number: number
}

/** 32 bits each: the questions' number in sixteens. */
const STRIDE = 16

/** A spelling in the table, before those that were read earlier and have the same place. */
interface Kept extends Spelling {
  readonly hash: number
  readonly next: Kept | undefined
}

// Words recur within a page and from page to page.
const PLACES = 16_384
const table = Array<Kept | undefined>(PLACES).fill(undefined)
let kept = 0
const LIMIT = 20_000
/** No word of a language is longer; what is, comes once. */
const LONGEST = 40

// An engine keeps a longer piece of a text as a view of it: to remember one would be to hold a whole page.
const LONGEST_COPIED = 12
const copied = (word: string): string =>
  word.length > LONGEST_COPIED ? Array.from(word).join('') : word

export const spellingOf = (text: string): Spelling => spellingAt(text, 0, text.length)

/** The spelling of a piece of a text; that of a word met before costs no copy of it. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at))
  return spellingBy(hash, text, start, end)
}

/** The same, for who has read its letters already and knows their hash. */
export function spellingBy(hash: number, text: string, start: number, end: number): Spelling {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let met = table[place]; met !== undefined; met = met.next)
    if (met.hash === hash && isAt(met.text, text, start, end)) return met
  const printed = text.slice(start, end)
  if (end - start > LONGEST) return read(printed, hash, NOT_KEPT, undefined)
  if (kept >= LIMIT) forget()
  if (answers.length < (kept + 1) * STRIDE) answers = withRoom(answers)
  const spelling = read(copied(printed), hash, first + kept, table[place])
  kept += 1
  table[place] = spelling
  return spelling
}

/** The hash of a word, from that of its letters so far and the next one; 0 to begin with. */
export const hashWith = (hash: number, code: number): number => (hash * 31 + code) | 0

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false
  return true
}

const NOT_KEPT = -1

/** Spellings from before are asked anew wherever they are still in hand. */
function forget(): void {
  first += kept
  kept = 0
  table.fill(undefined)
  answers.fill(0)
}

function read(text: string, hash: number, number: number, next: Kept | undefined): Kept {
  const lower = text.toLowerCase()
  const shape = shapeOf(text)
  return {
    text,
    plain: shape === 'mark' || lower === 'dès' ? lower : fold(lower).replaceAll('’', "'"),
    capital: lower !== text && isCapital(firstCode(text)),
    shape,
    number,
    hash,
    next,
  }
}

const number = pattern(String.raw`\p{N}`, 'u')
const isNumber = (code: number): boolean =>
  isDigit(code) || (code > 0x7f && !isLetter(code) && number().test(String.fromCodePoint(code)))

function shapeOf(printed: string): Shape {
  const first = firstCode(printed)
  if (isNumber(first)) return 'number'
  if (!isLetter(first)) return 'mark'
  if (printed.endsWith("'") || printed.endsWith('’')) return 'elided'
  if (!isCapital(first)) return 'lower'
  const second = first > 0xffff ? 2 : 1
  if (printed[second] === '.' && printed !== 'M.') return 'initial'
  return isLetters(printed, second) ? 'acronym' : 'capital'
}

/** `ASEAN`, `G20`, `T&T`, `ONGs`: capitals, figures, `&` and hyphens behind the first. */
function isLetters(printed: string, second: number): boolean {
  const end = printed.endsWith('s') ? printed.length - 1 : printed.length
  for (let at = second; at < end;) {
    const code = printed.codePointAt(at)!
    if (!isCapital(code) && printed[at] !== '&' && printed[at] !== '-' && !isNumber(code))
      return false
    at += code > 0xffff ? 2 : 1
  }
  return end > second
}

type Spelt = { readonly spelling: Spelling }

/** Whether a word is what the question asks; no word is. */
export type Question = (word: Spelt | undefined) => boolean

/** What was asked of each spelling, and answered by yes: two bits a question, and so many numbers a spelling. */
let answers = new Int32Array(256 * STRIDE)
/** The number of the spelling that has the first of them. */
let first = 0

const withRoom = (full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const room = new Int32Array(2 * full.length)
  room.set(full)
  return room
}

/** A number has bits for so many questions; those beyond have no place, and are asked anew each time. */
const IN_ONE = 16
let questions = 0

/** A question that a spelling alone answers, whatever the page. */
export function bySpelling(question: (spelling: Spelling) => boolean): Question {
  if (questions === STRIDE * IN_ONE) return (word) => word !== undefined && question(word.spelling)
  const place = Math.floor(questions / IN_ONE)
  const yes = 1 << (2 * (questions % IN_ONE))
  const asked = yes << 1
  questions += 1
  return (word) => {
    if (word === undefined) return false
    const { spelling } = word
    const row = spelling.number - first
    if (row < 0) return question(spelling)
    const at = row * STRIDE + place
    const known = answers[at]!
    if ((known & asked) !== 0) return (known & yes) !== 0
    const answer = question(spelling)
    // Asking may have asked others, and read words until all were forgotten: the row is another's then.
    if (spelling.number >= first) answers[at]! |= answer ? asked | yes : asked
    return answer
  }
}

/** Whether a word in plain spelling is one of these: `plainIn('le la les')`. A set costs less to make than a pattern. */
export function plainIn(words: string): Question {
  let set: ReadonlySet<string> | undefined
  return bySpelling(({ plain }) => (set ??= listOf(words)).has(plain))
}

/** The same, as printed: `textIn('Park Tower')`. */
export function textIn(words: string): Question {
  let set: ReadonlySet<string> | undefined
  return bySpelling(({ text }) => (set ??= listOf(words)).has(text))
}
