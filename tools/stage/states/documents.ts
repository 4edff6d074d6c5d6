/** The extension's pages that stand in a tab of their own, in each state that a reader can bring about. */
import type { Hand } from '../browsers/hand.ts'
import type { Behaviour } from '../hosts/service.ts'
import { publishedIndex } from './published-index.ts'
import { press } from './state.ts'

export interface DocumentState {
  readonly name: string
  readonly page: 'options.html' | 'welcome.html'
  readonly behaviour: Behaviour
  readonly act?: (hand: Hand) => Promise<void>
  /** In French, among what is shown. */
  readonly says: string
}

const publishing = (pace: number): Behaviour => ({
  kind: 'publishes',
  // Made when it is first asked for.
  get values() {
    return publishedIndex()
  },
  pace,
})

const UNUSUAL: readonly (Omit<DocumentState, 'behaviour'> & Partial<DocumentState>)[] = [
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
    name: 'options-index-size',
    page: 'options.html',
    says: 'L’index pèse environ',
    behaviour: publishing(0),
    act: press('#index button', '#index [role=status] button'),
  },
  {
    name: 'options-index-coming',
    page: 'options.html',
    says: 'Arrêter',
    // Slow enough to be seen on its way.
    behaviour: publishing(400),
    act: async (hand) => {
      await press('#index button', '#index [role=status] button')(hand)
      await press('#index [role=status] button', 'progress[value]')(hand)
    },
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

export const DOCUMENTS: readonly DocumentState[] = UNUSUAL.map((one) => ({
  // What the service does where the state is not about it.
  behaviour: { kind: 'is-cut' },
  ...one,
}))
