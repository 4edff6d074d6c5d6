/**
 * Conferences that are bodies: those of ministers, bishops or rectors, which have letters and sessions of their own, as
 * in `Conférence des ministres de l'Éducation des États et gouvernements de la Francophonie (CONFEMEN)`.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'

const opens = bySpelling(({ plain, capital }) => capital && plain === 'conference')
const OF = oneOf('ministres? recteurs presidents doyens eveques chefs directeurs')

export function conferenceAt(words: readonly Word[], at: number): BodyAt | undefined {
  // `la 44e Conférence des ministres des AE de l'ASEAN (AMM-44)`: one of its meetings
  if (!opens(words[at]) || /^(?:\d|[IVXL]+[eᵉ])/u.test(words[at - 1]?.text ?? '')) return undefined
  const [first, second] = [words[at + 1]?.plain ?? '', words[at + 2]?.plain ?? '']
  if (!isOneOf(first, 'ministerielle permanente') && !(first === 'des' && OF.test(second)))
    return undefined
  for (let next = at + 1; next < at + 20; next += 1) {
    const word = words[next]
    if (word === undefined) return undefined
    if (word.gap === ' (')
      return isAllCapitals(word.text, 3, 9) && next > at + 2
        ? { from: at, to: next - 1, rule: 'organisation/conference' }
        : undefined
    if (!/^(?: |, |'|-)$/u.test(word.gap)) return undefined
  }
  return undefined
}
