/** What the sections of the companion are made of: a titled part, a button. */
import { button, h } from '../../drawing/element.ts'
import type { Ink } from './ink.ts'

export function section(
  id: string,
  title: string,
  ...children: (Node | false | undefined)[]
): HTMLElement {
  return h(
    'section',
    { class: id, id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, tabindex: '-1' }, title),
    ...children,
  )
}

export const press = (
  label: string,
  key: string,
  onclick: () => void,
  look = 'press',
): HTMLElement => button({ class: look, 'data-key': key, onclick }, label)

export const sentButton = (ink: Ink, label: string): HTMLElement =>
  press(label, 'sent', () => ink.act.open({ kind: 'sent' }), 'quiet-press')
