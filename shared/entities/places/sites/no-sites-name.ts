/** Names behind a site's noun that no site bears, and nouns that are common ones beside a name. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import { isNoPlace, knownPlaceAt } from '../known.ts'

const FEASTS = oneOf('tet noel paques ramadan toussaint halloween nouvel vesak songkran')

/** Whether the name that begins at `next` is another thing's than the site's whose noun stands at `at`. */
export function isNoSitesName(words: readonly Word[], at: number, next: number): boolean {
  const { plain } = words[at]!
  const start = words[next]!
  const before = words[next - 1]!
  // `marché du Têt`, `marché de Noël`: held for a feast, named after none.
  if (FEASTS.test(start.plain)) return true
  // `l'opéra Princesse Anio`: what is sung
  if (plain === 'opera')
    return before.capital && isOneOf(before.plain, 'princesse prince reine roi')
  // `le Tribunal du droit de la mer Jin-Hyun Paik`: a sea is somebody's or somewhere's.
  if (plain === 'mer') return next === at + 1
  // `un nouveau géoparc mondial UNESCO`
  if (plain === 'geoparc') return start.spelling.shape === 'acronym'
  // `en lieu et place de la VFA`
  if (plain === 'place') return words[at - 1]?.plain === 'et'
  // `le marché de l'ASEAN`: of goods.
  return plain === 'marche' && isNoPlace(start)
}

/** `la place financière de Londres`, `le marché européen`: before such a name the noun says what it always says. */
export function isCommonNoun(words: readonly Word[], at: number, next: number): boolean {
  const { plain, capital } = words[at]!
  if (
    isOneOf(plain, 'place tour port marche maison porte cite villa canal cap col rue complexe') &&
    knownPlaceAt(words, next)?.rule === 'place/wide'
  )
    return true
  return (
    isOneOf(plain, 'place tour marche cap maison porte col') &&
    !capital &&
    next > at + 1 &&
    !isOneOf(words[at + 1]!.plain, 'd de du des la l communale frontaliere') &&
    // `le marché flottant de Cai Be`, `la porte frontalière de Xa Mat`
    !(isOneOf(plain, 'marche tour porte') && isOneOf(words[next - 1]!.plain, 'd de'))
  )
}
