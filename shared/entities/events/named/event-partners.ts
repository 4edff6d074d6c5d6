/** Whom an event is between or of: a country or a place, two of which a dash joins. */
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import type { Reading } from './reading.ts'

interface Partner {
  readonly to: number
}

/** A country or a place, two of which a dash joins: `Hoi An - Japon`, `Vietnam-Russie`. */
export const partnerAt = (words: readonly Word[], at: number): Partner | undefined => {
  const country = countryAt(words, at)
  if (country !== undefined) return country.form === 'demonym' ? undefined : country
  return words[at]?.capital === true
    ? (knownPlaceAt(words, at) ?? (isOneOf(words[at]!.text, 'ASEAN UE') ? { to: at } : undefined))
    : undefined
}

export function takePartner(words: readonly Word[], name: Reading, { to }: Partner): boolean {
  name.to = to
  name.named = true
  const dash = /^ ?- ?$/u.test(words[to + 1]?.gap ?? '')
  const other = dash ? partnerAt(words, to + 1) : undefined
  if (other !== undefined) {
    name.to = other.to
    name.closed = true
    name.pair = true
  }
  return true
}

/** `entre Hanoï et Porto` */
export function takeBoth(words: readonly Word[], name: Reading): boolean {
  const one = partnerAt(words, name.to + 2)
  const other =
    words[(one?.to ?? 0) + 1]?.plain === 'et' ? partnerAt(words, one!.to + 2) : undefined
  if (one === undefined || other === undefined) return false
  name.to = other.to
  name.named = name.closed = name.pair = true
  return true
}
