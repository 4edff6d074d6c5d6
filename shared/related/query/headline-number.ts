/** A headline as marks keep it: by its number alone. */
import { fold } from '../../french/fold.ts'
import { numberOf } from '../number.ts'

/** Headlines of a few words name a section, not an article. */
export function headlineNumber(headline: string | undefined): number | undefined {
  const words = fold((headline ?? '').toLowerCase()).match(/[a-z0-9]+/gu) ?? []
  return words.length < 4 ? undefined : numberOf(words.join(' '))
}
