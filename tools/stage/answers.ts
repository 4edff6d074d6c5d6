/** What the stage's service says of the stage's dispatch: every kind of thing the popup can show. */
import { readArticleId, type ArticleId } from '../../shared/article/article.ts'
import type {
  Attestation,
  EntityDossier,
  RelationDossier,
  StoryDossier,
} from '../../shared/dossiers/dossier.ts'
import { readEntityId, type EntityId } from '../../shared/entities/entity.ts'
import type {
  Card,
  Coverage,
  PublishedArticle,
  RelatedAnswer,
  SearchAnswer,
  SuggestAnswer,
} from '../../shared/library/library.ts'
import type { Answers } from './service.ts'

function articleId(text: string): ArticleId {
  const id = readArticleId(text)
  if (id === undefined) throw new Error(`stage: ${text} is no article's identifier`)
  return id
}

function entityId(text: string): EntityId {
  const id = readEntityId(text)
  if (id === undefined) throw new Error(`stage: ${text} is no entity's identifier`)
  return id
}

const card = (outlet: string, number: number, headline: string, date?: string): Card => ({
  id: articleId(`${outlet}-${number}`),
  kind: 'article',
  outlet,
  url:
    outlet === 'lecourrier'
      ? `https://lecourrier.vn/une-depeche/${number}.html`
      : `https://fr.vietnamplus.vn/une-depeche-post${number}.vnp`,
  headline,
  ...(date !== undefined && { published: { date, basis: 'metadata' } }),
})

