/** What a body's name takes on without `de`: whom something has struck, what it is tied to, numbers, whose art it shows. */
import { isOneOf } from '../../../french/word-list.ts'
import { isAdjective } from '../lexicon/adjectives.ts'
import type { Word } from '../../words.ts'
import { takeNumber } from './numbered.ts'
import { endOfCapitals, PRENOMINAL, type State } from '../phrase.ts'

export function takeAside(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]!
  // `enfants touchés par la dioxine`, `malades atteints de cancer`
  if (
    isOneOf(next.plain, 'touchee?s affectee?s atteinte?s frappee?s infectee?s') &&
    isOneOf(words[state.to + 2]?.plain, 'par de du d')
  ) {
    const noun = isOneOf(words[state.to + 3]?.plain, 'la le les l') ? state.to + 4 : state.to + 3
    if (words[noun] === undefined) return false
    state.to = noun
    state.last = 'theme'
    return true
  }
  if (next.plain === 'par' && words[state.to + 2]?.plain === 'actions') {
    state.to += 2
    return true
  }
  if (takeNumber(words, state, head)) return true
  // `organisations non gouvernementales`
  if (next.plain === 'non' && isAdjective(words, state.to + 2)) {
    state.to += 2
    return true
  }
  // `Université ouverte de Hô Chi Minh-Ville`; what was opened in a year is none
  if (head === 'universite' && next.plain === 'ouverte' && words[state.to + 2]?.plain === 'de') {
    state.to += 1
    return true
  }
  // `Musée de la sculpture Cham de Da Nang`: whose art it shows
  if (
    head === 'musee' &&
    (isOneOf(next.text, 'Oc Dong Sa Funan') || isOneOf(next.plain, 'cham khmer'))
  ) {
    state.to = next.capital ? endOfCapitals(words, state.to + 1) : state.to + 1
    state.named = true
    state.last = 'theme'
    return true
  }
  // `la criminalité liée à la drogue`
  if (
    isOneOf(next.plain, 'lies? liees?') &&
    isOneOf(words[state.to + 2]?.plain, 'a au aux') &&
    isOneOf(state.last, 'theme bare-theme')
  ) {
    const noun = isOneOf(words[state.to + 3]?.plain, 'la l') ? state.to + 4 : state.to + 3
    if (words[noun] === undefined || words[noun].capital) return false
    // `liée aux hautes technologies`
    const first = PRENOMINAL.test(words[noun].plain) && words[noun + 1]?.capital === false
    state.to = first ? noun + 1 : noun
    state.last = 'theme'
    return true
  }
  // `poste de garde-frontière Po Hen`
  if (
    head === 'poste' &&
    next.capital &&
    next.gap === ' ' &&
    isOneOf(words[state.to]!.plain, 'frontieres?')
  ) {
    state.to = endOfCapitals(words, state.to + 1)
    state.named = true
    state.last = 'closed'
    return true
  }
  return false
}
