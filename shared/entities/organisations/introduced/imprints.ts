/**
 * Publishers that the noun of their trade opens: `Éditions Gallimard`, `Éditions du Seuil`, `les éditions Kim Dông`. The noun
 * belongs to the name; what an adjective parts from it stands alone (`Éditions vietnamiennes Alpha Books`).
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { beforePerson, runEnd } from '../runs.ts'
import { endOfImprint } from './introduced-ends.ts'

const opens = bySpelling(({ plain }) => plain === 'editions')

const HOUSES = oneOf('femmes? seuil aube minuit olivier rocher culture jeunesse')

export function imprintAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!opens(words[at])) return undefined
  const { capital } = words[at]!
  // `deux éditions SEA Games`
  if (!capital && !isOneOf(words[at - 1]?.plain, 'les des aux')) return undefined
  const rule = 'organisation/imprint'
  const whose = countryAt(words, at + 1)
  // `Éditions vietnamiennes Alpha Books`
  if (whose?.form === 'demonym') {
    const from = whose.to + 1
    return isOwn(words, from) ? { from, to: runEnd(words, from), rule } : undefined
  }
  let own = at + 1
  if (isOneOf(words[own]?.plain, 'de du des d')) own += 1
  if (own === at + 2 && isOneOf(words[own]?.plain, 'la l')) own += 1
  // `Éditions des femmes`, `Éditions de minuit`; `les éditions du Tour de France` took place
  if (own > at + 1 && !(capital && words[own]?.capital) && /^[ ']$/u.test(words[own]?.gap ?? ''))
    return HOUSES.test(words[own]!.plain) ? { from: at, to: own, rule } : undefined
  if (!isOwn(words, own)) return undefined
  const to = beforePerson(words, own, runEnd(words, own))
  return { from: at, to: endOfImprint(words, to), rule }
}

const isOwn = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && /^[ ']$/u.test(words[at]!.gap) && words[at]!.text.length > 1
