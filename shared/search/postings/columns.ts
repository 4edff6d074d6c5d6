/**
 * Columns of small numbers as text of one width, read where they stand: `numberAt` decodes one number, never the column.
 *
 * Costs a bit more room than gamma codes and nothing at all to open: an isolate's first request reads the few
 * documents that it meets, of 10,000 or of 100,000.
 */
import { ALPHABET, VALUE_OF } from './bits.ts'

export interface Column {
  /** Where its first number stands in the text. */
  readonly start: number
  /** Characters a number, 0 where all are 0. */
  readonly width: number
}

/** Characters that the largest of some numbers takes. */
export function widthFor(values: Iterable<number>): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  let width = 0
  for (; most > 0; most = Math.floor(most / 64)) width += 1
  return width
}

/** Numbers as digits of base 64, the first the greatest, `width` characters each. */
export function writeColumn(values: readonly number[], width: number): string {
  const digits: string[] = []
  for (const value of values) {
    for (let place = width - 1; place >= 0; place -= 1) {
      digits.push(ALPHABET[Math.floor(value / 64 ** place) % 64]!)
    }
  }
  return digits.join('')
}

/** The numbers of rows from one to another, read in a loop that calls nothing: for who needs all of them. */
export function numbersIn(
  text: string,
  { start, width }: Column,
  from: number,
  to: number,
): Int32Array {
  const values = new Int32Array(to - from)
  let at = start + from * width
  for (let row = 0; row < values.length; row += 1) {
    let value = 0
    for (const end = at + width; at < end; at += 1)
      value = value * 64 + VALUE_OF[text.charCodeAt(at) & 127]!
    values[row] = value
  }
  return values
}

export function numberAt(text: string, { start, width }: Column, row: number): number {
  let value = 0
  const from = start + row * width
  for (let at = from; at < from + width; at += 1) {
    value = value * 64 + VALUE_OF[text.charCodeAt(at) & 127]!
  }
  return value
}
