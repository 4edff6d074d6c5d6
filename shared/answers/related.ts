/** The answer about a page: the same dispatch elsewhere, what is related and why, what is known of its names. */
import type { Difference } from '../duplicates/difference.ts'
import type { Copy, EntityCard, Related, RelatedAnswer, StoryTitle } from '../library/beside.ts'
import type { Reason } from '../related/ranking/reasons.ts'
import { card, coverage } from './cards.ts'
import { byKind, list, object } from './compound.ts'
import { date, entityId, entityKind, name, partial, printed, sentence, storyId } from './fields.ts'
import { count, described, just, named, oneOf, optional, otherwise, score, text } from './form.ts'

const reason = named(
  'Reason',
  byKind<Reason>({
    entity: {
      entity: entityKind,
      id: entityId,
      name,
      role: optional(described('On the page asked about.', name)),
      there: optional(described('At the related article’s day, where that is another.', name)),
    },
    series: {
      // A series that no page names is one all the same.
      name: otherwise(name, ''),
      here: optional(count),
      there: optional(count),
    },
    link: {},
    term: { word: text(80) },
  }),
)

const difference = named(
  'Difference',
  object<Difference>({
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
    here: optional(sentence),
    there: optional(sentence),
  }),
)

const copy = object<Copy>({
  card,
  sameness: described(
    'The same text, or the same event in another account.',
    oneOf('same', 'account'),
  ),
  credit: optional(
    described('As the page prints it: its sign-off, else the agency of its dateline.', text(200)),
  ),
  differences: list(difference, 60),
  compared: optional(
    described(
      'Only headline and lead could be compared: whether the texts differ is not known.',
      oneOf('opening'),
    ),
  ),
})

const related = object<Related>({
  card,
  score,
  when: oneOf('before', 'same-days', 'after', 'undated'),
  printed: optional(
    described('An undated article’s own printed bound, in its words; never a date.', printed),
  ),
  why: list(reason, 12),
})

const entityCard = object<EntityCard>({
  id: entityId,
  kind: entityKind,
  name,
  articles: count,
  first: optional(date),
  last: optional(date),
  role: optional(
    described(
      'Attested nearest before the page’s own date, else the latest one; absent where the name may be several persons’.',
      name,
    ),
  ),
  recalled: optional(
    described('That role is of somebody long dead, or told of a year long past.', just(true)),
  ),
  latest: optional(described('The role attested last, where that is another.', name)),
})

export const relatedAnswer = named(
  'RelatedAnswer',
  object<RelatedAnswer>({
    self: optional(card),
    copies: list(copy, 50),
    related: list(related, 50),
    stories: optional(list(object<StoryTitle>({ id: storyId, title: name }), 6)),
    entities: list(entityCard, 400),
    coverage,
    partial: optional(partial),
  }),
)
