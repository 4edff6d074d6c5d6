/** Where the service listens, and its key where it asks for one: saved together, each refused beside its field. */
import { readKey } from '../access-key.ts'
import { readService, type Options } from '../options.ts'
import { button, h } from '../drawing/element.ts'
import type { SettingsWords } from '../words/worded.ts'

export interface ServiceGiven {
  readonly options: Pick<Options, 'service'>
  readonly key: string | undefined
  readonly words: SettingsWords
}

export function drawService(
  { options: { service }, key, words: { options: words } }: ServiceGiven,
  save: (service: string, key: string | undefined) => Promise<void>,
): HTMLElement {
  const address = drawField('service', 'url', service, words.service, words.serviceNote)
  const secret = drawField('service-key', 'password', key ?? '', words.key, words.keyNote)
  const showing = button(
    {
      class: 'quiet-press',
      'aria-controls': 'service-key',
      onclick: () => {
        const isShown = secret.input.type === 'text'
        secret.input.type = isShown ? 'password' : 'text'
        showing.textContent = isShown ? words.showKey : words.hideKey
      },
    },
    words.showKey,
  )
  return h(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault()
        const origin = readService(address.input.value)
        address.refuse(origin === undefined ? words.serviceRefused : undefined)
        // What was given to one service is not handed to the next.
        if (origin !== service && secret.input.value === (key ?? '')) secret.input.value = ''
        const typed = secret.input.value.trim()
        const given = readKey(typed)
        const isRefused = typed !== '' && given === undefined
        secret.refuse(isRefused ? words.keyRefused : undefined)
        if (origin === undefined) return address.input.focus()
        if (isRefused) return secret.input.focus()
        address.input.value = origin
        void save(origin, given)
      },
    },
    address.field,
    secret.field,
    h(
      'p',
      { class: 'presses' },
      h('button', { type: 'submit', class: 'press' }, words.save),
      showing,
    ),
  )
}

interface Field {
  readonly field: HTMLElement
  readonly input: HTMLInputElement
  /** Says why the value is refused; `undefined` takes it back. */
  readonly refuse: (why: string | undefined) => void
}

function drawField(id: string, type: string, value: string, label: string, note: string): Field {
  const error = h('p', { class: 'error', id: `${id}-error`, role: 'alert' })
  const input = h('input', {
    type,
    id,
    value,
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'none',
    'aria-describedby': `${id}-note ${id}-error`,
  })
  return {
    input,
    refuse: (why) => {
      error.textContent = why ?? ''
      input.setAttribute('aria-invalid', `${why !== undefined}`)
    },
    field: h(
      'div',
      { class: 'field' },
      h('label', { class: 'label', for: id }, label),
      input,
      h('p', { class: 'note', id: `${id}-note` }, note),
      error,
    ),
  }
}
