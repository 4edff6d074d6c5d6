/**
 * Military ranks in their order, as far as one army's French names have one: who was a general does not become a
 * brigadier. Ranks of translation (`lieutenant-général`, `colonel général`) stand on no ladder.
 */
import { fold } from '../../french/fold.ts'

const LADDERS: readonly (readonly string[])[] = [
  [
    'sous-lieutenant',
    'lieutenant',
    'capitaine',
    'lieutenant-colonel',
    'colonel',
    'general de brigade',
    'general de division',
    "general de corps d'armee",
    "general d'armee",
  ],
  ['contre-amiral', 'vice-amiral', 'amiral'],
]

/** Whether the first of two ranks stands above the second on one ladder. */
export function isAbove(a: string, b: string): boolean {
  return LADDERS.some((ladder) => {
    const [above, below] = [placeOn(ladder, a), placeOn(ladder, b)]
    return below >= 0 && above > below
  })
}

const placeOn = (ladder: readonly string[], rank: string): number =>
  ladder.indexOf(fold(rank.toLowerCase()).replaceAll('’', "'"))
