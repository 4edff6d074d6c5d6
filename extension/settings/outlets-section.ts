/** What Repères does by itself on the outlets' pages: marks the button, reads ahead; and on which of them. */
import { SITES } from '../../shared/page/detect.ts'
import type { Options } from '../options.ts'
import { h } from '../drawing/element.ts'
import type { SettingsWords, Words } from '../words/worded.ts'

type Save = (changed: Partial<Options>) => Promise<void>

export const drawAhead = (
  { ahead }: Options,
  { options: words }: SettingsWords,
  save: Save,
): HTMLElement =>
  h(
    'section',
    { 'aria-labelledby': 'ahead-title' },
    h('h2', { id: 'ahead-title' }, words.reading),
    checkbox(
      'ahead',
      'yes',
      ahead === 'yes',
      [h('span', {}, words.ahead), h('span', { class: 'note' }, words.aheadNote)],
      (isOn) => void save({ ahead: isOn ? 'yes' : 'no' }),
    ),
  )

export function drawOutlets(
  options: Options,
  words: Words & SettingsWords,
  save: Save,
): HTMLElement {
  const muted = new Set(options.muted)
  return h(
    'section',
    { 'aria-labelledby': 'outlets-title' },
    h('h2', { id: 'outlets-title' }, words.options.outlets),
    h('p', { class: 'note' }, words.options.outletsNote),
    ...SITES.filter(({ matches }) => matches !== undefined).map(({ outlet }) =>
      checkbox(
        'outlet',
        outlet,
        !muted.has(outlet),
        [h('span', { lang: 'fr' }, words.outlets[outlet] ?? outlet)],
        (isOn) => {
          if (isOn) muted.delete(outlet)
          else muted.add(outlet)
          void save({ muted: [...muted].toSorted() })
        },
      ),
    ),
  )
}

function checkbox(
  name: string,
  value: string,
  checked: boolean,
  label: readonly HTMLElement[],
  choose: (isOn: boolean) => void,
): HTMLElement {
  const input = h('input', {
    type: 'checkbox',
    name,
    value,
    checked,
    onchange: () => choose(input.checked),
  })
  return h('label', { class: 'choice' }, input, ...label)
}
