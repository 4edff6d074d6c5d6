/**
 * A line's postings read at once: the inner loop of every search.
 *
 * A posting is a gap (`rice`), a frequency (`gamma`) and, where a term has several sets of forms, the number of one
 * (`gamma`). Bits are taken in character by character, and nearly every posting is read from those at hand without a
 * call; the long ones number by number. Nothing is made for a posting.
 */
import {
  ESCAPE,
  gammaAt,
  gammaLengthAt,
  LARGEST,
  riceAt,
  riceLengthAt,
  VALUE_OF,
  WINDOW_BITS,
} from './bits.ts'
import { readLongRun } from './long-runs.ts'

/** What is read, a posting a place. */
export interface Run {
  /** Ascending. */
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** Numbers of sets of forms, where postings name them. */
  readonly sets: Uint16Array | undefined
}

/**
 * Postings that are read at once: a loop in which it stays for thousands of rounds an engine compiles with all it has,
 * which costs more than an isolate's whole first request.
 */
const STRETCH = 512

/**
 * Of so many postings a line's bits are worth a copy. Some thousands are read as soon either way, and an isolate's first
 * request would have to compile both.
 */
const LONG = 16_384

/** Where reading a text has come to. */
interface Reader {
  readonly text: string
  /** The next character that is taken in. */
  next: number
  /** Bits taken in and not read yet, `count` of them at the high end of 32; zeros behind them. */
  held: number
  count: number
  document: number
}

/** Fills a run from `start` to `end` of a text; false where the text ends before it. */
export function readRun(
  text: string,
  start: number,
  end: number,
  bitsAGap: number,
  run: Run,
): boolean {
  if (run.documents.length >= LONG) return readLongRun(text, start, end, bitsAGap, run)
  const reader: Reader = { text, next: start, held: 0, count: 0, document: -1 }
  const size = run.documents.length
  for (let row = 0; row < size; row += STRETCH)
    readStretch(reader, bitsAGap, run, row, Math.min(size, row + STRETCH))
  // What stands behind the line is taken in like the rest: a posting that reaches there is damage.
  // So is a document that no number of 32 bits holds: numbers only grow.
  return 6 * reader.next - reader.count <= 6 * end && reader.document <= LARGEST
}

/** Takes a line's next character in: six bits, zeros behind the text. */
const sixAt = (text: string, at: number): number =>
  at < text.length ? VALUE_OF[text.charCodeAt(at) & 127]! : 0

function readStretch(
  reader: Reader,
  bitsAGap: number,
  { documents, frequencies, sets }: Run,
  from: number,
  to: number,
): void {
  const { text } = reader
  let { next, held, count, document } = reader
  for (let row = from; row < to; row += 1) {
    while (count < WINDOW_BITS) {
      held |= sixAt(text, next) << (26 - count)
      next += 1
      count += 6
    }
    const ones = Math.clz32(~held)
    const behind = held << (ones + 1)
    const rest = behind << bitsAGap
    const zeros = Math.clz32(rest)
    const length = ones + bitsAGap + 2 * zeros + 2
    if (length <= count && ones < ESCAPE && zeros < ESCAPE) {
      // Shifted in two steps: a shift by 32 is none.
      document += (ones << bitsAGap) + ((behind >>> 1) >>> (31 - bitsAGap)) + 1
      frequencies[row] = rest >>> (31 - 2 * zeros)
      held <<= length
      count -= length
    } else {
      let at = 6 * next - count
      document += riceAt(text, at, bitsAGap) + 1
      at += riceLengthAt(text, at, bitsAGap)
      frequencies[row] = gammaAt(text, at)
      at += gammaLengthAt(text, at)
      next = Math.floor(at / 6) + 1
      count = 6 * next - at
      held = sixAt(text, next - 1) << (32 - count)
    }
    documents[row] = document
    if (sets === undefined) continue
    while (count < WINDOW_BITS) {
      held |= sixAt(text, next) << (26 - count)
      next += 1
      count += 6
    }
    const leading = Math.clz32(held)
    if (leading < ESCAPE) {
      sets[row] = held >>> (31 - 2 * leading)
      held <<= 2 * leading + 1
      count -= 2 * leading + 1
    } else {
      const at = 6 * next - count
      sets[row] = gammaAt(text, at)
      next = Math.floor((at + gammaLengthAt(text, at)) / 6) + 1
      count = 6 * next - at - gammaLengthAt(text, at)
      held = sixAt(text, next - 1) << (32 - count)
    }
  }
  reader.next = next
  reader.held = held
  reader.count = count
  reader.document = document
}
