/** What a body is for, in which matter and in charge of what, where its noun is told by that: `pour la paix`, `chargé de la presse`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Word } from '../../words.ts'
import { isForRegion, isForTheme, isForUnion, isUnion } from '../complements/closings.ts'
import { takeComplement } from '../complements/complements.ts'
import { DE, type State } from '../phrase.ts'

const FOR = oneOf('pour sur contre vers')

/** These are not for anything: what stands behind them says what they do it for. */
const NOT_FOR = oneOf(
  'ministere ambassade consulat parti parlement assemblee gouvernement police armee senat marine garde region universite ecole lycee hopital societe compagnie musee anniversaire',
)

/** Whether a purpose may follow: behind a name that is closed only a union's, a region's or a country's theme. */
export const isForSomething = (words: readonly Word[], state: State, head: string): boolean =>
  FOR.test(words[state.to + 1]!.plain) &&
  !NOT_FOR.test(head) &&
  // `le carton jaune de la Commission européenne sur la pêche`
  !(head === 'commission' && state.complements === 0 && words[state.to]!.plain === 'europeenne') &&
  (state.last !== 'closed' ||
    isUnion(words, state.to) ||
    isForUnion(words, state.to + 1) ||
    isForTheme(words, state.to + 1, state) ||
    isForRegion(words, state.to + 1))

/** `de recherche en matière de criminalité`, `des jeunes en situation de handicap` */
export const isInMatter = (words: readonly Word[], { to, last }: State): boolean =>
  words[to + 1]!.plain === 'en' &&
  last !== 'closed' &&
  (words[to + 2]?.plain === 'situation' ||
    (words[to + 2]?.plain === 'matiere' &&
      isOneOf(
        words[to]!.plain,
        'recherches? investigation enquetes? lutte cooperation formation expertise etudes',
      )))

/** These are told by what they are in charge of; of a court or a police it is what happens to them. */
const CHARGED = oneOf(
  'comite commission conseil agence organisation departement direction service bureau office autorite administration secretariat cellule groupe section entite organe sous-comite sous-commission sous-direction sous-departement commissariat haut-commissariat delegation mission cabinet centre institut programme corps fonds groupement representation antenne',
)

/** `Comité chargé de la presse` */
export const isInCharge = (words: readonly Word[], { to }: State): boolean =>
  isOneOf(words[to + 1]!.plain, 'chargee? charges chargees') && DE.test(words[to + 2]?.plain ?? '')

export function takeCharge(words: readonly Word[], state: State, head: string): boolean {
  if (!CHARGED.test(head) || isOneOf(words[state.to + 3]?.plain, 'dossier projet')) return false
  state.last = 'adjective'
  return takeComplement(words, state, state.to + 2, head)
}
