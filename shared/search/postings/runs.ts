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
import type { Run } from './run.ts'

/**
 * How many postings one call reads. The engine gives a loop of thousands of rounds to its most expensive compiler, which
 * costs more than an isolate's whole first request.
 */
const STRETCH = 64

/**
 * From this many postings on, a line's bits are worth copying (`long-runs.ts`). A few thousand are read as fast either way,
 * and an isolate's first request would have to compile both.
 */
const LONG = 16_384

/** Where reading a text has come to. */
interface Reader {
  readonly text: string
  /** The next character that is taken in. */
  next: number
  /** Bits taken in and not read yet: the lowest `count` of it, which are 30 at most. */
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

// All numbers at hand are below 2 ** 30: code that is not compiled yet makes an object of any other. `~(-1 << count)` is
// that many ones.
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
    // A character is six bits; behind the text there are zeros.
    while (count < WINDOW_BITS) {
      held = (held << 6) | (next < text.length ? VALUE_OF[text.charCodeAt(next) & 127]! : 0)
      next += 1
      count += 6
    }
    const ones = Math.clz32(held ^ ~(-1 << count)) + count - 32
    const behind = count - ones - 1 - bitsAGap
    const rest = behind > 0 ? held & ~(-1 << behind) : 0
    const zeros = Math.clz32(rest) + behind - 32
    const left = behind - 2 * zeros - 1
    if (behind > 0 && left >= 0 && ones < ESCAPE && zeros < ESCAPE) {
      document += (ones << bitsAGap) + ((held >>> behind) & ~(-1 << bitsAGap)) + 1
      frequencies[row] = rest >>> left
      held = rest & ~(-1 << left)
      count = left
    } else {
      let at = 6 * next - count
      document += riceAt(text, at, bitsAGap) + 1
      at += riceLengthAt(text, at, bitsAGap)
      frequencies[row] = gammaAt(text, at)
      at += gammaLengthAt(text, at)
      next = Math.floor(at / 6) + 1
      count = 6 * next - at
      held = VALUE_OF[text.charCodeAt(next - 1) & 127]! & ~(-1 << count)
    }
    documents[row] = document
    if (sets === undefined) continue
    while (count < WINDOW_BITS) {
      held = (held << 6) | (next < text.length ? VALUE_OF[text.charCodeAt(next) & 127]! : 0)
      next += 1
      count += 6
    }
    const leading = Math.clz32(held) + count - 32
    if (leading < ESCAPE) {
      const left = count - 2 * leading - 1
      sets[row] = held >>> left
      held &= ~(-1 << left)
      count = left
    } else {
      const at = 6 * next - count
      sets[row] = gammaAt(text, at)
      next = Math.floor((at + gammaLengthAt(text, at)) / 6) + 1
      count = 6 * next - at - gammaLengthAt(text, at)
      held = VALUE_OF[text.charCodeAt(next - 1) & 127]! & ~(-1 << count)
    }
  }
  reader.next = next
  reader.held = held
  reader.count = count
  reader.document = document
}
