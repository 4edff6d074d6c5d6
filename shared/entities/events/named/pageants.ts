/** Pageants of a year: `Miss Univers Vietnam 2019`, `Miss Vietnam du Monde 2010`. Without a year it is who won, or a title. */
import { isOneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { isYear, nameOf, type NamedEventAt } from '../event-name.ts'

const LONGEST = 7

const isTitle = textIn('Miss Mister Mrs')

export function pageantAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isTitle(words[at])) return undefined
  for (let to = at + 1; to < at + LONGEST; to += 1) {
    const word = words[to]
    if (word === undefined || !/^[ '-]$/u.test(word.gap)) return undefined
    if (to > at + 1 && isYear(word)) return nameOf(words, at, to)
    if (!word.capital && !isOneOf(word.plain, 'du de des la l d')) return undefined
  }
  return undefined
}
