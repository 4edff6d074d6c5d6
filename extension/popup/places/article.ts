/** What the corpus may show of an article whose page has no address: an excerpt, or its text. */
import type { PublishedArticle } from '../../../shared/library/library.ts'
import { outletName } from '../../telling/outlet-name.ts'
import type { FullInk } from '../parts/ink.ts'
import { printDate } from '../../telling/dates.ts'
import { away, h } from '../../drawing/element.ts'

export function drawPublished(
  { card, body, passage, policy }: PublishedArticle,
  ink: FullInk,
): readonly (HTMLElement | false | undefined)[] {
  const { words } = ink
  const date = card.published?.date
  const outlet = outletName(card, ink)
  return [
    h(
      'p',
      { class: 'meta' },
      outlet !== undefined && `${outlet} · `,
      date === undefined ? words.undated : printDate(date, words.locale),
    ),
    card.lead !== undefined && h('p', { class: 'lead', lang: 'fr' }, card.lead),
    ...(body ?? (passage === undefined ? [] : [passage])).map((paragraph) =>
      h('p', { lang: 'fr' }, paragraph),
    ),
    policy !== 'full' && h('p', { class: 'quiet' }, words.excerptOnly),
    card.url !== undefined && h('p', {}, away(card.url, { class: 'source' }, card.url)),
  ]
}
