/**
 * What `de` brings into a body's name: a country, a pair of countries, a place, another body, a theme.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { firstCode, isLetter } from '../../../french/letters.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import {
  CHAPTERED,
  NO_NOUN,
  THINGS,
  isCountrysOwn,
  isPeople,
  isProvince,
  isSportOf,
  isStudiedIn,
  isTownOf,
  saysWhich,
} from './complement-words.ts'
import { isGoverned } from './governed.ts'
import { takePair } from '../appositions/pairs.ts'
import { isCivility } from '../runs.ts'
import { takeCapital, takeNamed } from './named-complements.ts'
import { takeTheme } from './themes.ts'
import { ARTICLE, type State } from '../phrase.ts'

/** `de` and what follows: a country, a place, a body, or a theme with its adjectives. */
export function takeComplement(
  words: readonly Word[],
  state: State,
  at: number,
  head: string,
): boolean {
  if (state.last === 'closed' && isClosedTo(words, state, at, head)) return false
  let noun = at + 1
  const article =
    ARTICLE.test(words[noun]?.plain ?? '') &&
    words[noun]!.text.length <= 3 &&
    !(words[noun]!.capital && words[noun + 1]?.capital)
  if (article) noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word) || word.gap === '-') return false
  // `le Parti nationaliste de M. Sam`: who leads it
  if (isCivility(word) || word.text === 'M') return false
  if (takeCounted(words, state, noun, head)) return true
  if (saysOther(words, state, noun, head)) return false
  if (takePair(words, state, noun)) {
    state.complements += 1
    return true
  }
  if (takeNamed(words, state, noun, head)) return true
  if (!word.capital) return takeTheme(words, state, at, noun, article)
  const isOfArticle = article || isOneOf(words[at]!.plain, 'du des')
  return takeCapital(words, state, noun, { head, isOfArticle })
}

/** Whether nothing more is taken behind a name that is closed. */
const isClosedTo = (words: readonly Word[], state: State, at: number, head: string): boolean =>
  // `du CC du MPLA`
  words[state.to]!.text !== 'CC' &&
  !isPeople(words, state.to) &&
  !isSportOf(words, at, head) &&
  !isCountrysOwn(words, at, state, head) &&
  !isStudiedIn(words, at, head) &&
  !(CHAPTERED.test(head) && (isProvince(words, at) || isTownOf(words, at, state)))

/** `Commandement de la 5e Région navale` */
function takeCounted(words: readonly Word[], state: State, noun: number, head: string): boolean {
  const [word, counted] = [words[noun]!, words[noun + 1]]
  // `Comité populaire du 1er arrondissement`; `une école du 13e arrondissement` is any
  const ward =
    counted?.plain === 'arrondissement' &&
    isOneOf(head, 'comite conseil union front police mairie commissariat')
  if (
    !/^(?:\d{1,3}|[ivx]{1,4})(?:e|er|re|ere|eme)$/u.test(word.plain) ||
    counted?.gap !== ' ' ||
    !(
      counted.capital ||
      isOneOf(counted.plain, 'region zone corps division flotte brigade regiment') ||
      ward
    )
  )
    return false
  state.to = noun + 1
  state.complements += 1
  state.named = true
  state.last = 'theme'
  return true
}

/** Whether what stands there is no part of the name: a number, where it stands, what goes without saying. */
function saysOther(words: readonly Word[], state: State, noun: number, head: string): boolean {
  const word = words[noun]!
  // `Comité central du Parti du XIIe mandat`; `Association de la Vie`
  if (/^[IVX]+(?:er?|[eè]me)$/u.test(word.text)) return true
  // `l'hôpital Ottara Thiri de la capitale Naypyidaw`, `l'école Le Loi du district de`: where it stands
  if (
    (word.plain === 'capitale' ||
      (state.named && isOneOf(word.plain, 'district arrondissement'))) &&
    isOneOf(head, 'hopital lycee ecole college universite')
  )
    return true
  if ((state.complements > 0 || state.named) && isGoverned(words, noun)) return true
  // `VietinBank a promis une prime, et le ministère de la Culture des bourses`: the verb is left out
  if (
    words[noun - 1]!.plain === 'des' &&
    noun === state.to + 2 &&
    state.complements > 0 &&
    THINGS.test(word.plain) &&
    words
      .slice(Math.max(0, noun - 16), noun)
      .some(({ plain, gap }) => plain === 'et' && gap.startsWith(','))
  )
    return true
  // `l'hôpital Necker de Paris`
  if (
    head === 'hopital' &&
    state.named &&
    state.complements === 0 &&
    state.countries.length === 0 &&
    words[state.to]!.capital &&
    // `l'Hôpital C de Da Nang`: a letter alone is no name
    words[state.to]!.text.length > 1 &&
    word.capital &&
    knownPlaceAt(words, noun) !== undefined
  )
    return true
  // `le Comité des frontières du ministère`: which one goes without saying.
  if (isOneOf(word.plain, 'ministere parc') && !saysWhich(words, noun)) return true
  return (
    !isLetter(firstCode(word.text)) ||
    (NO_NOUN.test(word.plain) && !word.capital && words[noun + 1]?.plain !== 'niveau')
  )
}
