/** What the stage's service says of the stage's dispatch: every kind of thing the popup can show. */
import type { PublishedArticle, RelatedAnswer } from '../../shared/library/library.ts'
import { card, COVERAGE, entityId } from './cards.ts'
import { DOSSIER, FIRST, RELATION, STORY } from './dossiers.ts'
import { FIRST_MENTION, SEARCH, SUGGESTIONS } from './found.ts'
import type { Answers } from './service.ts'

export const RELATED: RelatedAnswer = {
  stories: [{ id: 'serie-comite-az', title: 'Comité intergouvernemental · Azerbaïdjan' }],
  self: card(
    'vietnamplus',
    9000102,
    'Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre',
    '2019-03-12',
  ),
  copies: [
    {
      card: card(
        'lecourrier',
        9100417,
        'Vietnam - Azerbaïdjan : l’énergie au cœur des échanges',
        '2019-03-13',
      ),
      sameness: 'same',
      credit: 'VNA/CVN',
      differences: [
        {
          kind: 'headline',
          here: 'Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre',
          there: 'Vietnam - Azerbaïdjan : l’énergie au cœur des échanges',
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
      card: card(
        'vietnamplus',
        9000051,
        'Le Comité intergouvernemental Vietnam-Azerbaïdjan tient sa 2e session à Bakou',
        '2017-10-19',
        'correction',
      ),
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
          kind: 'entity',
          entity: 'person',
          id: entityId('person:tran-quang-loc'),
          name: 'Trân Quang Lôc',
          role: 'vice-ministre vietnamien de l’Industrie et du Commerce',
          there: 'directeur du Département du marché européen',
        },
        {
          kind: 'entity',
          entity: 'organisation',
          id: entityId('organisation:socar'),
          name: 'SOCAR',
        },
      ],
    },
    {
      card: card(
        'vietnamplus',
        9000098,
        'PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne',
        '2019-03-11',
      ),
      score: 17.2,
      when: 'same-days',
      why: [
        { kind: 'link' },
        {
          kind: 'entity',
          entity: 'organisation',
          id: entityId('organisation:petrovietnam'),
          name: 'PetroVietnam',
        },
        {
          kind: 'entity',
          entity: 'organisation',
          id: entityId('organisation:socar'),
          name: 'SOCAR',
        },
      ],
    },
    {
      card: card(
        'lecourrier',
        9100502,
        'Une délégation d’experts vietnamiens attendue à Bakou en avril',
        '2019-03-29',
      ),
      score: 14.9,
      when: 'after',
      why: [
        {
          kind: 'entity',
          entity: 'person',
          id: entityId('person:tran-quang-loc'),
          name: 'Trân Quang Lôc',
        },
        { kind: 'entity', entity: 'country', id: entityId('country:AZ'), name: 'Azerbaïdjan' },
      ],
    },
    {
      card: card('vnanet', 9200077, 'Un siècle de pétrole entre Bakou et Vung Tàu'),
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
  card: card(
    'vietnamplus',
    9000051,
    'Le Comité intergouvernemental Vietnam-Azerbaïdjan tient sa 2e session à Bakou',
    '2017-10-19',
  ),
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
