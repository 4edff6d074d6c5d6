/**
 * Lines of thousands of postings, as a common word of a large corpus has them: `runs.ts` reads the others.
 *
 * Their bits are copied into bytes first, so that a window of them is one read wherever it begins. Of 100,000 articles,
 * that saves a sixth of the time that decoding takes for 25 words; of a short line the copy would cost more.
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
import type { Run } from './run.ts'

/** Bytes of zeros behind the text: a window may begin at its last bit. */
const BEHIND = 32

/**
 * Postings that are read by one call. A loop of thousands is compiled while it runs, without what follows it: the engine
 * then falls back to the slowest code at the end of every line.
 */
const STRETCH = 512

/** Where reading has come to: a bit of the line, and the last document. */
interface Reader {
  readonly text: string
  readonly start: number
  readonly bits: DataView
  /** The line's last bit. */
  readonly last: number
  at: number
  document: number
}

/** Fills a run from `start` to `end` of a text; false where the text ends before it. */
export function readLongRun(
  text: string,
  start: number,
  end: number,
  bitsAGap: number,
  run: Run,
): boolean {
  const bits = bitsOf(text, start, end)
  const reader: Reader = { text, start, bits, last: 6 * (end - start), at: 0, document: -1 }
  const size = run.documents.length
  for (let row = 0; row < size && reader.at <= reader.last; row += STRETCH)
    readStretch(reader, bitsAGap, run, row, Math.min(size, row + STRETCH))
  return reader.at <= reader.last && reader.document <= LARGEST
}

/** Reads on, to a place or to the end of the line. */
function readStretch(
  reader: Reader,
  bitsAGap: number,
  { documents, frequencies, sets }: Run,
  from: number,
  to: number,
): void {
  const { text, start, bits, last } = reader
  let { at, document } = reader
  for (let row = from; row < to && at <= last; row += 1) {
    const window = windowAt(bits, at)
    const ones = Math.clz32(~window)
    const behind = window << (ones + 1)
    const rest = behind << bitsAGap
    const zeros = Math.clz32(rest)
    const length = ones + bitsAGap + 2 * zeros + 2
    if (ones < ESCAPE && length <= WINDOW_BITS) {
      // Shifted in two steps: a shift by 32 is none.
      document += (ones << bitsAGap) + ((behind >>> 1) >>> (31 - bitsAGap)) + 1
      frequencies[row] = rest >>> (31 - 2 * zeros)
      at += length
    } else {
      const gap = 6 * start + at
      document += riceAt(text, gap, bitsAGap) + 1
      at += riceLengthAt(text, gap, bitsAGap)
      const frequency = 6 * start + at
      frequencies[row] = gammaAt(text, frequency)
      at += gammaLengthAt(text, frequency)
    }
    documents[row] = document
    // The line ends where a set should stand.
    if (sets === undefined || at > last) continue
    const next = windowAt(bits, at)
    const leading = Math.clz32(next)
    if (leading < ESCAPE) {
      sets[row] = next >>> (31 - 2 * leading)
      at += 2 * leading + 1
    } else {
      const set = 6 * start + at
      sets[row] = gammaAt(text, set)
      at += gammaLengthAt(text, set)
    }
  }
  reader.at = at
  reader.document = document
}

/** What stands from a bit on, at the high end of 32: `WINDOW_BITS` of it at least. */
const windowAt = (bits: DataView, at: number): number => bits.getInt32(at >>> 3) << (at & 7)

/** Characters that are taken in by one call, for the same reason as postings; fours of them, which are three bytes. */
const CHARACTERS = 2048

/** The bits of a text, six a character, and zeros behind them. */
function bitsOf(text: string, start: number, end: number): DataView {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4) + BEHIND)
  for (let from = start; from < end; from += CHARACTERS)
    takeIn(text, from, Math.min(end, from + CHARACTERS), bytes, ((from - start) * 3) / 4)
  return new DataView(bytes.buffer)
}

function takeIn(text: string, from: number, to: number, bytes: Uint8Array, into: number): void {
  let byte = into
  for (let at = from; at < to; at += 4) {
    const four =
      (valueAt(text, at) << 18) |
      (at + 1 < to ? valueAt(text, at + 1) << 12 : 0) |
      (at + 2 < to ? valueAt(text, at + 2) << 6 : 0) |
      (at + 3 < to ? valueAt(text, at + 3) : 0)
    bytes[byte] = four >>> 16
    bytes[byte + 1] = four >>> 8
    bytes[byte + 2] = four
    byte += 3
  }
}

const valueAt = (text: string, at: number): number => VALUE_OF[text.charCodeAt(at) & 127]!
