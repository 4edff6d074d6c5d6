/** Monuments called after those they honour: `Monument aux Héros morts pour la Patrie`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

const HONOURED = oneOf(
  'aux des les et la pour heros martyrs? morts combattants tombes victimes patrie guerre soldats',
)

/** `Monument aux Héros morts pour la Patrie`, `Mémorial des Martyrs`: whom it honours. */
export function endOfHonoured(words: readonly Word[], at: number): number | undefined {
  if (!words[at]!.capital || !isOneOf(words[at + 1]?.plain, 'aux des')) return undefined
  let to = at + 1
  while (words[to + 1]?.gap === ' ' && HONOURED.test(words[to + 1]!.plain)) to += 1
  while (isOneOf(words[to]!.plain, 'et la pour les des aux')) to -= 1
  return to > at + 1 ? to : undefined
}
