/**
 * Where two words explain a run by chance only: parts that longer words hold, and small words that never meet.
 */
import { isBeforeVerb, type Place } from './behind-capital.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CHANCE_CLOSERS, CHANCE_OPENERS, NUMBERS } from './word-parts.ts'

/** Parts so small that unknown words hold them by chance, with no letters across the joint to tell. */
export function isAccident(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  place: Place,
): boolean {
  if (!vocabulary.listed || first.length === 1 || second.length === 1) return false
  if (isNegated(first, second)) return false
  const [opens, closes] = [isSmall(first), isSmall(second)]
  if (opens && closes && first.length + second.length >= 5) return isSeldomTwo(first, second)
  const small = (opens ? 0 : first.length < 4 ? 1 : 0) + (closes ? 0 : second.length < 4 ? 1 : 0)
  const seams = vocabulary.seams(first, second)
  if (small > 0 && !opens && !closes)
    return (
      seams < 2 ||
      (Math.max(first.length, second.length) < 6 &&
        vocabulary.onPage(first) * vocabulary.onPage(second) === 0)
    )
  if (seams > 0 || small > 0) return seams === 0
  if (CHANCE_OPENERS.has(first)) return !isOpener(first, second)
  if (!CHANCE_CLOSERS.has(second)) return false
  return !/^[sn]e$/u.test(second) || first.length < 6 || !isBeforeVerb(place)
}

/** `nondéclarée`: where French writes one word, `nonchalant`, no participle stands behind. */
const isNegated = (first: string, second: string): boolean =>
  first === 'non' && /\p{L}{4}ée?s?$/u.test(second)

/** `ma tous`, `par me`: small words that never meet. */
const isSeldomTwo = (first: string, second: string): boolean =>
  (first.length === 2 && first !== 'il' && CHANCE_OPENERS.has(first)) ||
  /^(?:me|te|ta|as|es|us|ai|ci)$/u.test(second)

/** `dixpremiers`, `retenudix`, `homologuesud-africain`: numbers and the points of the compass are as sure as small words. */
const isSmall = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || NUMBERS.has(word) || word === 'sud' || word === 'nord'

/** `sonagence`, `bientenus`: of the small words that longer ones begin with by chance, those that seldom do. */
const isOpener = (first: string, second: string): boolean =>
  second.length >= (first === 'bien' ? 5 : 6) && /^(?:son|mon|il|tous|bien)$/u.test(first)

const DETERMINERS = new Set(
  'le la les un une des du ses sa ces cet cette au aux mes nos'.split(' '),
)
const NEVER_NEXT =
  /^(?:ses|sa|ces|cet|cette|aux|du|des|mes|nos)-(?:ont|est|sont|a|était|avait|étaient|avaient)$|-(?:sa|ses|ces|cet|cette|mes|nos|ma)$/u

// These lose their vowel before another: `lao de`, not `la ode`.
const UNELIDED = /^(?:le|la|de|que|se|ne|je|me)-(?!onz|oui|une?$|un-)[aeiouàâéèêîôœ]/u

/** Small words of which the one never follows the other: `se sont`, not `ses ont`; `les a`, not `le sa`. */
export const neverMeet = (first: string, second: string): boolean =>
  UNELIDED.test(`${first}-${second}`) ||
  (DETERMINERS.has(first) && NEVER_NEXT.test(`${first}-${second}`))
