/** Names that brackets repeat by their first letters: `Quacquarelli Symonds (QS)`. */
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import type { Word } from '../../words.ts'
import { isPersonal } from '../runs.ts'

/** Two or three names, neither a Vietnamese one nor a given one, and in brackets the letters they begin with. */
export const isInitialled = (words: readonly Word[], from: number, to: number): boolean => {
  if (to - from > 7 || words[to + 1]?.gap !== ' (') return false
  const run = words.slice(from, to + 1)
  return (
    // `Vietnam Cambodge Laos (VCL)`
    !(countryAt(words, from)?.form === 'name' && countryAt(words, to)?.form === 'name') &&
    !isOneOf(
      words[to]!.text,
      'Index Report Survey Ranking Awards? Exhibition Expo Forum Summit Agreement Treaty Act Plan',
    ) &&
    words[to + 1]!.text ===
      run
        .filter(({ capital }) => capital)
        .map(({ text }) => text[0])
        .join('') &&
    !isPersonal(words, { from, to })
  )
}
