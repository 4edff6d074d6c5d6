/** What a reader opens over the page: a search, a name, two countries, a thread, what is sent, a citation. */
import { ANSWERS, SPARE } from '../answers/answers.ts'
import type { Hand } from '../browsers/hand.ts'
import { press, states } from './state.ts'

const search =
  (q: string, then: string) =>
  async (hand: Hand): Promise<void> => {
    await hand.type(q)
    await hand.key('Enter')
    await hand.see(then)
  }

export const PLACE_STATES = states([
  {
    name: 'entity-away',
    says: 'réponse du service est illisible',
    behaviour: { kind: 'answers', answers: { ...ANSWERS, 'GET /v1/entities/*': 7 } },
    act: press('.person', '[data-key=place-again]'),
  },
  {
    name: 'completion',
    act: async (hand) => {
      await hand.type('tra')
      await hand.see('[role=option]')
      await hand.key('ArrowDown')
    },
  },
  { name: 'search', act: search('petrole azerbaidjen', '.place-search .article') },
  {
    name: 'search-refine',
    says: 'Du plus récent au plus ancien',
    act: async (hand) => {
      await search('petrole azerbaidjen', '.place-search .article')(hand)
      await press('.refine summary', '[data-key=refine-apply]')(hand)
    },
  },
  {
    name: 'first-mention',
    says: 'Pourraient la précéder',
    act: async (hand) => {
      await search('petrole azerbaidjen', '.place-search .article')(hand)
      await press('[data-key=first]', '.place-first .article')(hand)
    },
  },
  {
    name: 'search-nothing',
    says: 'Les accents ne comptent pas',
    behaviour: { kind: 'answers', answers: SPARE },
    act: search('zythum', '.place-search .quiet'),
  },
  { name: 'entity', act: press('.person', '.place-entity .roles') },
  {
    name: 'entity-role-opened',
    act: async (hand) => {
      await press('.person', '.place-entity .roles')(hand)
      await press('.roles summary', '.roles .attestation')(hand)
    },
  },
  {
    name: 'entity-unknown',
    says: 'Le corpus n’a pas de fiche à ce nom',
    behaviour: { kind: 'answers', answers: SPARE },
    act: press('.person', '.place-entity .quiet'),
  },
  { name: 'relation', act: press('.names > .onward', '.timeline') },
  { name: 'story', says: 'manque au corpus', act: press('.threads .onward', '.timeline') },
  { name: 'sent', act: press('[data-key=sent]', '.sent') },
  { name: 'cite', act: press('[data-key=cite]', '.form') },
])
