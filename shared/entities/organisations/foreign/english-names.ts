/** Names in English, which say at their end what they are: `Uzbekistan Airways`, `Vietnam Food Association`, `Pratt & Whitney`. */
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { endOfSeat } from '../lexicon/fixed-ends.ts'
import { endOfLand } from '../lexicon/lands.ts'
import { endOfForm, runEnd } from '../runs.ts'
import { FOREIGN_HEADS, isCentreOf } from './foreign-heads.ts'

const isShow = textIn('Airshow Expo Exhibition Fair Show Summit Forum Festival Games Tour Awards?')
const linksEnglish = textIn('of for and the')

/** The body whose name begins at `at`, with its house in a country: `LEGO Manufacturing Vietnam`. */
export function englishNameAt(words: readonly Word[], at: number): BodyAt | undefined {
  const end = endOfEnglish(words, at)
  if (end === undefined || isPersonsEnd(words, at, end)) return undefined
  const house = endOfLand(words, end + 1)
  const to = endOfForm(words, house === undefined ? end : endOfSeat(words, house))
  return { from: at, to, rule: 'organisation/introduced:foreign' }
}

function endOfEnglish(words: readonly Word[], at: number): number | undefined {
  let to = at
  let end: number | undefined
  while (
    joins(words, to + 1) &&
    to - at < 6 &&
    (words[to + 1]!.capital || linksEnglish(words[to + 1]))
  ) {
    to += 1
    if (isNoun(words, to)) end = to
  }
  // `Farnborough International Airshow`
  if (isShow(words[to])) return undefined
  if (end === undefined) {
    // `Kyokuto Vietnam Co., Ltd`
    if (to > at && endOfForm(words, to) > to) return to
    // `Pratt & Whitney`
    const pair = words[at + 1]
    return pair?.gap === ' & ' &&
      runEnd(words, at) === at + 1 &&
      words[at]!.text.length > 2 &&
      pair.text.length > 2
      ? at + 1
      : undefined
  }
  return words[to]!.capital &&
    // `Carnegie Endowment for International Peace`: the last word but one only qualifies.
    ((to === end + 1 &&
      words[to]!.gap === ' ' &&
      isOneOf(
        words[end]!.text,
        'Offshore International Global Digital Health Education Research Land',
      ) &&
      countryAt(words, to) === undefined &&
      knownPlaceAt(words, to) === undefined) ||
      // `Massachusetts Institute of Technology`
      isOneOf(words[end + 1]?.text, 'of for'))
    ? to
    : end
}

/** What joins the words of a name: `B.Grimm Power`. */
export function joins(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap
  if (gap === '.') return /^[A-LN-Z]$/u.test(words[at - 1]!.text)
  return gap === ' ' || gap === '&' || gap === '-' || gap === ' & '
}

/** Whether a word says what the name is that it ends. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  /^ (?:& )?$/u.test(words[at]!.gap) &&
  // `Brand Finance Global 500`
  !(words[at]!.text === 'Global' && /^\d/u.test(words[at + 1]?.text ?? '')) &&
  (FOREIGN_HEADS.test(words[at]!.text) ||
    // `Bain & Co`
    (words[at]!.text === 'Co' && words[at]!.gap === ' & ') ||
    isCentreOf(words, at) ||
    isHeadBehind(words, at))

/** `Maersk Line`, `Orient Container Line`; not `S Line`, `Metro Line 3`. `Geological Survey`; others only ask. */
const isHeadBehind = (words: readonly Word[], at: number): boolean =>
  (words[at]!.text === 'Line' &&
    (isOneOf(words[at - 1]?.text, 'Container Shipping Cruise Maritime Navigation Star') ||
      fixedAt(words, at - 1)?.to === at - 1)) ||
  (words[at]!.text === 'Survey' &&
    isOneOf(words[at - 1]?.text, 'Geological Archaeological Botanical Ordnance'))

/** `Samantha Power`: a family's name behind a given one. */
const isPersonsEnd = (words: readonly Word[], at: number, end: number): boolean =>
  end === at + 1 &&
  opensName(words[at]!.plain) &&
  isOneOf(words[end]!.text, 'Power Powers Park Steel House Mills Farms Coal Timber Wines')
