/** What the stage's service finds: a search, its first mention, completions. */
import type {
  FirstMentionAnswer,
  SearchAnswer,
  SuggestAnswer,
} from '../../../shared/library/searched.ts'
import {
  AZERBAIJAN,
  CENTURY,
  COVERAGE,
  EXPERTS,
  LOC,
  PETROVIETNAM,
  RESUMED,
  type Named,
} from './cards.ts'

const FIRST_HIT = {
  card: RESUMED,
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
      ...FIRST_HIT,
      score: 11.8,
      matched: ['pétrole', 'Azerbaïdjan'],
    },
    {
      card: EXPERTS,
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
  mayPrecede: [{ card: CENTURY }],
  others: 0,
  coverage: COVERAGE,
}

const offered = ({ kind, id, name }: Named, articles: number) => ({
  kind,
  text: name,
  articles,
  id,
})

export const SUGGESTIONS: SuggestAnswer = {
  suggestions: [
    offered(LOC, 17),
    offered(AZERBAIJAN, 31),
    offered(PETROVIETNAM, 22),
    { kind: 'word', text: 'pétrole', articles: 48 },
  ],
}
