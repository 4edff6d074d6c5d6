/** Whose name with initials a body bears: `Université nationale eurasienne L. N. Goumilev`, `Institut J. Craig Venter`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isGrammar } from '../../gazetteer/not-names.ts'
import { isTitle } from '../../persons/title.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import type { State } from '../phrase.ts'

const BEARERS = oneOf(
  'fondation lycee universite institut centre hopital ecole college musee academie conservatoire orchestre clinique laboratoire bibliotheque chu fonds polyclinique maternite observatoire faculte ballet cirque bureau station',
)

/** `L. N.`: one letter, a point, and what goes on with a capital. */
export function isInitial(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next?.capital !== true) return false
  if (next.gap !== '. ' && next.gap !== '.') return false
  // `la Fondation A&V. Ils`: letters that a sign joins are no initials
  if (word.gap === '&') return false
  return word.text.length === 1 && word.capital && !isGrammar(next)
}

/** Takes initials and the name behind them; one alone behind a title is whoever leads the body. */
export function takeInitialled(words: readonly Word[], state: State, head: string): boolean {
  const from = state.to + 1
  if (!BEARERS.test(head) || words[from]!.gap !== ' ' || !isInitial(words, from)) return false
  let to = from
  while (to < from + 3 && isInitial(words, to)) to += 1
  const lone = to === from + 1
  // `M. Sam`, `le recteur de l'Université d'État V. Sadovnitchi`
  if (lone && (words[from]!.text === 'M' || isLed(words, from, head))) return false
  if (words[to]!.text.length < 3) return false
  // `J. Craig Venter`, `A. Dubois-Roy`
  const joint = lone ? /^[ -]$/u : /^-$/u
  while (words[to + 1]?.capital === true && joint.test(words[to + 1]!.gap) && to < from + 4) to += 1
  // `de Moscou`: where it stands
  const seat =
    words[to + 1]?.gap === ' ' && isOneOf(words[to + 1]!.plain, 'de d')
      ? knownPlaceAt(words, to + 2)
      : undefined
  state.to = seat?.to ?? to
  state.named = true
  state.last = seat === undefined && state.complements === 0 ? 'theme' : 'closed'
  return true
}

/** Behind `le recteur de l'Université`. */
function isLed(words: readonly Word[], from: number, head: string): boolean {
  let at = from - 1
  while (at > from - 12 && at > 0 && words[at]!.plain !== head) at -= 1
  return [at - 2, at - 3].some((title) => isTitle(words[title]?.plain ?? ''))
}
