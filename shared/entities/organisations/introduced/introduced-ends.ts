/** Where a name that a noun introduces ends: numbers, quotations and small words behind it. */
import { isOneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import type { Word } from '../../words.ts'
import { initialsOf } from '../letters/alias-shape.ts'
import { isAdjective, isTheme } from '../lexicon/adjectives.ts'
import { endOfLand } from '../lexicon/lands.ts'

/** A given name that is no Vietnamese syllable. */
export const isGiven = ({ plain }: Word): boolean => opensName(plain) && !isSyllable(plain)

/** `Song Da 9 a livré`; not `la société Tiki 30 magasins`, `15.000`. */
export const isOwnNumber = (words: readonly Word[], at: number): boolean => {
  const [number, after] = [words[at], words[at + 1]]
  if (number?.gap !== ' ' || !/^\d{1,3}$/u.test(number.text)) return false
  return (
    after === undefined ||
    !/^(?:[ .,]\d| (?:%|pour|million|millier)| .*s$)/u.test(after.gap + after.plain)
  )
}

const isOwn = (words: readonly Word[], at: number): boolean =>
  !words[at]!.capital &&
  words[at]!.text.endsWith('s') &&
  isAdjective(words, at) &&
  countryAt(words, at) === undefined

/** The last word before the closing mark, if it comes soon; a mark that opens the end of a text closes there. */
export function endOfQuotation(words: readonly Word[], from: number): number | undefined {
  for (let next = from + 1; next < from + 9; next += 1) {
    const gap = words[next]?.gap
    if (gap === undefined || /^ ?["»”]/u.test(gap)) return next - 1
    if (/[.;:!?(«“]/u.test(gap)) return undefined
  }
  return undefined
}

/** What an association's name says it is for: `Vétérans pour la paix`, `Médecins contre la faim`. */
export function endOfCause(words: readonly Word[], last: number): number {
  const [link, article, noun] = [words[last + 1], words[last + 2], words[last + 3]]
  // `Règles élémentaires`
  if (link?.gap === ' ' && words[last]!.text.endsWith('s') && isOwn(words, last + 1))
    return endOfLand(words, last + 2) ?? last + 1
  // `Aide et Action`, `Poussières de vie`, `Coup de pouce Vietnam`
  if (link?.gap === ' ' && words[last]!.text.length > 3 && !isGiven(words[last]!)) {
    if (
      link.plain === 'et' &&
      article !== undefined &&
      isTheme(words[last]!) &&
      // `Enfance et partage`
      (article.capital || (!GRAMMAR.has(article.plain) && isEndOfName(words, last + 3)))
    )
      return last + 2
    // `Droits de l'homme`
    const of = isOneOf(article?.plain, 'la l les') ? last + 3 : last + 2
    if (
      (isOneOf(link.plain, 'de des du d') ||
        // `Aide à l'enfance`
        (isOneOf(link.plain, 'a aux') && isOneOf(words[last]!.plain, 'aide secours soutien'))) &&
      words[of]?.capital === false &&
      isEndOfName(words, of + 1)
    )
      return words[of + 1]?.capital === true && words[of + 1]!.gap === ' ' ? of + 1 : of
  }
  if (link?.gap !== ' ' || !isOneOf(link.plain, 'pour contre sans')) return last
  if (link.plain === 'sans' && article?.plain.endsWith('s') === true) return last + 2
  const whole = isOneOf(article?.plain, 'la l le les') && noun?.capital === false
  return whole ? last + 3 : last
}

/** `Aide médicale et développement (AMD)`: up to its own letters. */
export function endOfLettered(words: readonly Word[], from: number): number | undefined {
  let next = from + 1
  while (next < from + 12 && /^[ '-]$/u.test(words[next]?.gap ?? '')) next += 1
  return words[next]?.gap === ' (' &&
    initialsOf(words.slice(from, next)) === words[next]!.text.toLowerCase()
    ? next - 1
    : undefined
}

/** A mark, a verb or a country behind what an association is called after. */
const isEndOfName = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  return (
    next === undefined ||
    next.gap !== ' ' ||
    countryAt(words, at)?.form === 'name' ||
    (next.plain === 'du' && countryAt(words, at + 1)?.form === 'name') ||
    isOneOf(next.plain, 'a ont est sont qui et en au avec pour') ||
    /(?:ise|ient|orte|aide|uit|nde|ffre|gne|ctue|rme|nce|tient|aille|rraine|onne)$/u.test(
      next.plain,
    )
  )
}

/** `Mémoire d'encrier`, `L'Âge d'homme`: what publishers are called goes on in small letters, up to a mark. */
export function endOfImprint(words: readonly Word[], last: number): number {
  if (!isOneOf(words[last + 1]?.plain, 'd de du des et')) return last
  const noun = words[last + 2]
  if (noun === undefined || noun.capital || !/^[ ']$/u.test(noun.gap)) return last
  const after = words[last + 3]
  return after === undefined || /^[ ]?[,.;:)»”"]/u.test(after.gap) ? last + 2 : last
}

/** `sait`, `doit`, `tout`: no Vietnamese syllable ends so. */
const FRENCH_END = /(?:[aeou]u|[aeou]i)t$/u

const isTitled = (word: Word | undefined): boolean =>
  word?.gap === ' ' && isSyllable(word.text) && word.text.length > 2 && !GRAMMAR.has(word.plain)

/** `Van hoc Nghê thuât`: a paper's Vietnamese title goes on in small letters. */
export function endOfTitle(words: readonly Word[], last: number): number {
  if (!isSyllable(words[last]!.text)) return last
  let to = last
  for (let word = words[to + 1]; word?.gap === ' ' && isSyllable(word.text); word = words[to + 1]) {
    const titled =
      word.text.length > 2 &&
      !GRAMMAR.has(word.plain) &&
      !FRENCH_END.test(word.plain) &&
      (!isOneOf(word.plain, 'dit lit vit met bien long') ||
        // `Tam long Viet`, `Tam long vang`
        (to === last && isTitled(words[to + 2])))
    // `Suc khoe va Doi song`
    const joined = word.text === 'va' && words[to + 2]?.capital === true
    if (!joined && (word.capital ? to === last : !titled)) break
    to += joined ? 2 : 1
  }
  return to
}
