/** Five lines on what is sent and when, and the choice; shown until it is made, in popup and welcome page. */
import type { Options } from '../options.ts'
import type { Words } from '../words/words.ts'
import { h } from './element.ts'
import type { Ink } from './ink.ts'

/** In the popup: a sentence, the choice, and the five lines behind a press; the page's names stand below. */
export const drawFirstRun = ({ words, act }: Ink): HTMLElement =>
  h(
    'section',
    { class: 'first-run', 'aria-labelledby': 'first-run-title' },
    h('h2', { id: 'first-run-title' }, words.firstRun.title),
    h('p', {}, words.firstRun.lead),
    drawModes(words, act.choose),
    h('details', {}, h('summary', {}, words.firstRun.what), drawLines(words)),
  )

export const drawLines = (words: Words): HTMLElement =>
  h('ol', { class: 'lines' }, ...words.firstRun.lines.map((line) => h('li', {}, line)))

export function drawModes(words: Words, choose: (mode: Options['mode']) => void): HTMLElement {
  const choice = (mode: Options['mode'], look: string) =>
    h(
      'button',
      { type: 'button', class: look, 'data-key': `choose-${mode}`, onclick: () => choose(mode) },
      words.firstRun[mode],
    )
  return h(
    'p',
    { class: 'presses' },
    choice('standard', 'press main'),
    choice('ask', 'press'),
    choice('private', 'press'),
  )
}
