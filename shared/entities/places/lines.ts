/** Lines between two ends: `la ligne ferroviaire Lao Cai-Hanoï-Hai Phong`, `la ligne de métro Ben Thanh - Suoi Tien`. */
import { continues, type Word } from '../words.ts'
import { isGreatName } from './joined.ts'
import { knownPlaceAt, type PlaceAt, site } from './known.ts'
import { isSide } from './parts.ts'
import { nameEnd } from './name-end.ts'

const KINDS =
  /^(?:ferroviaire|ferree|metro|tramway|train|chemin|fer|urbaine?|grande|vitesse|transfrontaliere|internationale|express|de|a|la|du)$/u

export function lineAt(words: readonly Word[], at: number): PlaceAt | undefined {
  let from = at + 1
  while (from < at + 7 && isKind(words[from])) from += 1
  const start = words[from]
  if (start === undefined || !start.capital || start.gap !== ' ') return undefined
  let to = nameEnd(words, from)
  while (words[to + 1]?.gap === ' - ' && words[to + 1]!.capital) to = nameEnd(words, to + 1)
  // `la ligne de Hô Chi Minh-Ville` has one end, and `Nord-Sud` none.
  if (knownPlaceAt(words, from)?.to === to || isSide(words[from]!)) return undefined
  // `la ligne Hanoï-Almaty` is flown: without rails its ends are places of their own.
  if (from === at + 1 && [from, to].some((end) => isGreatAt(words, end))) return undefined
  const ends = words.slice(from + 1, to + 1).some(({ gap }) => /^ ?- ?$/u.test(gap))
  return ends && to - from < 10 ? site(words, at, to, 'ligne') : undefined
}

/** Whether a province, or a town of the world, stands at one end of the name. */
function isGreatAt(words: readonly Word[], end: number): boolean {
  for (let at = Math.max(0, end - 3); at <= end; at += 1) {
    const known = words[at]!.capital ? knownPlaceAt(words, at) : undefined
    if (
      known !== undefined &&
      known.from <= end &&
      known.to >= end &&
      isGreatName(known.rule, known.canonical)
    )
      return true
  }
  return false
}

const isKind = (word: Word | undefined): boolean =>
  word !== undefined && continues(word) && !word.capital && KINDS.test(word.plain)
