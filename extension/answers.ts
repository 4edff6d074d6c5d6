/**
 * What the service may answer, read field by field with caps: the service is as untrusted as a page.
 *
 * Each reader gives exactly the domain's type; what a reader of this version does not know is dropped.
 */
import { readArticleId } from '../shared/article/article.ts'
import { readEntityId } from '../shared/entities/entity.ts'
import type { ArticleId } from '../shared/article/article.ts'
import type { EntityId } from '../shared/entities/entity.ts'
import type {
  Attestation,
  Companion,
  EntityDossier,
  RelationDossier,
  StoryDossier,
  StoryStep,
} from '../shared/dossiers/dossier.ts'
import type {
  Card,
  Coverage,
  Excerpt,
  PublishedArticle,
  RelatedAnswer,
  SearchAnswer,
  SuggestAnswer,
} from '../shared/library/library.ts'
import type { Reason } from '../shared/search/related.ts'
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

const articleId: Read<ArticleId> = (value) =>
  typeof value === 'string' ? readArticleId(value) : undefined
const entityId: Read<EntityId> = (value) =>
  typeof value === 'string' ? readEntityId(value) : undefined

const entityKind = oneOf('person', 'organisation', 'country', 'place', 'date', 'event')
const name = text(300)
const sentence = text(2_000)
const outlet = token(/^[\p{L}\p{N}.-]+$/u, 80)
const published = shape({ date: isoDate, basis: oneOf('metadata', 'url', 'text', 'correction') })

const dispatch = token(/^[\p{L}\p{N}:._-]+$/u, 120)

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

const attestation: Read<Attestation> = shape(
  { article: articleId, sentence },
  {
    outlet,
    url: httpUrl,
    headline: text(500),
    published,
    dispatch,
    copies: list(
      shape(
        { article: articleId },
        { outlet, url: httpUrl, headline: text(500), published, sentence },
      ),
      20,
    ),
  },
)
const attestations = list(attestation, 100)
const sources = otherwise(count, 0)
const contradictions = otherwise(
  list(shape({ about: name, claims: list(attestation, 12) }), 30),
  [],
)

const companion: Read<Companion> = shape({ id: entityId, kind: entityKind, name, articles: count })

const iso = token(/^[A-Z]{2}$/u, 2)

export const entityDossier: Read<EntityDossier> = shape(
  {
    id: entityId,
    kind: entityKind,
    name,
    variants: list(name, 60),
    articles: count,
    sources,
    undated: count,
    roles: list(
      shape(
        {
          text: name,
          wordings: list(name, 30),
          articles: count,
          sources,
          undated: list(attestation, 5),
        },
        {
          normal: shape({ office: name }, { body: name, country: iso }),
          first: attestation,
          last: attestation,
        },
      ),
      100,
    ),
    companions: list(companion, 60),
    mentions: attestations,
    contradictions,
  },
  { first: attestation, last: attestation },
)

const isoDateOrRange: Read<string> = (value) => {
  if (typeof value !== 'string') return undefined
  const ends = value.split('/')
  return ends.length <= 2 && ends.every((end) => isoDate(end) !== undefined) ? value : undefined
}

const countries: Read<readonly [string, string]> = (value) => {
  const [a, b] = list(iso, 2)(value) ?? []
  return a === undefined || b === undefined ? undefined : [a, b]
}

export const relationDossier: Read<RelationDossier> = shape({
  countries,
  articles: count,
  sources,
  contradictions,
  events: list(
    shape(
      {
        kind: otherwise(oneOf('session', 'visit', 'anniversary', 'agreement'), 'session'),
        name,
        sources,
        attestation,
      },
      { date: isoDateOrRange, printed: text(120), persons: record(list(name, 20), 4) },
    ),
    300,
  ),
  persons: record(list(companion, 60), 4),
})

const step: Read<StoryStep> = byKind<StoryStep>({
  article: shape({ kind: oneOf('article'), attestation }, { ordinal: count }),
  missing: shape({ kind: oneOf('missing'), ordinal: count }),
})

export const storyDossier: Read<StoryDossier> = shape({
  id: text(200),
  title: text(500),
  steps: list(step, 400),
  undated: attestations,
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
