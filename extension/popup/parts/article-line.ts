/** One article in a list: headline, outlet, date, and what the caller says below. */
import type { Card } from '../../../shared/library/holdings.ts'
import { titleOf } from '../../telling/card-title.ts'
import { away, button, dotted, h } from '../../drawing/element.ts'
import type { FullInk } from './ink.ts'
import { drawDate } from './provenance.ts'
import { outletName } from '../../telling/outlet-name.ts'

type Parts = readonly (Node | string | undefined | false)[]

export const drawArticle = (card: Card, ink: FullInk, ...below: Parts): HTMLElement =>
  drawTitled(card, [titleOf(card) ?? untitled(card, ink)], ink, ...below)

/** The same under a title that has marks of its own. */
export const drawTitled = (card: Card, title: Parts, ink: FullInk, ...below: Parts): HTMLElement =>
  h(
    'li',
    { class: 'article' },
    h(
      'p',
      { class: 'headline', lang: 'fr' },
      card.url === undefined
        ? button(
            {
              class: 'title',
              'data-key': card.id,
              onclick: () => ink.act.open({ kind: 'article', id: card.id }),
            },
            ...title,
          )
        : away(card.url, { class: 'title', 'data-key': card.id }, ...title),
    ),
    h('p', { class: 'meta dotted' }, ...dotted(metaOf(card, ink))),
    ...below,
  )

/** What an article without any text to show is called: its address says more than its number. */
function untitled({ id, url }: Card, { words }: FullInk): string {
  const path = (url ?? '')
    .replace(/[?#].*$/u, '')
    .split('/')
    .slice(3)
  const [longest = ''] = path.toSorted((a, b) => b.length - a.length)
  return words.untitled(longest === '' ? id : longest.replace(/\.\p{L}{1,5}$/u, ''))
}

/** `Le Courrier du Vietnam · 12 mars 2019`; what is not known is said. */
function metaOf(card: Card, ink: FullInk): readonly HTMLElement[] {
  const outlet = outletName(card, ink)
  return [
    ...(outlet === undefined ? [] : [h('span', { class: 'outlet', lang: 'fr' }, outlet)]),
    h('span', {}, ...drawDate(card.published, ink)),
  ]
}
