/** A theme in small letters that `de` brings into a body's name: `de la coopération`, `d'art dramatique`, `de la mer Noire`. */
import { isOneOf } from '../../../french/word-list.ts'
import { firstCode, isCapital } from '../../../french/letters.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import { BEARERS, NOUNS_LIKE_INFINITIVES, SUNG } from './complement-words.ts'
import { endOfCapitals, PRENOMINAL, type State } from '../phrase.ts'

/** Takes the theme whose noun stands at `first`, behind the preposition at `at`; an infinitive is none. */
export function takeTheme(
  words: readonly Word[],
  state: State,
  at: number,
  first: number,
  article: boolean,
): boolean {
  const word = words[first]!
  let noun = first
  // `de l'aider`, `de les accueillir`: whom one is asked to
  if (
    article &&
    words[at]!.plain === 'de' &&
    (isOneOf(words[at + 1]!.plain, 'les? le') ||
      (/[^i]er$/u.test(word.plain) && !NOUNS_LIKE_INFINITIVES.test(word.plain)))
  )
    return false
  // No infinitive has an article.
  if (
    !article &&
    words[noun + 1]?.gap !== '-' &&
    isOneOf(words[at]!.plain, "d de d'") &&
    /(?:[^i]er|(?:if|bl|ud|ed|oc|ec|erc|efic|leg)ier|[^aeo]ir|[^e]re|oir)$/u.test(word.plain) &&
    !/(?:[td]ure|aire)$/u.test(word.plain) &&
    !NOUNS_LIKE_INFINITIVES.test(word.plain)
  )
    return false
  // `petites et moyennes entreprises`
  if (
    PRENOMINAL.test(word.plain) &&
    words[noun + 1]?.plain === 'et' &&
    PRENOMINAL.test(words[noun + 2]?.plain ?? '') &&
    words[noun + 3]?.gap === ' ' &&
    !words[noun + 3]!.capital
  )
    noun += 2
  state.to =
    PRENOMINAL.test(word.plain) &&
    words[noun + 1] !== undefined &&
    continues(words[noun + 1]!) &&
    // `Service de l'emploi des jeunes appelle`
    (word.plain !== 'jeunes' || /[sx]$/u.test(words[noun + 1]!.plain)) &&
    // `Union des jeunes du Vietnam`
    !GRAMMAR.has(words[noun + 1]!.plain) &&
    words[noun + 1]!.plain !== 'd'
      ? noun + 1
      : noun
  state.complements += 1
  state.last =
    article || (words[at]!.plain !== 'd' && words[at]!.plain !== 'de') ? 'theme' : 'bare-theme'
  if (isCapital(firstCode(words[state.to]!.text))) state.named = true
  // `Club de ca trù de Thang Long`
  while (
    SUNG.test(words[noun]!.plain) &&
    words[state.to + 1]?.gap === ' ' &&
    !words[state.to + 1]!.capital &&
    SUNG.test(words[state.to + 1]!.plain)
  )
    state.to += 1
  // `de la mer Noire`
  const sea = isOneOf(word.plain, 'mer ocean') ? knownPlaceAt(words, noun) : undefined
  if (sea !== undefined && sea.to > noun) {
    state.to = sea.to
    state.named = true
    state.last = 'closed'
    return true
  }
  // `la région 3 de la Garde côtière`
  // `la région militaire 5`
  if (
    isOneOf(word.plain, 'region zone') &&
    isOneOf(words[state.to + 1]?.plain, 'militaire navale maritime') &&
    /^ (?:\d{1,2}|[IVX]{1,5})$/u.test(`${words[state.to + 2]?.gap}${words[state.to + 2]?.text}`)
  )
    state.to += 1
  if (
    isOneOf(word.plain, 'region zone secteur') &&
    words[state.to + 1]?.gap === ' ' &&
    /^(?:\d{1,2}|[IVX]{1,5})$/u.test(words[state.to + 1]!.text)
  ) {
    // `de la région 2 - Lam Dong`: the province that it is counted in
    const seat = words[state.to + 2]?.gap === ' - ' ? knownPlaceAt(words, state.to + 2) : undefined
    state.to = seat?.to ?? state.to + 1
    state.named = true
    state.last = 'theme'
    return true
  }
  if (
    BEARERS.test(word.plain) &&
    words[state.to + 1]?.gap === ' ' &&
    words[state.to + 1]!.capital
  ) {
    state.to = endOfCapitals(words, state.to)
    state.named = true
    state.last = 'theme'
    return true
  }
  // `Comité du Parti de la capitale Vientiane`, `Chambre des comptes de la région Auvergne-Rhône-Alpes`
  const town = isOneOf(word.plain, 'capitale ville province district region')
    ? knownPlaceAt(words, state.to + 1)
    : undefined
  if (town !== undefined && words[state.to + 1]!.gap === ' ') {
    state.to = town.to
    state.named = true
    state.last = 'closed'
  }
  return true
}
