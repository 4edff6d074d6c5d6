/**
 * What may stand glued behind a word with a capital: `Russiedans`, `Comitécentral`, `Minhconseille`, `Lesdeux`.
 *
 * Inside a sentence a capital opens a name or a title, of which most are words of other tongues; at its start, any word.
 */
import { FUNCTION_WORDS } from './function-words.ts'
import { isGivenName, isPlaceName } from './known-names.ts'
import { couldBeSyllable, isVietnameseSyllable } from './syllables.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  AFTER_AVOIR,
  CAPITALISED,
  CLOSERS,
  ENDINGS,
  isLongTitle,
  NAME_CLOSERS,
  OPENERS,
} from './word-parts.ts'

/** Where a run stands. */
export interface Place {
  /** The run opens a sentence: its capital says nothing. */
  readonly opensSentence: boolean
  /** The next run is capitalised: with a capital here, the two may be a name. */
  readonly beforeName: boolean
  /** The run before is a syllable of a Vietnamese name: this one goes on with it. */
  readonly afterName: boolean
  /** The run before, where it has no capital. */
  readonly before: string
  /** The next run, where it has no capital. */
  readonly next: string
}

/** The verb that `a` or `se` leaves to come: `Phuca reçu`, `sessionse tiendra`. */
export const isBeforeParticiple = ({ next }: Place): boolean =>
  next === 'été' || next === 'eu' || (next.length >= 4 && AFTER_AVOIR.test(next))

const VERBAL = /(?:r(?:a|ont|ait|aient)|ai(?:t|ent)|[eu]nt|[ei]t|e)$/u
export const isBeforeVerb = ({ next }: Place): boolean =>
  next.length >= 4 && !FUNCTION_WORDS.has(next) && VERBAL.test(next)

/** `Russiedans`, `Minhen`, `Aliyevpour`, `Paulrecevront`: a place, a syllable of a name, or any name before a word no name ends in. */
export const isNamed = (
  first: string,
  second: string,
  place: Place,
  vocabulary: Vocabulary,
): boolean =>
  isPlaceName(first) ||
  endsName(first, second, place, vocabulary) ||
  (second === 'a' && vocabulary.isName(first) && isBeforeParticiple(place)) ||
  (first.length >= 4 && second === 'et' && isVietnameseSyllable(first)) ||
  (first.length >= 3 &&
    isVietnameseSyllable(first) &&
    FUNCTION_WORDS.has(second) &&
    !ENDINGS.has(second) &&
    !isVietnameseSyllable(first + second)) ||
  (first.length >= 4 && NAME_CLOSERS.has(second)) ||
  (second.length >= 6 && isGivenName(first) && vocabulary.seams(first, second) > 1)

/** Inside a sentence a capital opens a name or a title; at its start, a name or any word. */
export function suitsCapital(
  first: string,
  second: string,
  place: Place,
  vocabulary: Vocabulary,
): boolean {
  if (endsName(first, second, place, vocabulary)) return true
  const small = FUNCTION_WORDS.has(first)
  const seams = vocabulary.seams(first, second)
  const named =
    CAPITALISED.has(first) ||
    vocabulary.isName(first) ||
    isNamed(first, second, place, vocabulary) ||
    (vocabulary.inCorpus(first) >= 3 && !vocabulary.isFrench(first))
  if (named && !small) {
    if (!FUNCTION_WORDS.has(second))
      return second.length >= shortestBehind(first, seams) && !ENDINGS.has(second)
    const known =
      vocabulary.isName(first) ||
      isNamed(first, second, place, vocabulary) ||
      (second === 'et' && first.length >= 5)
    return !ENDINGS.has(second) || known
  }
  if (!small && first.length >= 4 && CLOSERS.has(second) && isNoName(first, second, seams))
    return true
  if (!small && second === 'et' && endsNoName(first) && vocabulary.isFrench(first)) return true
  // `Orchestresymphonique`, `Tribunalinternational`, `Biélorussessouhaitent`; not `Villejuif`.
  if (!small && first.length >= 6 && second.length >= 7 && vocabulary.isFrench(first))
    return vocabulary.isFrench(second) && (seams > 0 || first.length + second.length >= 18)
  if (!place.opensSentence) return false
  if (small) return opensWith(first, second, place)
  if (FUNCTION_WORDS.has(second) && seams > 1) return first.length >= 4
  return !ENDINGS.has(second) && second.length >= (seams > 0 ? 4 : 5) && first.length >= 4
}

/** `Frontlao`, `Comitécentral`: the letters tell, or the length does. */
const shortestBehind = (first: string, seams: number): number =>
  isLongTitle(first) ? (seams > 1 ? 3 : 5) : 6

/** Not `Charles`, `Gironde`, `Majorque`, `Bordeaux`: short words whose letters would be French in one. */
const isNoName = (first: string, second: string, seams: number): boolean =>
  second === 'aux'
    ? /[sx]$/u.test(first)
    : (seams > 0 && second !== 'que') || first.length >= 7 || second.length >= 4

// `Industrieet`, `Éducationet`, `Sportset`; not `Martinet`, `Brunet`, `Chapelet`, `Grasset`.
export const endsNoName = (first: string): boolean =>
  first.length >= 5 && /(?:[eéxi]|[^s]s|[ts]ion|ment)$/u.test(first)

/** `Lacompagnie`; with a capital behind it too, not `Leblanc`. */
const opensWith = (first: string, second: string, { beforeName }: Place): boolean =>
  beforeName
    ? OPENERS.has(first) && second.length >= 7
    : second.length >= 3 || FUNCTION_WORDS.has(second)

/** `Nguyen Xuan Phuca reçu`, `Hô Chi Minhconseille`: a name's syllable, and what is none. */
export const endsName = (
  first: string,
  second: string,
  { afterName }: Place,
  vocabulary: Vocabulary,
): boolean =>
  afterName &&
  isVietnameseSyllable(first) &&
  !couldBeSyllable(first + second) &&
  (BEHIND_NAMES.has(second) ||
    (second.length >= 4 &&
      !ENDINGS.has(second) &&
      vocabulary.isFrench(second) &&
      vocabulary.seams(first, second) > 0))

const BEHIND_NAMES = new Set(
  'a à et au aux est sont ont dont qui que dans avec pour par sur lors'.split(' '),
)
