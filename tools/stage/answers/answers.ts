/** What the stage's service says of the stage's dispatch: every kind of thing the popup can show. */
import type { PublishedArticle } from '../../../shared/library/library.ts'
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import {
  AZERBAIJAN,
  card,
  CENTURY,
  COPY,
  COVERAGE,
  EXPERTS,
  LOC,
  type Named,
  OWN,
  PETROVIETNAM,
  RESUMED,
  SESSION,
  SOCAR,
} from './cards.ts'
import { DOSSIER, FIRST, RELATION, STORY } from './dossiers.ts'
import { FIRST_MENTION, SEARCH, SUGGESTIONS } from './found.ts'
import type { Answers, Behaviour } from '../hosts/service.ts'

/** Why an article is related: it names somebody, or something, that the page names. */
const shared = ({ kind, id, name }: Named) => ({ kind: 'entity', entity: kind, id, name }) as const

export const RELATED: RelatedAnswer = {
  stories: [{ id: 'serie-comite-az', title: 'Comité intergouvernemental · Azerbaïdjan' }],
  self: OWN,
  copies: [
    {
      card: COPY,
      sameness: 'same',
      credit: 'VNA/CVN',
      differences: [
        {
          kind: 'headline',
          here: OWN.headline!,
          there: COPY.headline!,
        },
        { kind: 'figure', here: '368 millions de dollars', there: '386 millions de dollars' },
        {
          kind: 'paragraph-added',
          there:
            'Le Vietnam et l’Azerbaïdjan ont noué leurs relations diplomatiques en septembre 1992.',
        },
      ],
    },
    {
      card: card(
        'azertag',
        9300021,
        'Bakou et Hanoï préparent leur comité intergouvernemental',
        '2019-03-12',
      ),
      sameness: 'account',
      credit: 'AZERTAC',
      differences: [],
      compared: 'opening',
    },
  ],
  related: [
    {
      card: { ...SESSION, published: { date: '2017-10-19', basis: 'correction' } },
      score: 21.4,
      when: 'before',
      why: [
        {
          kind: 'series',
          name: 'session du Comité intergouvernemental de coopération',
          here: 3,
          there: 2,
        },
        {
          ...shared(LOC),
          role: 'vice-ministre vietnamien de l’Industrie et du Commerce',
          there: 'directeur du Département du marché européen',
        },
        shared(SOCAR),
      ],
    },
    {
      card: RESUMED,
      score: 17.2,
      when: 'same-days',
      why: [{ kind: 'link' }, shared(PETROVIETNAM), shared(SOCAR)],
    },
    {
      card: EXPERTS,
      score: 14.9,
      when: 'after',
      why: [shared(LOC), shared(AZERBAIJAN)],
    },
    {
      card: CENTURY,
      score: 9.1,
      when: 'undated',
      printed: '(1919-2019)',
      why: [
        { kind: 'term', word: 'pétrole' },
        { kind: 'term', word: 'gisement' },
      ],
    },
  ],
  entities: [],
  coverage: COVERAGE,
}

const ARTICLE: PublishedArticle = {
  card: SESSION,
  policy: 'excerpt',
  passage: FIRST.sentence,
  entities: [],
}

export const ANSWERS: Answers = {
  'POST /v1/related': RELATED,
  'GET /v1/search': SEARCH,
  'GET /v1/first-mention': FIRST_MENTION,
  'GET /v1/suggest': SUGGESTIONS,
  'GET /v1/manifest': COVERAGE,
  'GET /v1/entities/*': DOSSIER,
  'GET /v1/relations/*': RELATION,
  'GET /v1/stories/*': STORY,
  'GET /v1/articles/*': ARTICLE,
}

/** A service that has all of it. */
export const ANSWERING = { kind: 'answers', answers: ANSWERS } as const satisfies Behaviour

/** The same corpus, which has nothing to say of the page. */
export const NOTHING_RELATED: Answers = {
  ...ANSWERS,
  'POST /v1/related': { ...RELATED, copies: [], related: [] },
}

/** A corpus that ends some months before the page. */
export const ENDED: Answers = {
  ...ANSWERS,
  'POST /v1/related': {
    ...RELATED,
    copies: [],
    related: RELATED.related.filter(({ when }) => when === 'before'),
    coverage: { ...COVERAGE, years: { '2016': 61, '2017': 74, '2018': 277 }, last: '2018-12-30' },
  },
}

/** A corpus that has copies to show, and nothing beyond. */
export const SPARE: Answers = {
  'POST /v1/related': RELATED,
  'GET /v1/suggest': { suggestions: [] },
  'GET /v1/search': { ...SEARCH, total: 0, hits: [], corrections: [] },
}
