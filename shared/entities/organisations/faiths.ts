/** Churches and seats of faiths that are bodies: `Saint-Siège caodaïste de Tây Ninh`; the Vatican's own is a country's name. */
import { isOneOf } from '../../french/word-list.ts'
import { knownPlaceAt } from '../places/known.ts'
import type { Word } from '../words.ts'
import type { Introduced } from './introduced.ts'

export function faithAt(words: readonly Word[], at: number): Introduced | undefined {
  if (words[at]!.text !== 'Saint' || words[at + 1]?.plain !== 'siege') return undefined
  let of = at + 2
  if (isOneOf(words[of]?.plain, 'caodaiste caodaique cao')) of += words[of]!.plain === 'cao' ? 2 : 1
  const home =
    words[of]?.plain === 'de' && words[of]!.gap === ' ' ? knownPlaceAt(words, of + 1) : undefined
  const to = home?.rule === 'place/vietnamese' ? home.to : of - 1
  return to > at + 1 ? { from: at, to, rule: 'organisation/faith' } : undefined
}

/** `Église catholique`, `Église bouddhique`: which faith's. */
export const isChurch = (plain: string): boolean => CHURCHES.test(plain)

const CHURCHES =
  /^eglise (?:catholique|bouddhi(?:qu|st)e|orthodoxe|protestante|evangelique|anglicane|armenienne|cao ?dai|presbyterienne|baptiste|adventiste|mennonite|lutherienne|copte|maronite)/u
