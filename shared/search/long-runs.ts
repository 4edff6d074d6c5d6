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
import type { Run } from './runs.ts'

/** Bytes of zeros behind the text: a window may begin at its last bit. */
const BEHIND = 32

/** Fills a run from `start` to `end` of a text; false where the text ends before it. */
export function readLongRun(
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
      const gap = 6 * start + at
      document += riceAt(text, gap, bitsAGap) + 1
      at += riceLengthAt(text, gap, bitsAGap)
      const frequency = 6 * start + at
      frequencies[row] = gammaAt(text, frequency)
      at += gammaLengthAt(text, frequency)
    }
    documents[row] = document
    if (sets === undefined) continue
    if (at > last) return false
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
  return at <= last && document <= LARGEST
}

/** What stands from a bit on, at the high end of 32: `WINDOW_BITS` of it at least. */
const windowAt = (bits: DataView, at: number): number => bits.getInt32(at >>> 3) << (at & 7)

/** The bits of a text, six a character, and zeros behind them. */
function bitsOf(text: string, start: number, end: number): DataView {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4) + BEHIND)
  let to = 0
  for (let at = start; at < end; at += 4) {
    let four = 0
    for (let place = at; place < at + 4; place += 1) {
      four = (four << 6) | (place < end ? VALUE_OF[text.charCodeAt(place) & 127]! : 0)
    }
    bytes[to] = four >>> 16
    bytes[to + 1] = four >>> 8
    bytes[to + 2] = four
    to += 3
  }
  return new DataView(bytes.buffer)
}
