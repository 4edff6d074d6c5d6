/** Names of the highlands' peoples by their form: `Mua A Dê`, `Y Thanh Ha Nie Kdam`, `H'Len Nie`, `K'Brom`. */
import { isOneOf } from '../../../french/word-list.ts'
import { isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { bySpelling } from '../../spelling.ts'
import type { Reading } from '../reading.ts'
import { isHead } from '../title.ts'
import { follows, type Token } from '../tokens.ts'

/** Given name of several syllables, then a clan's of two: `Y Thanh Ha Nie Kdam`. */
const MOST = 5

/** The peoples themselves: `les H'Mông Noirs`, `les H'rê`, `les K'Ho`. */
const PEOPLE = /^(?:h['’](?:m[oôó]ng|r[eê]|roi)|k['’]h[oơ]r?)$/iu

/** `H'Len`, `K'Brom`, `Bh'riu`: what stands before the apostrophe is a sound, and nothing elided. */
const isOfHighlands = bySpelling(
  ({ text }) => /^[HK]['’]\p{Lu}\p{L}/u.test(text) && !PEOPLE.test(text),
)

/** A name that one word writes, as no other word is written: `K'Brom`; not `à K'Bang`, `l'ethnie K'Ho`. */
export const isPeoplesAlone = (tokens: readonly Token[], at: number): boolean =>
  isOfHighlands(tokens[at]) &&
  !isAmongPeoples(tokens, at) &&
  !isOneOf(
    tokens[at - 1]?.plain,
    "de d' du la le l' a au en dans vers depuis commune village hameau district lac cascade riviere mont",
  )

/** The end of the name that begins here, or `undefined`. */
export function peoplesNameEnd(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  const first = tokens[at]!
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  // `Mua A Dê`, `Giang A Pao`: the form of Hmong names.
  if (
    second?.text === 'A' &&
    third?.shape === 'capital' &&
    follows(tokens, at + 1) &&
    follows(tokens, at + 2) &&
    isSyllable(first.plain) &&
    isSyllable(third.plain) &&
    !isGrammar(first)
  )
    return at + 3
  if (first.text !== 'Y' && !isOfHighlands(first)) return undefined
  // `président de la Commission des ethnies Y Thanh`: of a body
  if (isAmongPeoples(tokens, at) && reading.claims[at - 1]?.kind !== 'organisation')
    return undefined
  let end = at + 1
  while (end < at + MOST && goesOn(reading, end)) end += 1
  return end > at + 1 ? end : undefined
}

function goesOn(reading: Reading, at: number): boolean {
  const { tokens, claims, country } = reading
  const token = tokens[at]
  if (token?.shape !== 'capital' || !follows(tokens, at) || token.opens) return false
  if (country[at] !== undefined || isInstitutional(token.plain)) return false
  // A clan's name may be a district's: `Ayun`, `Nie`.
  return (claims[at]?.kind ?? 'place') === 'place' && !isHead(tokens, at)
}

/** `les K'Ho`, `l'ethnie K'Ho`: a people, no person. */
const isAmongPeoples = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at - 1]?.plain, 'les des aux ethnies? minorites? peuples?')
