/** Every state a reader can meet, by name: which page, what the service does, what the reader does then. */
import { ANSWERS, NOTHING_RELATED, SPARE } from './answers.ts'
import type { Hand } from './hand.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  ELSEWHERE,
  EMPTY_PAGE,
  HOSTILE_PAGE,
  LIST_PAGE,
  MACHINE,
  REPRINT,
  STRANGER,
  type StagePage,
} from './pages.ts'
import type { Behaviour } from './service.ts'

export interface State {
  readonly name: string
  readonly page: StagePage
  readonly behaviour: Behaviour
  readonly options?: Readonly<Record<string, unknown>>
  readonly surface?: 'popup' | 'sidepanel'
  /** What shows that the state is reached. */
  readonly shows: string
  readonly act?: (hand: Hand) => Promise<void>
  /** The popup is opened a second time, while the service does this. */
  readonly again?: { readonly behaviour: Behaviour; readonly shows: string }
  /** In French, among what is shown. */
  readonly says?: string
}

const DISPATCH_PAGE = articlePage(DISPATCH)
const ANSWERING: Behaviour = { kind: 'answers', answers: ANSWERS }

const reading = { page: DISPATCH_PAGE, behaviour: ANSWERING }

const press =
  (selector: string, then: string) =>
  async (hand: Hand): Promise<void> => {
    await hand.press(selector)
    await hand.see(then)
  }

const search =
  (q: string, then: string) =>
  async (hand: Hand): Promise<void> => {
    await hand.type(q)
    await hand.key('Enter')
    await hand.see(then)
  }

/** Pages that a press of the button grants: on the stage of the states they are granted from the first. */
export const GRANTED = ['*://www.revue-lointaine.test/*', '*://www.vietnam.vn/*'] as const

