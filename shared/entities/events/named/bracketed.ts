/**
 * The letters of an edition in brackets, with its year, behind a noun of events: `Salon … pour l'industrie textile (VTG
 * 2019)`, `(MTA Vietnam 2025)`. They stand for the event whether or not its long name was read to the end.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import type { Word } from '../../words.ts'
import { isYear, nameOf, type NamedEventAt } from '../event-name.ts'
import { endsHeld } from './held.ts'

const LONGEST = 4
const FARTHEST = 26

export function bracketedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital || words[at]!.gap !== ' (') return undefined
  let to = at
  while (
    to < at + LONGEST &&
    /^[ -]$/u.test(words[to + 1]?.gap ?? '') &&
    (words[to + 1]!.capital || isEdition(words[to + 1]!))
  )
    to += 1
  if (to === at || !(words[to + 1]?.gap ?? ')').startsWith(')')) return undefined
  if (!isYear(words[to]) || !isAllCapitals(words[at]!.text, 2, 10)) return undefined
  return endsHeld(words, at, FARTHEST) ? nameOf(words, at, to) : undefined
}

const isEdition = ({ text }: Word): boolean => /^\d{1,4}$/u.test(text)
