/** What the service may answer of a name, two countries and a story, read field by field with caps. */
import type {
  Attestation,
  Companion,
  EntityDossier,
  RelationDossier,
  StoryDossier,
  StoryStep,
} from '../shared/dossiers/dossier.ts'
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
  type Read,
} from './untrusted.ts'

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

const isoDateOrRange: Read<string> = (value) => {
  if (typeof value !== 'string') return undefined
  const ends = value.split('/')
  return ends.length <= 2 && ends.every((end) => isoDate(end) !== undefined) ? value : undefined
}

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
          appointed: shape({ attestation }, { date: isoDateOrRange, printed: text(120) }),
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
