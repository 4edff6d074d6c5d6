/** Which runs of capitals can be a company: no country, place, office or fixed name begins them. */
import { oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { endsAsSite } from '../../places/sites/parts.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import type { Run } from '../runs.ts'

const NO_COMPANY = oneOf(
  'm mm mme lundi mardi mercredi jeudi vendredi samedi dimanche etat asie europe internet covid usd vnd',
)

const mayBeCompany = bySpelling(
  ({ plain }) =>
    !GRAMMAR.has(plain) && !NO_COMPANY.test(plain) && (!isHead(plain) || plain === 'chu'),
)

/** Whether a run can be a company: no country, place, office or word of the sentence. */
export function isFree(words: readonly Word[], { from, to }: Run): boolean {
  if (!mayBeCompany(words[from]!)) return false
  if (fixedAt(words, from) !== undefined || (to > from && endsAsSite(words[to]!))) return false
  return (countryAt(words, from)?.to ?? -1) < to && (knownPlaceAt(words, from)?.to ?? -1) < to
}
