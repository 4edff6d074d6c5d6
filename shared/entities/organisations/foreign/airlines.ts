/** Airlines whose noun comes first: `Air Astana`, `Air Tahiti Nui`. */
import { oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'

/** What these tell of the air, no airline does: `Air Traffic Control`, `Air Quality Index`. */
const NO_AIRLINE = oneOf(
  'Force Pollution Quality Traffic Defence Defense Control Base Max Jordan Conditioning Transport Cargo Navigation Safety Marshal Liquide Command Mobility',
)

export function airlineAt(words: readonly Word[], at: number): BodyAt | undefined {
  const name = words[at + 1]
  if (
    words[at]!.text !== 'Air' ||
    name?.capital !== true ||
    name.gap !== ' ' ||
    NO_AIRLINE.test(name.text)
  )
    return undefined
  const country = countryAt(words, at + 1)
  const second = words[at + 2]
  // `Air Tahiti Nui`, `Air New Zealand`
  const two =
    second?.capital === true &&
    second.gap === ' ' &&
    !opensName(second.plain) &&
    countryAt(words, at + 2) === undefined
  return {
    from: at,
    to: country?.to ?? (two ? at + 2 : at + 1),
    rule: 'organisation/introduced:air',
  }
}
