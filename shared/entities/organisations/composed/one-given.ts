/** Institutions in small letters: behind an article, where they sit tells which; a seat one runs for, a land and somebody's are none. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { SPORTS } from '../../gazetteer/sports.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'

/**
 * `la police de Hanoï`, `la mairie de Hanoï`; not `une opération de police en Italie`, `candidate à la mairie de Paris`, nor
 * a land: `les villes de la préfecture d'Aichi`.
 */
export function isOneGiven(words: readonly Word[], at: number): boolean {
  const [of, article] = [words[at - 2]?.plain, words[at - 1]?.plain]
  const { plain } = words[at]!
  // `Grenoble est la préfecture de l'Isère`
  if (!isOneOf(article, 'le la l du au') || of === 'est') return false
  // `l'orchestre de Daniel Barenboim`
  const [whose, second] = words.slice(at + 2, at + 4)
  if (whose?.capital && opensName(whose.plain) && second?.capital && second.gap === ' ')
    return false
  if (plain === 'club')
    return SPORTS.test(words[at + 2]?.plain ?? '') && knownPlaceAt(words, at + 4) !== undefined
  if (plain === 'prefecture') return !isOneOf(of, 'de dans') || words[at + 2]?.plain === 'police'
  return (
    plain !== 'mairie' ||
    !RUNS_FOR.test(
      words
        .slice(Math.max(0, at - 6), at)
        .map((word) => word.plain)
        .join(' '),
    )
  )
}

const RUNS_FOR =
  /\b(?:candidat|invest|brigu|lorgn|convoit|(?:re)?conque|course|bataille|prima|present|reprend|interess|reel[eu]|reconduct|gagn|perd|quitt|conserv|remport|(?:garde|pris|elue?s? a) la$)/u
