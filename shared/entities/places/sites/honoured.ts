/** Sites called after whom or what day they honour: `Monument aux Héros morts pour la Patrie`, `place du 2-Avril`. */
import { monthOf } from '../../../french/date-words.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'

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

/** `place du 10-Mars`, `rue du 30 Avril`: a day that is remembered, the month with a capital. */
export function endOfDay(words: readonly Word[], at: number): number | undefined {
  const [of, day, month] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!isOneOf(words[at]!.plain, 'place rue avenue boulevard stade pont quai parc'))
    return undefined
  return of?.plain === 'du' &&
    day?.gap === ' ' &&
    /^(?:\d{1,2}|1er)$/u.test(day.text) &&
    /^[ -]$/u.test(month?.gap ?? '') &&
    month!.capital &&
    monthOf(month!.plain) > 0
    ? at + 3
    : undefined
}
