/** What the stage's service says of a person, of two countries and of a story. */
import type {
  Attestation,
  EntityDossier,
  RelationDossier,
  StoryDossier,
} from '../../../shared/dossiers/dossier.ts'
import type { Card } from '../../../shared/library/holdings.ts'
import { AZERBAIJAN, card, COPY, LOC, PETROVIETNAM, SAFAROV, SESSION } from './cards.ts'
import { DISPATCH } from '../hosts/pages.ts'

/** Where it is printed, as a sentence's source is told. */
const printed = ({ id, outlet, url, published }: Card) => ({
  article: id,
  ...(outlet !== undefined && { outlet }),
  ...(url !== undefined && { url }),
  ...(published !== undefined && { published }),
})

const attestation = (number: number, sentence: string, date?: string): Attestation => {
  const headline = 'Bakou et Hanoï se parlent'
  return { ...printed(card('vietnamplus', number, headline, date)), headline, sentence }
}

export const FIRST = attestation(
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

const NOW = attestation(
  9000512,
  'Le ministre de l’Industrie et du Commerce, Trân Quang Lôc, a ouvert le forum.',
  '2024-05-14',
)

export const DOSSIER: EntityDossier = {
  ...LOC,
  variants: ['Trân Quang Lôc', 'Tran Quang Loc'],
  articles: 17,
  sources: 14,
  first: FIRST,
  last: NOW,
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
      first: { ...LATER, copies: [printed(COPY)] },
      last: LAST,
      undated: [],
    },
    {
      text: 'ministre de l’Industrie et du Commerce',
      wordings: ['ministre de l’Industrie et du Commerce'],
      articles: 2,
      sources: 2,
      first: NOW,
      last: NOW,
      undated: [],
      appointed: {
        date: '2024-04-02',
        attestation: {
          ...NOW,
          sentence:
            'Trân Quang Lôc a été nommé ministre de l’Industrie et du Commerce le 2 avril 2024.',
        },
      },
    },
  ],
  companions: [
    { ...SAFAROV, articles: 5 },
    { ...AZERBAIJAN, articles: 9 },
    {
      ...PETROVIETNAM,
      articles: 6,
    },
  ],
  mentions: [NOW, LAST, LATER, FIRST],
  contradictions: [],
}

export const RELATION: RelationDossier = {
  countries: ['AZ', 'VN'],
  articles: 31,
  sources: 26,
  contradictions: [
    {
      about: 'Date de la 2e session du Comité intergouvernemental',
      claims: [
        FIRST,
        { ...LATER, sentence: 'La 2e session s’était tenue à Bakou en septembre 2017.' },
      ],
    },
  ],
  events: [
    {
      kind: 'session',
      name: '2e session du Comité intergouvernemental',
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
    AZ: [{ ...SAFAROV, articles: 5 }],
    VN: [
      {
        ...LOC,
        articles: 17,
      },
    ],
  },
}

export const STORY: StoryDossier = {
  id: 'comite-intergouvernemental',
  title: 'Comité intergouvernemental Vietnam-Azerbaïdjan',
  steps: [
    { kind: 'missing', ordinal: 1 },
    {
      kind: 'article',
      ordinal: 2,
      attestation: {
        ...FIRST,
        headline: SESSION.headline!,
      },
    },
    { kind: 'article', ordinal: 3, attestation: { ...LATER, headline: DISPATCH.headline } },
  ],
  undated: [],
}
