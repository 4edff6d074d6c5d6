/** Other names that a page gives a place beside its own: `la rivière Trà Khuc, appelée aussi Trà Giang`, `le lac de l'Épée restituée (Hô Guom)`. */
import { oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import type { Word } from '../../words.ts'
import { knownPlaceAt, site, type PlaceAt } from '../known.ts'
import { isFullName, nameEnd } from '../name-end.ts'
import { isUnknown } from './town-shape.ts'

const CALLING = oneOf(
  'appelee?s? nommee?s? denommee?s? dite?s? baptisee?s? connue?s? egalement aussi encore sous le nom de anciennement autrefois jadis localement officiellement par les habitants',
)
const NAMING = oneOf(
  'appelee?s? nommee?s? denommee?s? dite?s? baptisee?s? nom anciennement autrefois jadis officiellement',
)
const LONGEST = 9
const MOST = 4

/** Under the name of the place they are another name of. */
export function otherNames(words: readonly Word[], place: PlaceAt): readonly PlaceAt[] {
  const { to, canonical } = place
  const opens = words[to + 1]?.gap
  if (opens === undefined || !/^(?:,? | \()$/u.test(opens)) return []
  let at = to + 1
  let named = false
  while (at < to + LONGEST && words[at] !== undefined && CALLING.test(words[at]!.plain)) {
    named ||= NAMING.test(words[at]!.plain)
    at += 1
  }
  if (!named) return at === to + 1 ? glossOf(words, at, place) : []
  const found: PlaceAt[] = []
  for (let names = 0; names < MOST && GAP.test(words[at]?.gap ?? '.'); names += 1) {
    const known = knownPlaceAt(words, at)
    if (known === undefined && !isUnknown(words, at)) break
    const end = known?.to ?? nameEnd(words, at)
    // `nommé « Capitale des flots »`, `née à Paris, appelée Lola`
    if (known === undefined && !isVietnamese(words, at, end)) break
    if (known === undefined) found.push({ ...site(words, at, end, 'alias'), canonical })
    if (words[end + 1]?.plain !== 'ou') break
    at = end + 2
  }
  return found
}

/**
 * `(Hô Guom)`: two syllables of Vietnamese in brackets, behind what a French noun heads. It is its Vietnamese name, unless it
 * has one: `la pagode Bai Dinh (Gia Sinh)` tells where it stands.
 */
function glossOf(
  words: readonly Word[],
  at: number,
  { to, canonical, rule }: PlaceAt,
): readonly PlaceAt[] {
  if (words[at]!.gap !== ' (' || !/site/u.test(rule) || !isUnknown(words, at)) return []
  const end = nameEnd(words, at)
  if (end === at || !isVietnamese(words, at, end)) return []
  const gloss = site(words, at, end, 'alias')
  return [isSyllable(words[to]!.text) ? gloss : { ...gloss, canonical }]
}

/** Syllables of Vietnamese that are nobody. */
const isVietnamese = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).every(({ text }) => isSyllable(text)) && !isFullName(words, from, to)

const GAP = /^ ?(?:["«“] ?)?$/u
