/** Fairs known by a name of their own and the year: `salon MILEX 2025`, `la foire Vietfish 2022`. */
import { isOneOf } from '../../french/word-list.ts'
import { isGrammar } from '../gazetteer/not-names.ts'
import { bySpelling } from '../spelling.ts'
import type { Word } from '../words.ts'
import { nameOf, type NamedEventAt } from './event-name.ts'

const isFair = bySpelling(({ plain }) => isOneOf(plain, 'salons? foires? expos?'))
const LONGEST = 4

export function fairAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const before = words[at - 1]
  if (before === undefined || !isFair(before) || !/^ ?[«“"]? ?$/u.test(words[at]!.gap))
    return undefined
  let to = at
  while (to < at + LONGEST && isNameWord(words[to], to === at)) to += 1
  const year = words[to]
  return to > at && year?.gap === ' ' && /^(?:19|20)\d\d$/u.test(year.text)
    ? nameOf(words, at, to)
    : undefined
}

const isNameWord = (word: Word | undefined, isFirst: boolean): boolean =>
  word?.capital === true && (isFirst || /^[ -]$/u.test(word.gap)) && !isGrammar(word)
