/** Palaces called after what is done in them: `Palais du gouvernement`, `Palais de la Révolution`. */
import { isOneOf } from '../../french/word-list.ts'
import { nameEnd } from './name-end.ts'
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

/** `l'hôtel de ville de Montreuil`: whose it is belongs to its name. */
export function townHallEnd(words: readonly Word[], at: number): number | undefined {
  if (words[at]!.plain !== 'hotel' || words[at + 2]?.plain !== 'ville') return undefined
  if (!isOneOf(words[at + 3]?.plain, 'de d') || words[at + 4]?.capital !== true) return undefined
  return nameEnd(words, at + 4)
}

const USES =
  'gouvernement peuple parlement assemblee senat justice culture congres nation nations independance revolution republique paix unification reunification sports'
