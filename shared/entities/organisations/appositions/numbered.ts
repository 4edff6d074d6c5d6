/** Numbers that belong to a body's name: `hôpital 103`, `école N°14`, `Centre des archives nationales III`, `APEC 2027`. */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import { endOfCapitals, type State } from '../phrase.ts'
import { isOwnNumber } from '../introduced/introduced-ends.ts'

/** What a university's number says too: `Paris 1 Panthéon-Sorbonne`, `Lyon 3 Jean Moulin`. */
const NUMBERED =
  'pantheon sorbonne assas dauphine vincennes nanterre diderot descartes lumiere claude jean capitole paul montaigne segalen'

export function takeNumber(words: readonly Word[], state: State, head: string): boolean {
  const next = words[state.to + 1]!
  // `hôpital pour enfants numéro 1`
  if (next.plain === 'numero' && /^\d{1,3}$/u.test(words[state.to + 2]?.text ?? '')) {
    state.to += 2
    state.named = true
    return true
  }
  // `Société d'import-export 2-9`, `Hôpital 19-8`: a day that is kept
  if (
    isOneOf(head, 'societe compagnie hopital cooperative') &&
    next.gap === ' ' &&
    /^\d{1,2}$/u.test(next.text) &&
    /^-\d{1,2}$/u.test(`${words[state.to + 2]?.gap}${words[state.to + 2]?.text}`)
  ) {
    state.to += 2
    state.named = true
    return true
  }
  // `Comité directeur national 701`, `Centre d'urgence 115`
  if (
    isOneOf(head, 'comite centre') &&
    /^\d{3}$/u.test(next.text) &&
    isOwnNumber(words, state.to + 1)
  ) {
    state.to += 1
    state.named = true
    return true
  }
  // `Comité national pour l'ASEAN 2020`
  if (
    next.gap === ' ' &&
    head === 'comite' &&
    /^20\d\d$/u.test(next.text) &&
    isAllCapitals(words[state.to]!.text)
  ) {
    state.to += 1
    return true
  }
  // `Centre des archives nationales III`, `Département II de l'inspection`
  if (
    next.gap === ' ' &&
    /^(?:I{1,3}|IV|VI{0,3})$/u.test(next.text) &&
    isOneOf(head, 'centre departement')
  ) {
    state.last = state.last === 'head' ? 'adjective' : 'closed'
    state.to += 1
    state.named = true
    return true
  }
  // `école N°14 d'Oulan-Bator`
  const figure = words[state.to + 2]
  if (
    (isOneOf(next.text, 'N n') && /^° ?$/u.test(figure?.gap ?? '')) ||
    (isOneOf(next.text, 'No no') &&
      /^\.? ?$/u.test(figure?.gap ?? '-') &&
      /^\d{1,3}$/u.test(figure!.text))
  ) {
    state.to += 2
    state.named = true
    return true
  }
  // `hôpital 103`, `Université Paris 8`
  if (
    /^\d{1,3}$/u.test(next.text) &&
    (isOneOf(head, 'hopital') ||
      // `Service d'urgence 115`
      isOneOf(words[state.to]!.plain, 'urgences? urgente') ||
      (isOneOf(head, 'societe compagnie entreprise') &&
        next.text.length > 1 &&
        (words[state.to]!.capital ||
          state.complements > 0 ||
          words[state.to]!.plain === 'generale') &&
        isOwnNumber(words, state.to + 1)) ||
      (state.named &&
        (isOneOf(head, 'universite faculte') ||
          // `École normale supérieure de Hanoï 2`
          (head === 'ecole' && state.complements > 0 && isOwnNumber(words, state.to + 1)))))
  ) {
    state.to += 1
    state.named = true
    // `Université Paris 1 Panthéon-Sorbonne`
    if (head === 'universite' && isOneOf(words[state.to + 1]?.plain, NUMBERED))
      state.to = endOfCapitals(words, state.to)
    return true
  }
  return false
}