export const STATES: readonly State[] = [
  { name: 'answered', says: 'Signalé par cette page', ...reading, shows: '#related .article' },
  {
    name: 'answered-below',
    ...reading,
    shows: '#related .article',
    act: press('[data-jump=related]', '#related .article'),
  },
  { name: 'looking', page: DISPATCH_PAGE, behaviour: { kind: 'stays-silent' }, shows: '.waiting' },
  {
    name: 'differences',
    says: '386 millions de dollars',
    ...reading,
    shows: '#copies .article',
    act: press('.differences summary', '.differences li'),
  },
  {
    name: 'nothing-related',
    says: 'Rien d’assez proche',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'answers', answers: NOTHING_RELATED },
    shows: '#related .quiet',
  },
  {
    name: 'not-an-article',
    says: 'Pas de dépêche ici',
    page: LIST_PAGE,
    behaviour: ANSWERING,
    shows: '.refused',
  },
  {
    name: 'unreadable',
    says: 'Texte non reconnu',
    page: EMPTY_PAGE,
    behaviour: ANSWERING,
    shows: '.refused',
  },
  {
    name: 'vna-copy',
    says: 'une dépêche reprise',
    page: REPRINT,
    behaviour: ANSWERING,
    shows: '#copies .article',
  },
  {
    name: 'unknown-site',
    says: 'Rien n’indique une dépêche de la VNA',
    page: STRANGER,
    behaviour: ANSWERING,
    shows: '.notice',
  },
  {
    name: 'first-run',
    says: 'Avant de commencer',
    ...reading,
    options: { welcomed: 'no' },
    shows: '.first-run',
    act: press('.first-run summary', '.lines'),
  },
  {
    name: 'ask-each-time',
    says: 'Rien n’est envoyé avant que vous le demandiez',
    ...reading,
    options: { mode: 'ask' },
    shows: '.notice',
  },
  {
    name: 'private-without-index',
    says: 'aucun index n’est encore sur cet appareil',
    ...reading,
    options: { mode: 'private' },
    shows: '.notice',
  },
  {
    name: 'panel-following',
    says: 'Le panneau suit la page sans rien envoyer',
    ...reading,
    surface: 'sidepanel',
    shows: '.notice',
  },
  {
    name: 'service-away',
    says: 'Le service ne répond pas. Vérifiez son adresse',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 500, problem: 'unexpected' },
    shows: '.notice',
  },
  {
    name: 'too-many',
    says: 'Le service répondra de nouveau à',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 429, problem: 'too_many_requests', retryAfter: 45 },
    shows: '.notice',
  },
  {
    name: 'unpublished',
    says: 'aucun corpus n’y est encore publié',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_unpublished' },
    shows: '.notice',
  },
  {
    name: 'older-corpus',
    says: 'L’index a été fait pour une autre version',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_format' },
    shows: '.notice',
  },
  {
    name: 'key-required',
    says: 'Ce service demande une clé',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 401, problem: 'key_required' },
    shows: '.notice',
  },
  {
    name: 'nonsense',
    says: 'réponse du service est illisible',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'says', body: '<html>' },
    shows: '.notice',
  },
  {
    name: 'cut-answer',
    says: 'Le service ne répond pas',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'is-cut' },
    shows: '.notice',
  },
  {
    name: 'out-of-reach',
    says: 'Page hors de portée',
    page: ELSEWHERE,
    behaviour: ANSWERING,
    shows: '.refused',
  },
  {
    name: 'machine-translation',
    says: 'Traduction automatique',
    page: MACHINE,
    behaviour: ANSWERING,
    shows: '#related .article',
  },
  {
    name: 'kept-results',
    says: 'Résultats de tout à l’heure',
    ...reading,
    shows: '#related .article',
    again: { behaviour: { kind: 'is-cut' }, shows: '.kept' },
  },
  {
    name: 'crowded-unfolded',
    page: CROWDED_PAGE,
    behaviour: ANSWERING,
    shows: '#related .article',
    act: press('.unfold', '.person'),
  },
  {
    name: 'entity-away',
    says: 'réponse du service est illisible',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'answers', answers: { ...ANSWERS, 'GET /v1/entities/*': 7 } },
    shows: '#related .article',
    act: press('.person', '[data-key=place-again]'),
  },
  { name: 'hostile', page: HOSTILE_PAGE, behaviour: ANSWERING, shows: '#related .article' },
  {
    name: 'crowded',
    says: '197\u00A0autres personnes',
    page: CROWDED_PAGE,
    behaviour: ANSWERING,
    shows: '#related .article',
  },
  {
    name: 'completion',
    ...reading,
    shows: '#related .article',
    act: async (hand) => {
      await hand.type('tra')
      await hand.see('[role=option]')
      await hand.key('ArrowDown')
    },
  },
  {
    name: 'search',
    ...reading,
    shows: '#related .article',
    act: search('petrole azerbaidjen', '.place-search .article'),
  },
  {
    name: 'search-refine',
    says: 'Du plus récent au plus ancien',
    ...reading,
    shows: '#related .article',
    act: async (hand) => {
      await search('petrole azerbaidjen', '.place-search .article')(hand)
      await press('.refine summary', '[data-key=refine-apply]')(hand)
    },
  },
  {
    name: 'first-mention',
    says: 'Pourraient la précéder',
    ...reading,
    shows: '#related .article',
    act: async (hand) => {
      await search('petrole azerbaidjen', '.place-search .article')(hand)
      await press('[data-key=first]', '.place-first .article')(hand)
    },
  },
  {
    name: 'search-nothing',
    says: 'Les accents ne comptent pas',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'answers', answers: SPARE },
    shows: '#related .article',
    act: search('zythum', '.place-search .quiet'),
  },
  {
    name: 'entity',
    ...reading,
    shows: '#related .article',
    act: press('.person', '.place-entity .roles'),
  },
  {
    name: 'entity-role-opened',
    ...reading,
    shows: '#related .article',
    act: async (hand) => {
      await press('.person', '.place-entity .roles')(hand)
      await press('.roles summary', '.roles .attestation')(hand)
    },
  },
  {
    name: 'entity-unknown',
    says: 'Le corpus ne dit rien de plus',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'answers', answers: SPARE },
    shows: '#related .article',
    act: press('.person', '.place-entity .quiet'),
  },
  {
    name: 'relation',
    ...reading,
    shows: '#related .article',
    act: press('.names > .onward', '.timeline'),
  },
  {
    name: 'story',
    says: 'manque au corpus',
    ...reading,
    shows: '#related .article',
    act: press('.related > .onward', '.timeline'),
  },
  { name: 'sent', ...reading, shows: '#related .article', act: press('[data-key=sent]', '.sent') },
  { name: 'cite', ...reading, shows: '#related .article', act: press('[data-key=cite]', '.form') },
]
