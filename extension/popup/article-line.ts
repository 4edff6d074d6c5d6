/** One article in a list: headline, outlet, date, and what the caller says below. */
import type { Published } from '../../shared/article/article.ts'
import type { Card } from '../../shared/library/library.ts'
import { printDate } from './dates.ts'
import { away, h } from './element.ts'
import type { Ink } from './ink.ts'

export function drawArticle(
  card: Card,
  ink: Ink,
  ...below: readonly (Node | string | undefined | false)[]
): HTMLElement {
  const headline = card.headline ?? card.lead?.slice(0, 120) ?? card.id
  return h(
    'li',
    { class: 'article' },
    h(
      'p',
      { class: 'headline', lang: 'fr' },
      card.url === undefined
        ? h(
            'button',
            {
              type: 'button',
              class: 'title',
              'data-key': card.id,
              onclick: () => ink.act.open({ kind: 'article', id: card.id }),
            },
            headline,
          )
        : away(card.url, { class: 'title', 'data-key': card.id }, headline),
    ),
    h('p', { class: 'meta' }, ...metaOf(card, ink)),
    ...below,
  )
}

/** `Le Courrier du Vietnam · 12 mars 2019`; what is not known is said. */
function metaOf(card: Card, ink: Ink): readonly (Node | string)[] {
  const outlet = outletName(card.outlet, ink)
  return [
    ...(outlet === undefined ? [] : [h('span', { class: 'outlet', lang: 'fr' }, outlet), ' · ']),
    ...drawDate(card.published, ink),
  ]
}

/** The date, and whence it is known: said where an operator corrected it, shown under the pointer else. */
export function drawDate(
  published: Published | undefined,
  { words }: Ink,
): readonly (Node | string)[] {
  if (published === undefined) return [words.undated]
  const { date, basis } = published
  const title = basis === 'metadata' ? undefined : words.basis[basis]
  return [
    h('time', { datetime: date, title }, printDate(date, words.locale)),
    ...(basis === 'correction' ? [` (${words.basis.correction})`] : []),
  ]
}

export const outletName = (outlet: string | undefined, ink: Ink): string | undefined =>
  outlet === undefined
    ? undefined
    : Object.hasOwn(ink.words.outlets, outlet)
      ? ink.words.outlets[outlet]
      : outlet
