/** Where a body that its letters name sits: the towns and regions that stand behind them. */
import { knownPlaceAt } from '../places/known.ts'
import type { Word } from '../words.ts'

/** `CCI Lyon`, `CCI Paris Île-de-France`: the towns behind letters. */
export function seatOf(words: readonly Word[], letters: number): number | undefined {
  let to: number | undefined
  for (let at = letters + 1; words[at]?.gap === ' ' && words[at]!.capital; at = to + 1) {
    const seat = knownPlaceAt(words, at)
    if (seat === undefined) break
    ;({ to } = seat)
  }
  return to
}
