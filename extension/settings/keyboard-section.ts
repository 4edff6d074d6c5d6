/** The settings' help on keys: those that open the popup, then those inside it. */
import { h } from '../drawing/element.ts'
import type { SettingsWords, Words } from '../words/worded.ts'

/** `opening` as `boundKeys` gives it. */
export function drawKeyboard(
  { options: words }: Words & SettingsWords,
  opening: string | undefined,
): HTMLElement {
  const rows = [
    ...(opening === undefined ? [] : [[printed(opening, words.shift), words.opens] as const]),
    ...words.keys,
  ]
  return h(
    'section',
    { 'aria-labelledby': 'keyboard-title' },
    h('h2', { id: 'keyboard-title' }, words.keyboard),
    h(
      'dl',
      { class: 'keys' },
      ...rows.flatMap(([keys, does]) => [
        h('dt', {}, h('kbd', {}, keys === '' ? '–' : keys)),
        h('dd', {}, keys === '' ? `${does} (${words.unbound})` : does),
      ]),
    ),
  )
}

/** `Alt+Shift+V` → `Alt + Maj + V`; a Mac prints signs of its own, `⌥⇧V`. */
const printed = (keys: string, shift: string): string =>
  keys.split('+').join(' + ').replace('Shift', shift)
