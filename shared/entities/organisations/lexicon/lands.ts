/** Countries and parts of the world as firms name their houses there, in English or French: `FPT Japan`, `VinFast Asia`. */
import { isOneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'

export const isLand = textIn(
  'Korea Vietnam Japan Asia Cambodia Thailand Indonesia Malaysia India China Russia France Europe Africa America Americas International Global Pacific Australia Canada Germany Italia Peru Hanoi Saigon',
)

/** The last word of the country or the part of the world that stands here behind a name, if one does. */
export function endOfLand(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.gap !== ' ' || !words[at]!.capital) return undefined
  const country = countryAt(words, at)
  if (country !== undefined) return country.form === 'name' ? country.to : undefined
  const wide = isOneOf(words[at]!.plain, 'asie asia europe afrique amerique')
    ? knownPlaceAt(words, at)
    : undefined
  return wide?.to ?? (isLand(words[at]) ? at : undefined)
}
