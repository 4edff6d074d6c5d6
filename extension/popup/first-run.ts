/** Five lines on what is sent and when, and the choice; shown until it is made, in popup and welcome page. */
import type { Options } from '../options.ts'
import type { Words } from '../words/words.ts'
import { h } from './element.ts'
import type { Ink } from './ink.ts'

export const drawFirstRun = ({ words, act }: Ink): HTMLElement =>
  h(
    'section',
    { class: 'first-run', 'aria-labelledby': 'first-run-title' },
    h('h2', { id: 'first-run-title' }, words.firstRun.title),
    ...drawChoice(words, act.choose),
  )

export function drawChoice(
  words: Words,
  choose: (mode: Options['mode']) => void,
): readonly HTMLElement[] {
  const choice = (mode: Options['mode'], look: string) =>
    h(
      'button',
      { type: 'button', class: look, 'data-key': `choose-${mode}`, onclick: () => choose(mode) },
      words.firstRun[mode],
    )
  return [
    h('ol', { class: 'lines' }, ...words.firstRun.lines.map((line) => h('li', {}, line))),
    h(
      'p',
      { class: 'presses' },
      choice('standard', 'press main'),
      choice('ask', 'press'),
      choice('private', 'press'),
    ),
  ]
}
