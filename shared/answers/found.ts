/** The answers to what a reader types or opens: a search, completions, a first mention, an article. */
import type { Caption, Dateline } from '../article/article.ts'
import type {
  Correction,
  FirstMentionAnswer,
  Hit,
  MentionShown,
  SearchAnswer,
  SuggestAnswer,
  Suggestion,
} from '../library/searched.ts'
import type { PageName } from '../library/beside.ts'
import type { PublishedArticle } from '../library/library.ts'
import { LONGEST_QUERY } from '../search/query/longest-query.ts'
import { card, coverage, excerpt, policy } from './cards.ts'
import { list, object } from './compound.ts'
import { ENTITY_KINDS, entityId, entityKind, name, partial, printed, sentence } from './fields.ts'
import { count, described, just, named, oneOf, optional, score, text } from './form.ts'

const hit = named(
  'Hit',
  object<Hit>({
    card,
    score,
    excerpt: optional(excerpt),
    matched: described(
      'The query’s words that matched, as the corpus spells them.',
      list(text(80), 30),
    ),
  }),
)

export const searchAnswer = named(
  'SearchAnswer',
  object<SearchAnswer>({
    query: text(LONGEST_QUERY),
    total: count,
    hits: list(hit, 60),
    corrections: described(
      'What was searched instead, where a word as written finds nothing.',
      list(object<Correction>({ written: text(100), searched: text(100) }), 20),
    ),
    coverage,
    partial: optional(partial),
  }),
)

export const suggestAnswer = named(
  'SuggestAnswer',
  object<SuggestAnswer>({
    suggestions: list(
      object<Suggestion>({
        kind: oneOf(...ENTITY_KINDS, 'headline', 'word'),
        text: name,
        articles: described('Of words with the last completed, those that print the last.', count),
        id: optional(described('An entity’s, or an article’s for a headline.', text(200))),
      }),
      20,
    ),
    partial: optional(partial),
  }),
)

const mentionShown = named(
  'MentionShown',
  object<MentionShown>({
    card,
    excerpt: optional(excerpt),
    isUnread: optional(
      described(
        'It holds all the words; whether side by side, the text policy does not show.',
        just(true),
      ),
    ),
  }),
)

export const firstMentionAnswer = named(
  'FirstMentionAnswer',
  object<FirstMentionAnswer>({
    articles: count,
    first: optional(mentionShown),
    mayPrecede: list(mentionShown, 10),
    others: described('Further articles that may precede it.', count),
    coverage,
  }),
)

export const publishedArticle = named(
  'PublishedArticle',
  object<PublishedArticle>({
    card,
    policy,
    dateline: optional(
      object<Dateline>({
        place: optional(name),
        agency: optional(name),
        date: optional(described('As printed.', printed)),
      }),
    ),
    captions: optional(
      list(object<Caption>({ text: optional(sentence), credit: optional(name) }), 60),
    ),
    body: optional(list(text(10_000), 400)),
    passage: optional(text(5_000)),
    signOff: optional(text(200)),
    links: optional(list(text(500), 60)),
    entities: list(object<PageName>({ kind: entityKind, id: entityId, name }), 400),
  }),
)
