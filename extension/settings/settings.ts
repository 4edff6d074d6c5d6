/** The settings page: each choice takes effect when it is made, and says so. */
import { LANGUAGES, type Options } from '../options.ts'
import { h } from '../drawing/element.ts'
import { drawErasure } from './erasure-section.ts'
import type { SettingsWords, Words } from '../words/worded.ts'
import { drawKeyboard } from './keyboard-section.ts'
import { drawAhead, drawOutlets } from './outlets-section.ts'
import { drawService } from './service-form.ts'

export interface SettingsPorts {
  readonly options: Options
  readonly words: Words & SettingsWords
  readonly save: (changed: Partial<Options>) => Promise<boolean>
  /** The key given for the service, where one was. */
  readonly key: string | undefined
  readonly saveKey: (service: string, key: string | undefined) => Promise<boolean>
  readonly erase: () => Promise<void>
  /** What opens the popup, as the browser has it. */
  readonly keys: string | undefined
  /** The private index, where the page offers one. */
  readonly index?: HTMLElement
}

export function drawSettings(root: HTMLElement, ports: SettingsPorts): void {
  const { words, options } = ports
  const said = h('p', { class: 'saved', role: 'status' })
  const save = async (changed: Partial<Options>): Promise<void> => {
    said.textContent = ''
    if (!(await ports.save(changed))) return
    // Another language or colour draws the page anew: what is said stands on the page that is there then.
    if (changed.language === undefined) say(found(root, '.saved') ?? said, words.options.saved)
  }
  root.replaceChildren(
    h('h1', {}, words.options.title),
    said,
    h(
      'section',
      { 'aria-labelledby': 'search-title' },
      h('h2', { id: 'search-title' }, words.options.search),
      radios(
        words.options.mode,
        'mode',
        // Until one is chosen nothing is sent: none stands for another.
        options.welcomed === 'no' && options.mode !== 'private' ? undefined : options.mode,
        [
          ['standard', words.firstRun.standard, words.options.standardNote],
          ['ask', words.firstRun.ask, words.options.askNote],
          ['private', words.firstRun.private, words.options.privateNote],
        ],
        (mode) => void save({ mode, welcomed: 'yes' }),
      ),
      drawService(ports, async (service, key) => {
        if (await ports.saveKey(service, key)) await save({ service })
      }),
    ),
    ports.index ?? '',
    h(
      'section',
      { 'aria-labelledby': 'look-title' },
      h('h2', { id: 'look-title' }, words.options.look),
      radios(
        words.options.language,
        'language',
        options.language,
        LANGUAGES,
        (language) => void save({ language }),
      ),
      radios(
        words.options.theme,
        'theme',
        options.theme,
        [
          ['system', words.options.themes.system],
          ['light', words.options.themes.light],
          ['dark', words.options.themes.dark],
        ],
        (theme) => void save({ theme }),
      ),
    ),
    drawAhead(options, words, save),
    drawOutlets(options, words, save),
    drawKeyboard(words, ports.keys),
    drawErasure(root, ports),
  )
}

function radios<T extends string>(
  legend: string,
  name: string,
  chosen: T | undefined,
  choices: readonly (readonly [value: T, label: string, note?: string])[],
  choose: (value: T) => void,
): HTMLElement {
  return h(
    'fieldset',
    {},
    h('legend', {}, legend),
    ...choices.map(([value, label, note]) =>
      h(
        'label',
        { class: 'choice', lang: name === 'language' ? value : undefined },
        h('input', {
          type: 'radio',
          name,
          value,
          checked: value === chosen,
          ...(note !== undefined && {
            'aria-labelledby': `${name}-${value}`,
            'aria-describedby': `${name}-${value}-note`,
          }),
          onchange: () => choose(value),
        }),
        h('span', { id: `${name}-${value}` }, label),
        note !== undefined && h('span', { class: 'note', id: `${name}-${value}-note` }, note),
      ),
    ),
  )
}

/** Says what was done, for as long as it takes to read. */
function say(status: HTMLElement, text: string): void {
  status.textContent = text
  clearTimeout(silences.get(status))
  silences.set(
    status,
    setTimeout(() => {
      status.textContent = ''
    }, 4_000),
  )
}

/** What was said last is silent later than what was said before it. */
const silences = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

const found = (root: HTMLElement, selector: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(selector)
