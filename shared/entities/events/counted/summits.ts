/** Summits of two that no ordinal counts: `sommet spécial ASEAN - États-Unis`, `Sommet Russie-Afrique`. */
import { oneOf } from '../../../french/word-list.ts'
import type { Question } from '../../spelling.ts'
import { textOf, type Word } from '../../words.ts'
import type { EventAt } from '../event-at.ts'
import { isYear } from '../event-name.ts'
import { pairAt } from './session.ts'

export const headsSummit: Question = (word) => word?.spelling.plain === 'sommet'

const RANK = oneOf('special extraordinaire commemoratif virtuel historique')

/** In small letters and without a rank it only tells who met: `un sommet Trump-Xi`. */
export function summitAt(words: readonly Word[], at: number): EventAt | undefined {
  const head = words[at]!
  if (!headsSummit(head)) return undefined
  const ranked = words[at + 1]?.gap === ' ' && RANK.test(words[at + 1]!.plain)
  if (!ranked && !head.capital) return undefined
  const pair = pairAt(words, ranked ? at + 2 : at + 1, ' ')
  if (pair === undefined) return undefined
  const to = isYear(words[pair.to + 1]) ? pair.to + 1 : pair.to
  return {
    from: at,
    to,
    key: `sommet ${pair.slug}`,
    canonical: textOf(words, at, to),
    rule: 'event/summit',
  }
}
