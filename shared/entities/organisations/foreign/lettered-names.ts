/** Names whose letters tell them: `Kazakhstan Temir Joly (KTZ)`, `HRD Korea`, `Sao Ta (FMC)`, `Quacquarelli Symonds (QS)`. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { isBareAcronym, isNoBodys } from '../letters/acronyms.ts'
import { isInitialled } from '../letters/initialled.ts'
import { isLand } from '../lexicon/lands.ts'
import { isPersonal } from '../runs.ts'

/** The body whose name is the run of capitals from `at` to `own`. */
export function letteredNameAt(
  words: readonly Word[],
  at: number,
  own: number,
): BodyAt | undefined {
  if (own === at) return undefined
  // Letters and the country they work in
  if (own === at + 1 && words[own]!.gap === ' ' && isLettersOfLand(words, at))
    return { from: at, to: own, rule: 'organisation/introduced:foreign' }
  return isExplained(words, at, own) || isInitialled(words, at, own)
    ? { from: at, to: own, rule: 'organisation/introduced:lettered' }
    : undefined
}

/** `HRD Korea`, `KPMG Vietnam` */
const isLettersOfLand = (words: readonly Word[], at: number): boolean =>
  isAllCapitals(words[at]!.text, 2, 5) &&
  !isNoBodys(words[at]!.text) &&
  isLand(words[at + 1]) &&
  countryAt(words, at) === undefined

/** Whether letters stand in brackets behind a country and more, or behind two syllables that no person's letters follow. */
function isExplained(words: readonly Word[], at: number, own: number): boolean {
  if (words[own + 1]?.gap !== ' (' || words[at + 1]!.gap !== ' ') return false
  const country = countryAt(words, at)
  return (
    (own - at < 4 &&
      isAllCapitals(words[own + 1]!.text, 3, 6) &&
      country?.form === 'name' &&
      country.to === at &&
      countryAt(words, own) === undefined &&
      !isPersonal(words, { from: at + 1, to: own })) ||
    (own === at + 1 &&
      words[own + 2]?.gap.startsWith(')') === true &&
      isBareAcronym(words, own + 1) &&
      isSyllable(words[at]!.plain) &&
      isSyllable(words[own]!.plain) &&
      knownPlaceAt(words, at) === undefined)
  )
}
