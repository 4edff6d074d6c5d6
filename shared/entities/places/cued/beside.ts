/** Places that a place beside them tells: `Nampula, Beira et la vallée du Zambèze`, `Liège et Hanoï`. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isEndOfWay, knownPlaceAt, type PlaceAt, site } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { isCommune, isUnknown } from './town-shape.ts'
import type { Word } from '../../words.ts'

/** `les postes Huu Nghi - Youyiguan`: the two sides of a frontier. */
function facingPlace(words: readonly Word[], to: number): readonly PlaceAt[] {
  const at = to + 1
  if (!/^ [-–] $/u.test(words[at]?.gap ?? '') || !isUnknown(words, at)) return []
  if (!isAtFrontier(words, to) && !isEndOfWay(words, to)) return []
  const end = nameEnd(words, at)
  if (end > at ? !isPair(words, end) || end > at + 1 : opensName(words[at]!.plain)) return []
  return [site(words, at, end, 'beside')]
}

/** Before two places that a dash joins: `Fleurs de Da Lat - Symphonie de couleurs` has but one. */
const FRONTIERS =
  /^(?:postes?|portes?|paires?|passages?|bornes?|points?|front(?:iere|alier)\w*|dedouan\w*)$/u

function isAtFrontier(words: readonly Word[], to: number): boolean {
  for (let at = to - 1; at >= 0 && at > to - 12; at -= 1)
    if (FRONTIERS.test(words[at]!.plain)) return true
  return false
}

/** What stands beside a place in a list: `Nampula, Beira et la vallée du Zambèze`, `Liège et Hanoï`. */
export function besidePlace(words: readonly Word[], from: number, to: number): readonly PlaceAt[] {
  const found: PlaceAt[] = []
  // `"Da Lat et Fleurs"`: a title lists no places
  if (/["«“]/u.test(words[from]!.gap)) return found
  const facing = facingPlace(words, to)
  if (facing.length > 0) return facing
  for (let last = to, steps = 0; steps < 8; steps += 1) {
    const next = words[last + 1]
    const closes = next?.gap === ' ' && next.plain === 'et'
    let item = closes ? last + 2 : last + 1
    const stands = words[item]?.gap === (closes ? ' ' : ', ')
    // `de Rennes, de Grenoble et de Villeurbanne`, `le district de Hoc Mon et celui de Cu Chi`
    if (isOneOf(words[item]?.plain, 'celui celle')) item += 1
    const again = isOneOf(words[item]?.text, 'de d') && isOneOf(words[from - 1]?.plain, 'de?')
    if (again) item += 1
    if (!stands || !isUnknown(words, item)) {
      // Without `et` it was no list: `Paris, Macron a reçu …`.
      if (!closes || steps === 0) found.length = 0
      break
    }
    const end = nameEnd(words, item)
    if (
      isFullName(words, item, end) ||
      (opensName(words[item]!.plain) && !isCommune(words, item, end)) ||
      (again
        ? end - item > 2
        : end - item > 0 && words[end]!.gap !== '-' && !isCommune(words, item, end))
    ) {
      found.length = 0
      break
    }
    found.push(site(words, item, end, 'beside'))
    if (closes) break
    last = end
  }
  let link = from - 1
  if (opensList(words, from - 2, to)) found.push(site(words, from - 2, from - 2, 'beside'))
  if (isOneOf(words[link]?.plain, 'la le l les')) link -= 1
  // `La Rhénanie-du-Nord-Westphalie, la Bavière et …`
  if (link === from - 2 && words[from - 1]!.gap === ', ' && words[link]?.capital === true) {
    let start = link
    while (words[start]!.gap === '-' && start > 0) start -= 1
    if (isOneOf(words[start - 1]?.plain, 'la le l') && isUnknown(words, start))
      found.push(site(words, start, link, 'beside'))
    return found
  }
  if (words[link]?.plain !== 'et' || words[link]!.gap !== ' ') return found
  for (let at = link - 1; ;) {
    // One word beside a place is a place, and so are two syllables; other names may be a person's.
    const start = isPair(words, at) ? at - 1 : at
    if (words[start - 1]?.capital === true && /^[ '-]$/u.test(words[start]?.gap ?? '')) break
    const known = knownPlaceAt(words, start)?.to === at
    if (!known && (!isUnknown(words, start) || (start === at && opensName(words[at]!.plain)))) break
    if (!known) found.push(site(words, start, at, 'beside'))
    if (words[start]!.gap !== ', ') break
    at = start - 1
  }
  return found
}

/** `de Raszyn, de Cracovie et de Lodz`: unknown, with two known places behind it. */
const opensList = (words: readonly Word[], at: number, to: number): boolean =>
  isOneOf(words[at - 1]?.text, 'de d') &&
  words[at + 1]!.gap === ', ' &&
  isOneOf(words[at + 1]!.text, 'de d') &&
  words[to + 1]?.plain === 'et' &&
  isOneOf(words[to + 2]?.text, 'de d') &&
  knownPlaceAt(words, to + 3) !== undefined &&
  isUnknown(words, at) &&
  !opensName(words[at]!.plain)

/** A commune of two syllables, both with a capital, that ends here. */
const isPair = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && words[at - 1]?.capital === true && isCommune(words, at - 1, at)
