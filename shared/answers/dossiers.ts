/** The answers that many articles give together: of a name, of two countries, of a story. */
import type {
  Appointment,
  Attestation,
  AttestedRole,
  Companion,
  Contradiction,
  DatedEvent,
  EntityDossier,
  PrintedCopy,
  RelationDossier,
  StoryDossier,
  StoryStep,
} from '../dossiers/dossier.ts'
import type { NormalRole } from '../entities/entity.ts'
import type { Covered } from '../library/library.ts'
import { coverage } from './cards.ts'
import { byKind, list, object, pair, record } from './compound.ts'
import {
  articleId,
  dateOrRange,
  dispatch,
  entityId,
  entityKind,
  headline,
  iso,
  name,
  outlet,
  printed,
  published,
  sentence,
  storyId,
} from './fields.ts'
import { address, count, described, just, named, oneOf, optional, otherwise } from './form.ts'

const printing = {
  article: articleId,
  outlet: optional(outlet),
  url: optional(address),
  headline: optional(headline),
  published: optional(published),
}

const attestation = named(
  'Attestation',
  object<Attestation>({
    ...printing,
    dispatch: optional(dispatch),
    sentence,
    copies: optional(
      described(
        'The same dispatch elsewhere: one source.',
        list(
          object<PrintedCopy>({
            ...printing,
            sentence: optional(described('Where its wording is another.', sentence)),
          }),
          20,
        ),
      ),
    ),
  }),
)

const attestations = list(attestation, 100)
const sources = described('Dispatches: an article and its copies are one.', otherwise(count, 0))
const contradictions = described(
  'Claims that cannot both be true, both kept.',
  otherwise(list(object<Contradiction>({ about: name, claims: list(attestation, 12) }), 30), []),
)

const covered = optional(coverage)

const companion = named(
  'Companion',
  object<Companion>({ id: entityId, kind: entityKind, name, articles: count }),
)

const role = object<AttestedRole>({
  text: name,
  wordings: list(name, 30),
  normal: optional(
    object<NormalRole>({ office: name, body: optional(name), country: optional(iso) }),
  ),
  articles: count,
  sources,
  first: optional(attestation),
  last: optional(attestation),
  undated: list(attestation, 5),
  recalled: optional(
    described(
      'Of somebody long dead, or told of a year long past: no dispatch says that it was held on its day.',
      just(true),
    ),
  ),
  appointed: optional(
    described(
      'Only where a page prints the appointment or election itself.',
      object<Appointment>({
        date: optional(described('The one date of the sentence, resolved.', dateOrRange)),
        printed: optional(printed),
        attestation,
      }),
    ),
  ),
})

export const entityDossier = named(
  'EntityDossier',
  object<Covered<EntityDossier>>({
    id: entityId,
    kind: entityKind,
    name,
    variants: list(name, 60),
    articles: count,
    sources,
    first: optional(attestation),
    last: optional(attestation),
    undated: described('Articles without a date.', count),
    roles: list(role, 100),
    mayBeSeveral: optional(
      described(
        'No dispatch prints some of these roles together, and the name is one that many bear.',
        just(true),
      ),
    ),
    companions: list(companion, 60),
    mentions: attestations,
    contradictions,
    coverage: covered,
  }),
)

const event = object<DatedEvent>({
  kind: otherwise(
    oneOf('session', 'visit', 'anniversary', 'agreement', 'establishment'),
    'session',
  ),
  name,
  date: optional(dateOrRange),
  printed: optional(printed),
  ends: optional(described('The date is its last day: when it began, no page says.', just(true))),
  announced: optional(
    described('Every dispatch that tells of it came out before its day.', just(true)),
  ),
  calledOff: optional(
    described(
      'A dispatch says so, and none that it was held; its day is the one planned. `announced` stands with it.',
      oneOf('postponed', 'cancelled'),
    ),
  ),
  sources,
  attestation,
  persons: optional(described('Who is named beside it, by country.', record(list(name, 20), 4))),
})

export const relationDossier = named(
  'RelationDossier',
  object<Covered<RelationDossier>>({
    countries: pair(iso),
    articles: count,
    sources,
    events: list(event, 300),
    persons: described('Who stood on each side, by country.', record(list(companion, 60), 4)),
    contradictions,
    coverage: covered,
  }),
)

const step = byKind<StoryStep>({
  article: {
    attestation,
    ordinal: optional(count),
    calledOff: optional(
      described(
        'It tells that its session was put off or cancelled: the step has no number for it.',
        oneOf('postponed', 'cancelled'),
      ),
    ),
  },
  missing: { ordinal: count },
})

export const storyDossier = named(
  'StoryDossier',
  object<Covered<StoryDossier>>({
    id: storyId,
    title: headline,
    steps: list(step, 400),
    undated: attestations,
    coverage: covered,
  }),
)
