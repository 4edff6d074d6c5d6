/** What stands in more than one answer: the card of an article, a passage of it, what the corpus covers. */
import type { Card, Coverage, TextPolicy } from '../library/holdings.ts'
import type { Excerpt } from '../library/searched.ts'
import { list, object, pair, record } from './compound.ts'
import {
  articleId,
  date,
  dispatch,
  headline,
  moment,
  outlet,
  published,
  sentence,
} from './fields.ts'
import { address, adjusted, count, described, named, oneOf, optional, text } from './form.ts'
import type { Form } from './form.ts'

export const card = named(
  'Card',
  object<Card>({
    id: articleId,
    kind: oneOf('article', 'lead-only', 'gallery', 'tag', 'machine-translation'),
    outlet: optional(outlet),
    url: optional(address),
    headline: optional(headline),
    lead: optional(sentence),
    opening: optional(described('How a text begins that has neither headline nor lead.', sentence)),
    published: optional(published),
    captured: optional(date),
    dispatch: optional(dispatch),
  }),
)

export const policy: Form<TextPolicy> = described(
  'Shown of a text: nothing but its headline, its lead and a bounded passage, or all.',
  oneOf('none', 'excerpt', 'full'),
)

export const coverage = named(
  'Coverage',
  object<Coverage>({
    version: described('Changes with every publication.', text(100)),
    updated: optional(moment),
    articles: count,
    outlets: record(count, 200),
    years: described('Dated articles per year.', record(count, 200)),
    first: optional(date),
    last: optional(date),
    undated: count,
    text: policy,
  }),
)

const mark = adjusted(pair(count), (span) => (span[1] > span[0] ? span : undefined))

export const excerpt = named(
  'Excerpt',
  adjusted(
    object<Excerpt>({
      text: sentence,
      marks: described('Offsets into text, end excluded.', list(mark, 60)),
    }),
    // Offsets count in the text as sent: where reading changed it, marks would fall elsewhere.
    (found, sent) =>
      found.text === (sent as { readonly text: string }).text ? found : { ...found, marks: [] },
  ),
)
