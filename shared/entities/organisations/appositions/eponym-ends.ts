/** Where the name ends that a body bears: `Institut John von Neumann`, `Fondation Bill et Melinda Gates`. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { startsPerson } from '../../places/name-end.ts'
import type { Word } from '../../words.ts'
import { isCivility } from '../runs.ts'
import { isInitial } from './initials.ts'
import { startsForeign } from './led-by.ts'

/** No house is called after more: a line in capitals is no name. */
const LONGEST = 12

/** The last word of the name that begins at `from`. */
export function endOfEponym(words: readonly Word[], from: number): number {
  let to = from
  // `hôpital Bach Mai Dao Xuan Co`: who leads it is named behind it.
  while (
    words[to + 1] !== undefined &&
    to - from < LONGEST &&
    !isCivility(words[to + 1]!) &&
    !startsPerson(words, from, to + 1) &&
    !startsForeign(words, from, to + 1) &&
    ((words[to + 1]!.capital && /^[ '-]$/u.test(words[to + 1]!.gap)) ||
      /^ ?& ?$/u.test(words[to + 1]!.gap) ||
      // `Institut John von Neumann`
      (isOneOf(words[to + 1]!.text, 'von van') && words[to + 2]?.capital === true) ||
      // `Fondation Vietnam Children's Fund`
      (words[to + 1]!.text === 's' && words[to + 1]!.gap === "'") ||
      // `Université John F. Kennedy`
      (to > from && isInitial(words, to)))
  )
    to += 1
  // `Fondation Bill et Melinda Gates`, `Université Pierre et Marie Curie`
  if (
    to === from &&
    opensName(words[from]!.plain) &&
    words[to + 1]?.text === 'et' &&
    words[to + 2]?.capital === true &&
    words[to + 3]?.capital === true &&
    words[to + 3]!.gap === ' '
  )
    to += 3
  return to
}
