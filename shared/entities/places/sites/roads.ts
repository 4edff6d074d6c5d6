/** Roads by their number: `la Nationale 1A`, `la RN 14`, `la Nationale N° 51`, `la route nationale 8A`. */
import { isOneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

/** Roads that a number follows at once. */
const isNumbered = textIn('Nationale Départementale RN')

/** Where a road's number stands behind its head. */
export function roadAt(words: readonly Word[], at: number): number | undefined {
  const named = isNumbered(words[at])
  const road =
    !named &&
    words[at]!.plain === 'route' &&
    isOneOf(words[at + 1]?.plain, 'nationale provinciale departementale')
  if (!named && !road) return undefined
  let number = road ? at + 2 : at + 1
  // `N° 51`, `No 51`, `numéro 51`
  if (isOneOf(words[number]?.plain, 'no? numero') && /^[ ]?$/u.test(words[number]!.gap)) number += 1
  // `No51`
  const word = words[number]
  return word !== undefined &&
    /^(?: |°|° )$/u.test(word.gap) &&
    /^(?:No?)?\d{1,3}[A-Z]?$/u.test(word.text)
    ? number
    : undefined
}
