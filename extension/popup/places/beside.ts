/** Who is named beside a subject, and in how many dispatches; a press opens it. */
import type { Companion } from '../../../shared/dossiers/dossier.ts'
import { h } from '../element.ts'
import type { FullInk } from '../ink.ts'

export const drawBeside = (
  { id, name, articles }: Companion,
  { words, act }: FullInk,
): HTMLElement =>
  h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'value',
        'data-key': id,
        onclick: () => act.open({ kind: 'entity', id }),
      },
      h('span', { lang: 'fr' }, name),
      articles > 0 && h('span', { class: 'times', 'aria-hidden': 'true' }, `(${articles})`),
      articles > 0 && h('span', { class: 'unseen' }, `, ${words.dispatches(articles)}`),
    ),
  )
