/** What has two ends: `la route entre Muong Khoa et Tay Trang`, `le tronçon Cam Lô - La Son`, `la ligne Cat Linh-Ha Dong`. */
import { oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { wordBefore, type Word } from '../../words.ts'
import { isEndOfWay, knownPlaceAt, opensKnownPlace, type PlaceAt, site } from '../known.ts'
import { nameEnd } from '../name-end.ts'
import { isTown } from './town-shape.ts'

const WAYS = oneOf(
  'routes? lignes? liaisons? trajets? vols? ponts? autoroutes? distance troncons? sections? voies? voie metro bretelle trains? frontiere tunnel navette canal gazoduc pipeline oleoduc cable telepherique',
)

/** What is said of a way before its ends: `la ligne ferroviaire urbaine Cat Linh - Ha Dong`. */
const OF_WAYS = oneOf(
  'ferroviaires? routiere?s? routiers? urbaine? aeriennes? directe? directs maritimes? fluviale rapide express elevee? surelevee? nationale provinciale interprovinciale internationale interieure de du metro chemin fer grande vitesse',
)

/** `la ligne ferroviaire urbaine No3`. */
const isOfWays = ({ plain }: Word): boolean =>
  OF_WAYS.test(plain) || /^(?:no?)?\d{1,2}[a-z]?$/u.test(plain)

const DASH = /^ ?- ?$/u
const LONGEST = 3

export function wayAt(words: readonly Word[], at: number): PlaceAt | undefined {
  return betweenAt(words, at) ?? endAt(words, at)
}

function betweenAt(words: readonly Word[], at: number): PlaceAt | undefined {
  let between = at - 1
  // The second end: past `et` and the first.
  if (wordBefore(words, at)?.plain === 'et')
    while (between > 0 && at - between < 7 && words[between]!.plain !== 'entre') between -= 1
  if (words[between]?.plain !== 'entre') return undefined
  if (![1, 2, 3].some((back) => between >= back && WAYS.test(words[between - back]!.plain)))
    return undefined
  const to = nameEnd(words, at)
  return isSomebody(words, at, to) ? undefined : site(words, at, to, 'way')
}

/** One of the ends that a dash joins. */
function endAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const { gap } = words[at]!
  const joined = gap !== ' ' && DASH.test(gap)
  if (at === 0 || !(joined || gap === ' ')) return undefined
  let to = at
  while (words[to + 1]?.gap === ' ' && words[to + 1]!.capital && to - at < LONGEST) to += 1
  if (!joined && !DASH.test(words[to + 1]?.gap ?? '')) return undefined
  // `Yen Tu - Vinh Nghiem - Con Son`: between two that are known
  if (
    joined &&
    to > at &&
    !isSomebody(words, at, to) &&
    opensKnown(words, to + 1) &&
    [1, 2, 3].some((length) => knownPlaceAt(words, at - length)?.to === at - 1)
  )
    return site(words, at, to, 'way')
  let first = at
  for (let ends = 0; ends < LONGEST && DASH.test(words[first]!.gap) && first > 0; ends += 1) {
    first -= 1
    while (first > 0 && words[first]!.gap === ' ' && words[first - 1]!.capital) first -= 1
  }
  const told = first > 0 && words[first]!.gap === ' ' && isOfWay(words, first)
  // `la sûreté urbaine de Saint-Germain-en-Laye`: elsewhere a dash stands inside names too
  const listed =
    /^(?: |\)?, )$/u.test(words[first]!.gap) &&
    (opensKnown(words, to + 1) ||
      words.slice(first, to + 1).every(({ text }) => isSyllable(text))) &&
    isEndOfWay(words, first)
  if (!told && !listed) return undefined
  // `la ligne Shinkansen Tokyo-Osaka`
  for (let inner = at + 1; inner <= to; inner += 1)
    if (!isSyllable(words[inner]!.text) && opensKnownPlace(words[inner])) return undefined
  return isSomebody(words, at, to) || (to === at && opensName(words[at]!.plain))
    ? undefined
    : site(words, at, to, 'way')
}

const opensKnown = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && knownPlaceAt(words, at) !== undefined

/** `le tronçon`, `la ligne ferroviaire urbaine`, and one of those said again: `celui La Son - Tuy Loan`. */
function isOfWay(words: readonly Word[], at: number): boolean {
  let noun = at - 1
  // `les tronçons Mai Son - Nationale 45 et Phan Thiet - Dau Giay`
  if (words[noun]!.plain === 'et')
    while (noun > 0 && noun > at - 9 && !WAYS.test(words[noun]!.plain)) noun -= 1
  while (noun > at - 5 && noun > 0 && isOfWays(words[noun]!)) noun -= 1
  return WAYS.test(words[noun]!.plain) || /^cel(?:ui|le)$/u.test(words[at - 1]!.plain)
}

/** `Angela Merkel`, `Nguyen Phuong Nga`; `Ba Tri` is a town. */
export const isSomebody = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  !isTown(words, from, to) &&
  (opensName(words[from]!.plain) || FAMILY_NAMES.has(words[from]!.plain))
