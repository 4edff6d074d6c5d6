/**
 * Publishers that the noun of their trade opens: `Éditions Gallimard`, `Éditions du Seuil`, `Éditions de l'Aube`. With a
 * capital the noun belongs to the name; what an adjective parts from it stands alone (`Éditions vietnamiennes Alpha Books`).
 */
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { beforePerson, runEnd } from '../runs.ts'

const opens = bySpelling(({ plain, capital }) => capital && plain === 'editions')

export function imprintAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!opens(words[at])) return undefined
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
  // `Éditions des femmes`, `Éditions de minuit`
  if (own > at + 1 && words[own]?.capital === false && /^[ ']$/u.test(words[own]!.gap))
    return isOneOf(words[own]!.plain, 'femmes? seuil aube minuit olivier rocher culture jeunesse')
      ? { from: at, to: own, rule }
      : undefined
  if (!isOwn(words, own)) return undefined
  return { from: at, to: beforePerson(words, own, runEnd(words, own)), rule }
}

const isOwn = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && /^[ ']$/u.test(words[at]!.gap) && words[at]!.text.length > 1
