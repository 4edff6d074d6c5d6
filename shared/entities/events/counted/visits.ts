/** Visits of a protocol rank. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import type { EventAt } from '../event-at.ts'
import { plainIn } from '../../spelling.ts'
import { continues, textOf, type Word } from '../../words.ts'

export const headsVisit = plainIn('visite visites')

/** Several are events where they are known ones: `ses visites officielles à Cuba et au Brésil`. */
const THEIRS = oneOf('les ses leurs deux trois ces')

/** `visite d'État`, `visite d'amitié officielle`, `visite officielle et de travail`. */
export function visitAt(words: readonly Word[], at: number): EventAt | undefined {
  if (!headsVisit(words[at])) return undefined
  const several = words[at]!.plain === 'visites'
  const known = !several || THEIRS.test(words[at - 1]?.plain ?? '')
  if (!known && words[at - 1]?.plain !== 'des') return undefined
  let to = at
  for (let next = at + 1; next < at + 9;) {
    const word = words[next]
    if (word === undefined || !continues(word)) break
    if (isOneOf(word.plain, 'officielle officielles amicale amicales')) {
      to = next
      next += 1
    } else if (
      isOneOf(word.plain, 'de d') &&
      isOneOf(words[next + 1]?.plain, 'etat travail amitie') &&
      continues(words[next + 1]!)
    ) {
      to = next + 1
      next += 2
    } else if (word.plain === 'et' && to > at) next += 1
    else break
  }
  if (to === at || !(known || isOfCountries(words, to + 1))) return undefined
  const canonical = textOf(words, at, to).replace(/^V/u, 'v')
  return {
    from: at,
    to,
    key: words
      .slice(at, to + 1)
      .map(({ plain }) => plain.replace(/^(visite|officielle|amicale)s$/u, '$1'))
      .join(' '),
    canonical,
    rule: 'event/visit',
  }
}

/** `des visites officielles en Hongrie et en Roumanie`: several where it says which. */
const isOfCountries = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at]?.plain, 'en au aux a') && countryAt(words, at + 1)?.form === 'name'
