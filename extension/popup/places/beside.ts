/** Who is named beside a subject, and in how many dispatches; a press opens it. */
import type { Companion } from '../../../shared/dossiers/dossier.ts'
import { button, h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'

/** The first so many of them. */
export const drawBesides = (
  companions: readonly Companion[],
  most: number,
  ink: FullInk,
): HTMLElement =>
  h('ul', { class: 'values' }, ...companions.slice(0, most).map((one) => drawBeside(one, ink)))

const drawBeside = ({ id, name, articles }: Companion, { words, act }: FullInk): HTMLElement =>
  h(
    'li',
    {},
    button(
      { class: 'value', 'data-key': id, onclick: () => act.open({ kind: 'entity', id, name }) },
      h('span', { lang: 'fr' }, name),
      articles > 0 && h('span', { class: 'times', 'aria-hidden': 'true' }, `(${articles})`),
      articles > 0 && h('span', { class: 'unseen' }, `, ${words.dispatches(articles)}`),
    ),
  )
