/** Five lines on what is sent and when, and the choice; shown until it is made, in popup and welcome page. */
import type { Options } from '../../options.ts'
import { laterWordsIn } from '../../words/words.ts'
import type { LaterWords, Words } from '../../words/worded.ts'
import { button, h } from '../../drawing/element.ts'
import type { Ink } from './ink.ts'

/** In the popup: a sentence, the choice, and the five lines behind a press; the page's names stand below. */
export function drawFirstRun({ words, options, act }: Ink): HTMLElement {
  // Their words come with the press that wants them.
  let lines: Promise<void> | undefined
  const details = h(
    'details',
    {
      ontoggle: () => {
        lines ??= laterWordsIn(options.language).then((later) => details.append(drawLines(later)))
      },
    },
    h('summary', {}, words.firstRun.what),
  )
  return h(
    'section',
    { class: 'first-run', 'aria-labelledby': 'first-run-title' },
    h('h2', { id: 'first-run-title' }, words.firstRun.title),
    h('p', {}, words.firstRun.lead),
    drawModes(words, act.choose),
    details,
  )
}

export const drawLines = ({ sentLines }: Pick<LaterWords, 'sentLines'>): HTMLElement =>
  h('ol', { class: 'lines' }, ...sentLines.map((line) => h('li', {}, line)))

export const MODES = ['standard', 'ask', 'private'] as const

export const drawModes = (words: Words, choose: (mode: Options['mode']) => void): HTMLElement =>
  h('p', { class: 'presses' }, ...MODES.map((mode) => drawMode(mode, words, choose)))

/** Once one is chosen it is the one that stands out. */
export const drawMode = (
  mode: Options['mode'],
  words: Words,
  choose: (mode: Options['mode']) => void,
  chosen?: Options['mode'],
): HTMLElement =>
  button(
    {
      class: mode === (chosen ?? 'standard') ? 'press main' : 'press',
      'data-key': `choose-${mode}`,
      'aria-pressed': chosen === undefined ? undefined : `${mode === chosen}`,
      onclick: () => choose(mode),
    },
    words.firstRun[mode],
  )
