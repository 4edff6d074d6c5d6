/** Palaces called after what is done in them: `Palais du gouvernement`, `Palais de la Révolution`. */
import { isOneOf } from '../../french/word-list.ts'
import { opensSentence, type Word } from '../words.ts'

/** Where the name of a palace ends that a sentence prints with a capital. */
export function palaceEnd(words: readonly Word[], at: number): number | undefined {
  const head = words[at]!
  if (head.plain !== 'palais' || !head.capital || opensSentence(words, at)) return undefined
  let to = at + 1
  while (to < at + 3 && isOneOf(words[to]?.plain, 'de du des la l')) to += 1
  if (to === at + 1) return undefined
  return isOneOf(words[to]?.plain, USES) ? to : undefined
}

const USES =
  'gouvernement peuple parlement assemblee senat justice culture congres nation nations independance revolution republique paix unification reunification sports'
