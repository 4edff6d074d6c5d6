/** What the stage's service finds: a search, its first mention, completions. */
import type {
  FirstMentionAnswer,
  SearchAnswer,
  SuggestAnswer,
} from '../../shared/library/library.ts'
import { card, COVERAGE } from './cards.ts'

const FIRST_HIT = {
  card: card(
    'vietnamplus',
    9000098,
    'PetroVietnam et SOCAR reprennent leurs travaux en mer Caspienne',
    '2019-03-11',
  ),
  excerpt: {
    text: 'Le pétrole reste au centre des échanges entre le Vietnam et l’Azerbaïdjan.',
    marks: [
      [3, 10],
      [62, 73],
    ],
  },
} as const

export const SEARCH: SearchAnswer = {
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

export const FIRST_MENTION: FirstMentionAnswer = {
  articles: 3,
  first: FIRST_HIT,
  mayPrecede: [{ card: card('vnanet', 9200077, 'Un siècle de pétrole entre Bakou et Vung Tàu') }],
  others: 0,
  coverage: COVERAGE,
}

export const SUGGESTIONS: SuggestAnswer = {
  suggestions: [
    { kind: 'person', text: 'Trân Quang Lôc', articles: 17, id: 'person:tran-quang-loc' },
    { kind: 'country', text: 'Azerbaïdjan', articles: 31, id: 'country:AZ' },
    { kind: 'organisation', text: 'PetroVietnam', articles: 22, id: 'organisation:petrovietnam' },
    { kind: 'word', text: 'pétrole', articles: 48 },
  ],
}
