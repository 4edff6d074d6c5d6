/**
 * What the service may answer, read field by field with caps: the service is as untrusted as a page.
 *
 * Each reader gives exactly the domain's type; what a reader of this version does not know is dropped.
 */
import type {
  Card,
  Coverage,
  Excerpt,
  FirstMentionAnswer,
  MentionShown,
  PublishedArticle,
  RelatedAnswer,
  SearchAnswer,
  SuggestAnswer,
} from '../shared/library/library.ts'
import type { Reason } from '../shared/search/related.ts'
import {
  articleId,
  dispatch,
  entityId,
  entityKind,
  name,
  outlet,
  published,
  sentence,
} from './answer-fields.ts'
import {
  byKind,
  count,
  httpUrl,
  isoDate,
  list,
  oneOf,
  otherwise,
  record,
  shape,
  text,
  token,
} from './untrusted.ts'
import type { Read } from './untrusted.ts'

const card: Read<Card> = shape(
  {
    id: articleId,
    kind: oneOf('article', 'lead-only', 'gallery', 'tag', 'machine-translation'),
  },
  {
    outlet,
    url: httpUrl,
    headline: text(500),
    lead: text(2_000),
    published,
    captured: isoDate,
    dispatch,
  },
)

export const coverage: Read<Coverage> = shape(
  {
    version: text(100),
    articles: count,
    outlets: record(count, 200),
    years: record(count, 200),
    undated: count,
    text: oneOf('none', 'excerpt', 'full'),
  },
  { updated: isoDate, first: isoDate, last: isoDate },
)

const reason: Read<Reason> = byKind<Reason>({
  entity: shape(
    { kind: oneOf('entity'), entity: entityKind, id: entityId, name },
    { role: name, there: name },
  ),
  // A series that no page names is one all the same.
  series: shape(
    { kind: oneOf('series'), name: otherwise(name, '') },
    { here: count, there: count },
  ),
  link: shape({ kind: oneOf('link') }),
  term: shape({ kind: oneOf('term'), word: text(80) }),
})

const difference = shape(
  {
    kind: oneOf(
      'figure',
      'date',
      'name',
      'rank',
      'headline',
      'lead',
      'paragraph-added',
      'paragraph-missing',
    ),
  },
  { here: sentence, there: sentence },
)

const partial = list(text(100), 20)

const entityCard = shape(
  { id: entityId, kind: entityKind, name, articles: count },
  { first: isoDate, last: isoDate, role: name, latest: name },
)

export const relatedAnswer: Read<RelatedAnswer> = shape(
  {
    copies: list(
      shape({ card, sameness: oneOf('same', 'account'), differences: list(difference, 60) }),
      50,
    ),
    related: list(
      shape(
        {
          card,
          score: count,
          when: oneOf('before', 'same-days', 'after', 'undated'),
          why: list(reason, 12),
        },
        { printed: text(120) },
      ),
      50,
    ),
    entities: list(entityCard, 400),
    coverage,
  },
  { self: card, partial, stories: list(shape({ id: text(200), title: name }), 6) },
)

const excerpt: Read<Excerpt> = (value) => {
  const found = shape({ text: sentence, marks: list(mark, 60) })(value)
  if (found === undefined) return undefined
  // Offsets count in the text as sent: where reading changed it, marks would fall elsewhere.
  const sent = (value as { readonly text: string }).text
  return found.text === sent ? found : { text: found.text, marks: [] }
}

const yes: Read<true> = (value) => (value === true ? true : undefined)

const mark: Read<readonly [number, number]> = (value) => {
  if (!Array.isArray(value)) return undefined
  const [start, end] = [count(value[0]), count(value[1])]
  return start === undefined || end === undefined || end <= start ? undefined : [start, end]
}

export const searchAnswer: Read<SearchAnswer> = shape(
  {
    query: text(500),
    total: count,
    hits: list(shape({ card, score: count, matched: list(text(80), 30) }, { excerpt }), 60),
    corrections: list(shape({ written: text(100), searched: text(100) }), 20),
    coverage,
  },
  { partial },
)

const mentionShown: Read<MentionShown> = shape({ card }, { excerpt, isUnread: yes })

export const firstMentionAnswer: Read<FirstMentionAnswer> = shape(
  { articles: count, mayPrecede: list(mentionShown, 10), others: count, coverage },
  { first: mentionShown },
)

export const suggestAnswer: Read<SuggestAnswer> = shape({
  suggestions: list(
    shape(
      {
        kind: oneOf(
          'person',
          'organisation',
          'country',
          'place',
          'date',
          'event',
          'headline',
          'word',
        ),
        text: name,
        articles: count,
      },
      { id: text(200) },
    ),
    12,
  ),
})

export const publishedArticle: Read<PublishedArticle> = shape(
  {
    card,
    policy: oneOf('none', 'excerpt', 'full'),
    entities: list(shape({ kind: entityKind, id: entityId, name }), 400),
  },
  {
    body: list(text(10_000), 400),
    passage: text(5_000),
    signOff: text(200),
    links: list(text(500), 60),
  },
)

export const problemAnswer = shape({ problem: token(/^[\w-]+$/u, 60) }, { detail: text(500) })