export const COVERAGE: Coverage = {
  version: 'stage-1',
  updated: '2026-08-03T06:00:00Z',
  articles: 412,
  outlets: { vietnamplus: 268, lecourrier: 101, vnanet: 43 },
  years: { '2019': 61, '2023': 74, '2026': 120 },
  first: '2019-01-04',
  last: '2026-08-02',
  undated: 157,
  text: 'excerpt',
}

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
      differences: [
        {
          kind: 'headline',
          here: 'Énergie : le Vietnam et l’Azerbaïdjan ouvrent un nouveau chapitre',
          there: 'Vietnam - Azerbaïdjan : l’énergie au cœur des échanges',
        },
        { kind: 'figure', here: '368 millions de dollars', there: '386 millions de dollars' },
        {
          kind: 'paragraph-missing',
          there:
            'Le Vietnam et l’Azerbaïdjan ont noué leurs relations diplomatiques en septembre 1992.',
        },
      ],
    },
  ],
  related: [
    {
      card: card(
        'vietnamplus',
        9000051,
        'Le Comité intergouvernemental Vietnam-Azerbaïdjan tient sa 2ᵉ session à Bakou',
        '2017-10-19',
      ),
      score: 21.4,
      when: 'before',
      why: [
        { kind: 'series', name: 'Comité intergouvernemental de coopération', here: 3, there: 2 },
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

const attestation = (number: number, sentence: string, date?: string): Attestation => {
  const { id, outlet, url, headline, published } = card(
    'vietnamplus',
    number,
    'Bakou et Hanoï se parlent',
    date,
  )
  return {
    article: id,
    sentence,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
  }
}

const FIRST = attestation(
  9000051,
  'Trân Quang Lôc, directeur du Département du marché européen, conduisait la délégation vietnamienne.',
  '2017-10-19',
)
const LATER = attestation(
  9000102,
  'Le vice-ministre vietnamien de l’Industrie et du Commerce, Trân Quang Lôc, a reçu l’ambassadeur.',
  '2019-03-12',
)
const LAST = attestation(
  9000300,
  'Le vice-ministre de l’Industrie et du Commerce Trân Quang Lôc a présidé la séance.',
  '2021-06-02',
)

const DOSSIER: EntityDossier = {
  id: entityId('person:tran-quang-loc'),
  kind: 'person',
  name: 'Trân Quang Lôc',
  variants: ['Trân Quang Lôc', 'Tran Quang Loc'],
  articles: 17,
  sources: 14,
  first: FIRST,
  last: LAST,
  undated: 2,
  roles: [
    {
      text: 'directeur du Département du marché européen',
      wordings: ['directeur du Département du marché européen'],
      articles: 4,
      sources: 1,
      first: FIRST,
      last: FIRST,
      undated: [],
    },
    {
      text: 'vice-ministre vietnamien de l’Industrie et du Commerce',
      wordings: [
        'vice-ministre vietnamien de l’Industrie et du Commerce',
        'vice-ministre de l’Industrie et du Commerce',
      ],
      articles: 11,
      sources: 9,
      first: LATER,
      last: LAST,
      undated: [],
    },
  ],
  companions: [
    { id: entityId('person:elnur-safarov'), kind: 'person', name: 'Elnur Safarov', articles: 5 },
    { id: entityId('country:AZ'), kind: 'country', name: 'Azerbaïdjan', articles: 9 },
    {
      id: entityId('organisation:petrovietnam'),
      kind: 'organisation',
      name: 'PetroVietnam',
      articles: 6,
    },
  ],
  mentions: [LAST, LATER, FIRST],
  contradictions: [],
}

const RELATION: RelationDossier = {
  countries: ['AZ', 'VN'],
  articles: 31,
  sources: 26,
  contradictions: [],
  events: [
    {
      kind: 'session',
      name: '2ᵉ session du Comité intergouvernemental',
      date: '2017-10-19',
      sources: 2,
      attestation: FIRST,
    },
    {
      kind: 'visit',
      name: 'Entretien sur l’énergie à Hanoï',
      date: '2019-03-12',
      sources: 1,
      attestation: LATER,
    },
    { kind: 'visit', name: 'Visite d’une délégation parlementaire', sources: 1, attestation: LAST },
  ],
  persons: {
    AZ: [
      { id: entityId('person:elnur-safarov'), kind: 'person', name: 'Elnur Safarov', articles: 5 },
    ],
    VN: [
      {
        id: entityId('person:tran-quang-loc'),
        kind: 'person',
        name: 'Trân Quang Lôc',
        articles: 17,
      },
    ],
  },
}

const STORY: StoryDossier = {
  id: 'comite-intergouvernemental',
  title: 'Comité intergouvernemental Vietnam-Azerbaïdjan',
  steps: [
    { kind: 'missing', ordinal: 1 },
    { kind: 'article', ordinal: 2, attestation: FIRST },
    { kind: 'article', ordinal: 3, attestation: LAST },
  ],
  undated: [],
}

const SEARCH: SearchAnswer = {
  query: 'petrole azerbaidjen',
  total: 3,
  hits: [
    {
      card: card(
        'vietnamplus',
        9000098,
        'PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne',
        '2019-03-11',
      ),
      score: 11.8,
      excerpt: {
        text: 'Le pétrole reste au centre des échanges entre le Vietnam et l’Azerbaïdjan.',
        marks: [
          [3, 10],
          [62, 73],
        ],
      },
      matched: ['pétrole', 'Azerbaïdjan'],
    },
    {
      card: card(
        'lecourrier',
        9100502,
        'Une délégation d’experts vietnamiens attendue à Bakou en avril',
        '2019-03-29',
      ),
      score: 7.5,
      matched: ['Azerbaïdjan'],
    },
  ],
  corrections: [{ written: 'azerbaidjen', searched: 'azerbaïdjan' }],
  coverage: COVERAGE,
}

const SUGGESTIONS: SuggestAnswer = {
  suggestions: [
    { kind: 'person', text: 'Trân Quang Lôc', articles: 17, id: 'person:tran-quang-loc' },
    { kind: 'country', text: 'Azerbaïdjan', articles: 31, id: 'country:AZ' },
    { kind: 'organisation', text: 'PetroVietnam', articles: 22, id: 'organisation:petrovietnam' },
    { kind: 'word', text: 'pétrole', articles: 48 },
  ],
}

const ARTICLE: PublishedArticle = {
  card: card(
    'vietnamplus',
    9000051,
    'Le Comité intergouvernemental Vietnam-Azerbaïdjan tient sa 2ᵉ session à Bakou',
    '2017-10-19',
  ),
  policy: 'excerpt',
  passage: FIRST.sentence,
  entities: [],
}

export const ANSWERS: Answers = {
  'POST /v1/related': RELATED,
  'GET /v1/search': SEARCH,
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
  'POST /v1/related': {
    ...RELATED,
    copies: [],
    related: [],
    coverage: { ...COVERAGE, last: '2018-12-30' },
  },
}

/** A corpus that has copies to show, and nothing beyond. */
export const SPARE: Answers = {
  'POST /v1/related': RELATED,
  'GET /v1/suggest': { suggestions: [] },
  'GET /v1/search': { ...SEARCH, total: 0, hits: [], corrections: [] },
}
