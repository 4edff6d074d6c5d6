/**
 * Who plays, and what, behind a competition's name: `des clubs féminins`, `U23`, `de volley-ball`, `par équipes`.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { SPORTS } from '../../gazetteer/sports.ts'
import type { Word } from '../../words.ts'
import { isYear } from '../event-name.ts'

/** Arts with a name of two words. */
const MARTIAL = oneOf('kun muay pencak vo sepak jiu ju')

/** The last word of a competition's name that goes on behind the word at `last` with players and sports, in any order. */
export function endOfPlayers(words: readonly Word[], last: number): number {
  let to = last
  for (;;) {
    const end = endOfOne(words, to)
    if (end === undefined) return to
    to = end
  }
}

function endOfOne(words: readonly Word[], last: number): number | undefined {
  const [next, second] = [words[last + 1], words[last + 2]]
  if (next?.gap !== ' ' || second === undefined)
    // `Coupe d'Asie U23`, at a sentence's end
    return next?.gap === ' ' && (isAge(next) || (isWhom(next) && isWhose(words[last]!)))
      ? last + 1
      : undefined
  // `Coupe d'Asie des clubs champions`
  if (next.plain === 'des' && second.gap === ' ' && second.plain === 'clubs')
    return last + (words[last + 3]?.gap === ' ' && words[last + 3]!.plain === 'champions' ? 3 : 2)
  // `Championnat d'Asie de football féminin`
  // `Coupe d'Asie des moins de 23 ans`
  if (next.plain === 'des' && second.plain === 'moins' && words[last + 5]?.plain === 'ans')
    return last + 5
  const held = federationEnd(words, last)
  if (held !== undefined) return held
  if (isWhom(next)) return goesOn(words, last + 2) || isWhose(words[last]!) ? last + 1 : undefined
  if (isAge(next)) return last + 1
  // `de volley-ball par équipes 2025`
  if (next.plain === 'par' && isOneOf(second.plain, 'equipes?')) return last + 2
  if (!isOneOf(next.plain, 'd de')) return undefined
  // `de tir à l'arc`, `de tennis de table`
  if (second.plain === 'tennis' && words[last + 4]?.plain === 'table') return last + 4
  if (second.plain === 'tir' && words[last + 5]?.plain === 'arc') return last + 5
  if (SPORTS.test(second.plain)) return last + (words[last + 3]?.gap === '-' ? 3 : 2)
  // `Championnats du monde de Kun Khmer`
  if (words[last]!.plain === 'olympiques' || !MARTIAL.test(second.plain)) return undefined
  const third = words[last + 3]
  return last + (third?.capital === true && third.gap === ' ' ? 3 : 2)
}

/** `Coupe d'Asie de football de l'AFC 2026`: who holds it, before its year. */
function federationEnd(words: readonly Word[], last: number): number | undefined {
  if (words[last + 1]!.plain !== 'de' || !isOneOf(words[last + 2]?.plain, 'la l')) return undefined
  const holder = words[last + 3]
  if (!isOneOf(holder?.text, 'AFC FIFA AFF UEFA CAF AVC FIVB FIBA ASEAN VFF')) return undefined
  return isYear(words[last + 4]) ? last + 3 : undefined
}

const isWhom = ({ plain }: Word): boolean =>
  isOneOf(plain, 'feminine?s? masculine?s? juniors? seniors? mixtes?')

/** `football féminin`, `clubs féminins`: who plays is told of a sport or of teams. */
const isWhose = ({ plain }: Word): boolean => SPORTS.test(plain) || plain === 'clubs'

const isAge = ({ text }: Word): boolean => /^U-?\d\d$/u.test(text)

/** A sport, an age or a year behind whom it is for. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const [next, second] = [words[at], words[at + 1]]
  return (
    next?.gap === ' ' &&
    (isYear(next) ||
      isAge(next) ||
      (isOneOf(next.plain, 'd de') && SPORTS.test(second?.plain ?? '')) ||
      (next.plain === 'par' && isOneOf(second?.plain, 'equipes?')))
  )
}
