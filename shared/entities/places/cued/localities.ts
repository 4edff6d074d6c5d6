/**
 * Towns and villages that what stands beside them tells: `à X (Russie)`, `X, le village`, `Comité populaire de X`,
 * `X est un district`.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { plainIn } from '../../spelling.ts'
import { continues, type Word } from '../../words.ts'
import { LOCATIVES } from '../allowed.ts'
import { isNoPlace, knownPlaceAt, site, type PlaceAt } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { isPersonal, isTown } from './town-shape.ts'

/** `à Kazan (Russie)`, `à Shahrtuz, au Tadjikistan`: an unknown town beside its country. */
export function townAt(words: readonly Word[], at: number): PlaceAt | undefined {
  if (words[at]!.plain !== 'a' || words[at]!.text.length !== 1) return undefined
  const start = words[at + 1]
  if (
    start === undefined ||
    !start.capital ||
    start.gap !== ' ' ||
    knownPlaceAt(words, at + 1) !== undefined
  )
    return undefined
  if (countryAt(words, at + 1) !== undefined || isNoPlace(start)) return undefined
  const to = nameEnd(words, at + 1)
  const after = words[to + 1]
  if (after === undefined) return undefined
  const country =
    after.gap === ' ('
      ? countryAt(words, to + 1)
      : after.gap === ', ' && isOneOf(after.plain, 'en au aux')
        ? countryAt(words, to + 2)
        : undefined
  if (country === undefined) return undefined
  // `attribué à Ruslan Mamedov (Kazakhstan)`
  const personal = isPersonal(words, at + 1, to) && !isTown(words, at + 1, to)
  if (after.gap === ' (' && (personal || isFullName(words, at + 1, to))) return undefined
  return site(words, at + 1, to, 'town')
}

/** Whose name is a place's: `Comité populaire de X`, `X, le village`, `commune de X`. */
export const isLocalBody = plainIn('populaire primaire secondaire maternelle')

export function localityAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const word = words[at]!
  if (
    isLocalBody(word) &&
    isOneOf(words[at - 1]?.plain, 'comite conseil ecole') &&
    isOneOf(words[at + 1]?.plain, 'de d')
  ) {
    const start = words[at + 2]
    if (start?.capital !== true || knownPlaceAt(words, at + 2) !== undefined) return undefined
    return site(words, at + 2, nameEnd(words, at + 2), 'locality')
  }
  const opened = words[at - 1]
  if (
    !word.capital ||
    (opened?.capital === true && continues(word) && !isOneOf(opened.text, 'Le La L'))
  )
    return undefined
  // `Au Sud, le village de …`
  if (isNoPlace(word)) return undefined
  const to = nameEnd(words, at)
  if (isGrammar(word) && !(to === at + 1 && isSyllable(words[to]!.text))) return undefined
  const [article, noun] = [words[to + 1], words[to + 2]]
  // `le Tien, un bras du Mékong`, `le Duong, affluent du fleuve Rouge`
  if (
    article?.gap === ', ' &&
    isOneOf(opened?.plain, 'le la l') &&
    isOneOf(
      isOneOf(article.plain, 'un une l') ? noun?.plain : article.plain,
      'bras affluent defluent',
    ) &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  // `Alabino, près de Moscou`
  if (
    article?.gap === ', ' &&
    isOneOf(article.plain, 'pres non aux') &&
    isOneOf(noun?.plain, 'de d loin environs') &&
    LOCATIVES.test(words[at - 1]?.plain ?? '') &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  // `Khorgos, à la frontière chinoise`
  if (
    article?.gap === ', ' &&
    article.text === 'à' &&
    noun?.plain === 'la' &&
    words[to + 3]?.plain === 'frontiere' &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  if (isPredicated(words, at, to)) return site(words, at, to, 'locality')
  if (article?.gap !== ', ' || noun === undefined || !isOneOf(article.plain, 'le la l un une'))
    return undefined
  // `Hon Nua, un endroit peu connu`
  const spot = article.plain === 'un' && noun.plain === 'endroit'
  if (!spot && !LOCALITIES.test(noun.plain)) return undefined
  return countryAt(words, at) === undefined && knownPlaceAt(words, at) === undefined
    ? site(words, at, to, 'locality')
    : undefined
}

const LOCALITIES = oneOf(
  'village ville commune capitale district province hameau bourg ile localite metropole cite port destination',
)

/** `Chuong est l'un des plus anciens villages`, `Ba Vi est un district montagneux`. */
function isPredicated(words: readonly Word[], at: number, to: number): boolean {
  if (words[to + 1]?.plain !== 'est' || words[to + 1]!.gap !== ' ') return false
  if (!isOneOf(words[to + 2]?.plain, 'un une le la l')) return false
  if (countryAt(words, at) !== undefined || knownPlaceAt(words, at) !== undefined) return false
  if (to > at && opensName(words[at]!.plain)) return false
  for (let noun = to + 3; noun < to + 8 && words[noun]?.gap !== undefined; noun += 1) {
    const word = words[noun]!
    if (!continues(word)) return false
    if (LOCALITIES.test(word.plain.replace(/s$/u, ''))) return true
    if (
      !isOneOf(
        word.plain,
        'un une des plus grande?s? petite?s? anciens? anciennes? autre haute?s? premiere? vieux vieille vieil beaux belles',
      )
    )
      return false
  }
  return false
}
