/** The extension's pages that stand in a tab of their own, in each state that a reader can bring about. */
import type { Hand } from '../browsers/hand.ts'
import type { Behaviour } from '../hosts/service.ts'
import { press } from './state.ts'

export interface DocumentState {
  readonly name: string
  readonly page: 'options.html' | 'welcome.html'
  readonly act?: (hand: Hand) => Promise<void>
  /** In French, among what is shown. */
  readonly says: string
}

/** What the service does meanwhile. */
export const MEANWHILE: Behaviour = { kind: 'is-cut' }

export const DOCUMENTS: readonly DocumentState[] = [
  { name: 'options', page: 'options.html', says: 'Aucun index sur cet appareil.' },
  {
    name: 'options-refused',
    page: 'options.html',
    says: 'ni en https, ni en http sur cet appareil',
    act: async (hand) => {
      await hand.write('#service', 'http://reperes.example')
      await hand.press('form button')
      await hand.see('#service[aria-invalid=true]')
    },
  },
  {
    name: 'options-saved',
    page: 'options.html',
    says: 'Enregistré',
    act: press('input[name=mode][value=ask]', '.saved:not(:empty)'),
  },
  {
    name: 'options-ahead',
    page: 'options.html',
    says: 'Lire d’avance les articles ouverts',
    act: press('input[name=ahead]', '.saved:not(:empty)'),
  },
  {
    name: 'options-index-away',
    page: 'options.html',
    says: 'Le service ne répond pas',
    act: press('#index button', '#index [role=status]:not(:empty)'),
  },
  {
    name: 'options-erase',
    page: 'options.html',
    says: 'Vraiment tout effacer',
    act: press('#erase', '#erase[data-sure=yes]'),
  },
  { name: 'welcome', page: 'welcome.html', says: 'Ce qui est envoyé, et quand' },
  {
    name: 'welcome-chosen',
    page: 'welcome.html',
    says: 'C’est noté.',
    act: press('[data-key=choose-ask]', '.saved:not(:empty)'),
  },
]
