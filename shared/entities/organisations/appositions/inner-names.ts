/** Names that stand inside a body's own without `de`: a board's project, a committee's programme, what two countries share. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { countryAt } from '../../countries/words.ts'
import { plainIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { takePair } from './pairs.ts'
import { beforeHolder } from './led-by.ts'
import { endOfCapitals, type State } from '../phrase.ts'

const MANAGED = oneOf('projets?')

/** `Comité de gestion de projets My Thuan`, `Comité de gestion de projets 85`; not whoever heads it. */
export function takeProject(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]!
  if (
    !isOneOf(head, 'comite conseil direction bureau') ||
    next.gap !== ' ' ||
    !words
      .slice(Math.max(0, state.to - 3), state.to + 1)
      .some(({ plain }) => MANAGED.test(plain)) ||
    !words.slice(Math.max(0, state.to - 7), state.to).some(({ plain }) => plain === 'gestion')
  )
    return false
  const counted = /^\d{1,3}$/u.test(next.text)
  if (!counted && (!next.capital || isSomebody(words, state.to + 1))) return false
  const to = counted ? state.to + 1 : endOfCapitals(words, state.to + 1)
  state.to = counted ? to : beforeHolder(words, state.to + 1, to)
  state.named = true
  state.last = 'closed'
  return true
}

/** Three or four syllables that a family's name begins: who heads the board. */
function isSomebody(words: readonly Word[], from: number): boolean {
  const to = endOfCapitals(words, from)
  return (
    (to - from > 1 && FAMILY_NAMES.has(words[from]!.plain)) ||
    !words.slice(from, to + 1).every(({ text }) => isSyllable(text))
  )
}

/** UNESCO's programmes, by which committees are called. */
const PROGRAMMES = ['memoire du monde', 'homme et biosphere', 'homme et la biosphere']
const opensProgramme = plainIn('memoire homme')

/** `Comité Mémoire du monde pour l'Asie et le Pacifique` */
export function takeProgramme(words: readonly Word[], state: State, head: string): boolean {
  if (!isOneOf(head, 'comite programme secretariat centre') || state.last === 'closed') return false
  if (words[state.to + 1]!.gap !== ' ' || !opensProgramme(words[state.to + 1])) return false
  for (const programme of PROGRAMMES) {
    const to = state.to + programme.split(' ').length
    const printed = words.slice(state.to + 1, to + 1).map(({ plain }) => plain)
    if (printed.join(' ') !== programme) continue
    state.to = to
    state.complements += 1
    state.named = true
    state.last = 'theme'
    return true
  }
  return false
}

/** `Fédération Santé France - Vietnam`, `association Solidarité Suisse-Vietnam`: what both care for, then who they are. */
export function takeSharedCause(words: readonly Word[], state: State, head: string): boolean {
  const cause = words[state.to + 1]!
  if (
    state.last !== 'head' ||
    !isOneOf(head, 'federation association union comite amicale fondation collectif reseau') ||
    cause.gap !== ' ' ||
    !cause.capital ||
    countryAt(words, state.to + 1) !== undefined
  )
    return false
  const before = state.to
  state.to += 1
  if (takePair(words, state, state.to + 1)) return true
  state.to = before
  return false
}
