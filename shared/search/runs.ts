/**
 * A line's postings read at once: the inner loop of every search.
 *
 * A posting is a gap (`rice`), a frequency (`gamma`) and, where a term has several sets of forms, the number of one
 * (`gamma`). Nearly all of them fit one window of bits and are read without a call; the long ones number by number.
 * Nothing is made for a posting.
 */
import {
  bitsOf,
  ESCAPE,
  gammaAt,
  gammaLengthAt,
  riceAt,
  riceLengthAt,
  WINDOW_BITS,
  windowAt,
} from './bits.ts'

/** What is read, a posting a place. */
export interface Run {
  /** Ascending. */
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** Numbers of sets of forms, where postings name them. */
  readonly sets: Uint16Array | undefined
}

/** Fills a run from `start` to `end` of a text; false where the text ends before it. */
export function readRun(
  text: string,
  start: number,
  end: number,
  bitsAGap: number,
  { documents, frequencies, sets }: Run,
): boolean {
  const bits = bitsOf(text, start, end)
  const last = 6 * (end - start)
  let at = 0
  let document = -1
  for (let row = 0; row < documents.length; row += 1) {
    if (at > last) return false
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
      document += riceAt(bits, at, bitsAGap) + 1
      at += riceLengthAt(bits, at, bitsAGap)
      frequencies[row] = gammaAt(bits, at)
      at += gammaLengthAt(bits, at)
    }
    documents[row] = document
    if (sets === undefined) continue
    const next = windowAt(bits, at)
    const leading = Math.clz32(next)
    if (leading < ESCAPE) {
      sets[row] = next >>> (31 - 2 * leading)
      at += 2 * leading + 1
    } else {
      sets[row] = gammaAt(bits, at)
      at += gammaLengthAt(bits, at)
    }
  }
  return at <= last
}
