/** Every state a reader can meet, by name: which page, what the service does, what the reader does then. */
import { ANSWERS, NOTHING_RELATED, SPARE } from './answers.ts'
import type { Hand } from './hand.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  EMPTY_PAGE,
  HOSTILE_PAGE,
  LIST_PAGE,
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

export const STATES: readonly State[] = [
  { name: 'answered', ...reading, shows: '#related .article' },
  {
    name: 'answered-below',
    ...reading,
    shows: '#related .article',
    act: press('[data-jump=related]', '#related .article'),
  },
  { name: 'looking', page: DISPATCH_PAGE, behaviour: { kind: 'stays-silent' }, shows: '.waiting' },
  {
    name: 'differences',
    ...reading,
    shows: '#copies .article',
    act: press('.differences summary', '.differences li'),
  },
  {
    name: 'nothing-related',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'answers', answers: NOTHING_RELATED },
    shows: '#related .quiet',
  },
  { name: 'not-an-article', page: LIST_PAGE, behaviour: ANSWERING, shows: '.refused' },
  { name: 'unreadable', page: EMPTY_PAGE, behaviour: ANSWERING, shows: '.refused' },
  { name: 'vna-copy', page: REPRINT, behaviour: ANSWERING, shows: '#copies .article' },
  { name: 'unknown-site', page: STRANGER, behaviour: ANSWERING, shows: '.notice' },
  {
    name: 'first-run',
    ...reading,
    options: { welcomed: 'no' },
    shows: '.first-run',
    act: press('.first-run summary', '.lines'),
  },
  { name: 'ask-each-time', ...reading, options: { mode: 'ask' }, shows: '.notice' },
  { name: 'private-without-index', ...reading, options: { mode: 'private' }, shows: '.notice' },
  { name: 'panel-following', ...reading, surface: 'sidepanel', shows: '.notice' },
  {
    name: 'service-away',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 500, problem: 'unexpected' },
    shows: '.notice',
  },
  {
    name: 'too-many',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 429, problem: 'too_many_requests', retryAfter: 45 },
    shows: '.notice',
  },
  {
    name: 'unpublished',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_unpublished' },
    shows: '.notice',
  },
  {
    name: 'older-corpus',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'refuses', status: 503, problem: 'corpus_format' },
    shows: '.notice',
  },
  {
    name: 'nonsense',
    page: DISPATCH_PAGE,
    behaviour: { kind: 'says', body: '<html>' },
    shows: '.notice',
  },
  { name: 'cut-answer', page: DISPATCH_PAGE, behaviour: { kind: 'is-cut' }, shows: '.notice' },
  { name: 'hostile', page: HOSTILE_PAGE, behaviour: ANSWERING, shows: '#related .article' },
  { name: 'crowded', page: CROWDED_PAGE, behaviour: ANSWERING, shows: '#related .article' },
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
    name: 'first-mention',
    ...reading,
    shows: '#related .article',
    act: async (hand) => {
      await search('petrole azerbaidjen', '.place-search .article')(hand)
      await press('[data-key=first]', '.place-first .article')(hand)
    },
  },
  {
    name: 'search-nothing',
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
    ...reading,
    shows: '#related .article',
    act: press('.related > .onward', '.timeline'),
  },
  { name: 'sent', ...reading, shows: '#related .article', act: press('[data-key=sent]', '.sent') },
  { name: 'cite', ...reading, shows: '#related .article', act: press('[data-key=cite]', '.form') },
]
