/** Roads by their number: `la Nationale 1A`, `la RN 14`. */
import { isOneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

/** Where a road's number stands behind its head. */
export function roadAt(words: readonly Word[], at: number): number | undefined {
  if (!isOneOf(words[at]!.text, 'Nationale Départementale RN')) return undefined
  const number = words[at + 1]
  return number?.gap === ' ' && /^\d{1,3}[A-Z]?$/u.test(number.text) ? at + 1 : undefined
}
