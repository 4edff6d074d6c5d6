/** The shapes of the answers, for readers of `/openapi.json`; the types are `shared/library/library.ts`. */
import type { JsonSchema } from './json-schema.ts'
import { PROBLEM_CODES } from './problems.ts'

const text: JsonSchema = { type: 'string' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const day: JsonSchema = { type: 'string', description: '2019, 2019-03 or 2019-03-12' }
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const one = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const among = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values })

/** `'id! headline'`: what ends in `!` is always there. */
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => {
  const required = Object.keys(properties).flatMap((name) =>
    name.endsWith('!') ? [name.slice(0, -1)] : [],
  )
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name.replace('!', ''), schema]),
    ),
    ...(required.length === 0 ? {} : { required }),
  }
}

const KIND = among('person', 'organisation', 'country', 'place', 'date', 'event')
const counts: JsonSchema = { type: 'object', additionalProperties: count }
const partial: JsonSchema = {
  ...list(text),
  description: 'Parts that could not be read; absent when the answer is whole.',
}

export const ANSWERS: Readonly<Record<string, JsonSchema>> = {
  Problem: object({ 'problem!': { type: 'string', enum: PROBLEM_CODES }, 'detail!': text }),
  Published: object({ 'date!': day, 'basis!': among('metadata', 'url', 'text', 'correction') }),
  Card: object({
    'id!': text,
    'kind!': among('article', 'lead-only', 'gallery', 'tag', 'machine-translation'),
    outlet: text,
    url: text,
    headline: text,
    lead: text,
    published: one('Published'),
    captured: day,
    dispatch: text,
  }),
  Coverage: object({
    'version!': text,
    updated: text,
    'articles!': count,
    'outlets!': counts,
    'years!': counts,
    first: day,
    last: day,
    'undated!': count,
    'text!': among('none', 'excerpt', 'full'),
  }),
  Excerpt: object({
    'text!': text,
    'marks!': {
      ...list({ type: 'array', prefixItems: [count, count] }),
      description: 'Offsets into text, end excluded.',
    },
  }),
  Hit: object({
    'card!': one('Card'),
    'score!': { type: 'number' },
    excerpt: one('Excerpt'),
    'matched!': list(text),
  }),
  SearchAnswer: object({
    'query!': text,
    'total!': count,
    'hits!': list(one('Hit')),
    'corrections!': list(object({ 'written!': text, 'searched!': text })),
    'coverage!': one('Coverage'),
    partial,
  }),
  SuggestAnswer: object({
    'suggestions!': list(
      object({
        'kind!': among(
          'person',
          'organisation',
          'country',
          'place',
          'date',
          'event',
          'headline',
          'word',
        ),
        'text!': text,
        'articles!': count,
        id: text,
      }),
    ),
    partial,
  }),
  Reason: {
    oneOf: [
      object({
        'kind!': { const: 'entity' },
        'entity!': KIND,
        'id!': text,
        'name!': text,
        role: text,
        there: text,
      }),
      object({ 'kind!': { const: 'series' }, 'name!': text, here: count, there: count }),
      object({ 'kind!': { const: 'link' } }),
      object({ 'kind!': { const: 'term' }, 'word!': text }),
    ],
  },
  Difference: object({
    'kind!': among(
      'figure',
      'date',
      'name',
      'rank',
      'headline',
      'lead',
      'paragraph-added',
      'paragraph-missing',
    ),
    here: text,
    there: text,
  }),
  RelatedAnswer: object({
    self: one('Card'),
    'copies!': list(
      object({
        'card!': one('Card'),
        'sameness!': among('same', 'account'),
        'differences!': list(one('Difference')),
      }),
    ),
    'related!': list(
      object({
        'card!': one('Card'),
        'score!': { type: 'number' },
        'when!': among('before', 'same-days', 'after', 'undated'),
        printed: text,
        'why!': list(one('Reason')),
      }),
    ),
    stories: list(object({ 'id!': text, 'title!': text })),
    'entities!': list(
      object({
        'id!': text,
        'kind!': KIND,
        'name!': text,
        'articles!': count,
        first: day,
        last: day,
        role: text,
        latest: text,
      }),
    ),
    'coverage!': one('Coverage'),
    partial,
  }),
  PublishedArticle: object({
    'card!': one('Card'),
    'policy!': among('none', 'excerpt', 'full'),
    dateline: object({ place: text, agency: text, date: text }),
    captions: list(object({ text, credit: text })),
    body: list(text),
    passage: text,
    signOff: text,
    links: list(text),
    'entities!': list(object({ 'kind!': KIND, 'id!': text, 'name!': text })),
  }),
  Attestation: object({
    'article!': text,
    outlet: text,
    url: text,
    headline: text,
    published: one('Published'),
    dispatch: text,
    'sentence!': text,
    copies: {
      ...list(
        object({
          'article!': text,
          outlet: text,
          url: text,
          headline: text,
          published: one('Published'),
          sentence: text,
        }),
      ),
      description: 'The same dispatch elsewhere: one source.',
    },
  }),
  Companion: object({ 'id!': text, 'kind!': KIND, 'name!': text, 'articles!': count }),
  MentionShown: object({
    'card!': one('Card'),
    excerpt: one('Excerpt'),
    isUnread: {
      const: true,
      description: 'It holds all the words; whether side by side, the text policy does not show.',
    },
  }),
  FirstMentionAnswer: object({
    'articles!': count,
    first: one('MentionShown'),
    'mayPrecede!': list(one('MentionShown')),
    'others!': count,
    'coverage!': one('Coverage'),
  }),
  EntityDossier: object({
    'id!': text,
    'kind!': KIND,
    'name!': text,
    'variants!': list(text),
    'articles!': count,
    'sources!': count,
    first: one('Attestation'),
    last: one('Attestation'),
    'undated!': count,
    'roles!': list(
      object({
        'text!': text,
        'wordings!': list(text),
        normal: object({ 'office!': text, body: text, country: text }),
        'articles!': count,
        'sources!': count,
        first: one('Attestation'),
        last: one('Attestation'),
        'undated!': list(one('Attestation')),
        appointed: {
          ...object({
            date: { ...text, description: 'The one date of the sentence, resolved.' },
            printed: text,
            'attestation!': one('Attestation'),
          }),
          description: 'Only where a page prints the appointment or election itself.',
        },
      }),
    ),
    'companions!': list(one('Companion')),
    'mentions!': list(one('Attestation')),
    'contradictions!': list(object({ 'about!': text, 'claims!': list(one('Attestation')) })),
  }),
  RelationDossier: object({
    'countries!': { type: 'array', prefixItems: [text, text] },
    'articles!': count,
    'sources!': count,
    'events!': list(
      object({
        'kind!': among('session', 'visit', 'anniversary', 'agreement'),
        'name!': text,
        date: { ...text, description: 'A day, a month, a year, or a range a/b.' },
        printed: text,
        'sources!': count,
        'attestation!': one('Attestation'),
        persons: { type: 'object', additionalProperties: list(text) },
      }),
    ),
    'persons!': { type: 'object', additionalProperties: list(one('Companion')) },
    'contradictions!': list(object({ 'about!': text, 'claims!': list(one('Attestation')) })),
  }),
  StoryDossier: object({
    'id!': text,
    'title!': text,
    'steps!': list({
      oneOf: [
        object({
          'kind!': { const: 'article' },
          'attestation!': one('Attestation'),
          ordinal: count,
        }),
        object({ 'kind!': { const: 'missing' }, 'ordinal!': count }),
      ],
    }),
    'undated!': list(one('Attestation')),
  }),
  Health: object({
    'status!': { const: 'ok' },
    'version!': text,
    'corpus!': text,
    'articles!': count,
    updated: text,
    age: { ...count, description: 'Seconds since the last publication.' },
  }),
}
