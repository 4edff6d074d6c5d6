/** The search field: a combobox that completes what is typed; `Enter` on nothing chosen searches. */
import type { Completion } from './completion.ts'
import { h, icon, ICONS } from '../../drawing/element.ts'
import type { Ink } from '../parts/ink.ts'

/** Two letters in one breath are one question. */
const WAIT = 50

export function drawSearchField(ink: Ink): {
  readonly form: HTMLElement
  readonly field: HTMLInputElement
} {
  const { words, act } = ink
  const list = h('ul', {
    role: 'listbox',
    id: 'suggestions',
    'aria-label': words.search,
    hidden: true,
  })
  const said = h('span', { class: 'unseen', role: 'status' })
  const field = h('input', {
    type: 'text',
    id: 'q',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
    placeholder: words.searchHint,
    'aria-label': words.search,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'data-key': 'q',
  })
  let completion: Completion | undefined
  let loading: Promise<Completion> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Counts closings: what was typed before one is not completed after it. */
  let closings = 0

  const complete = async (): Promise<void> => {
    const before = closings
    completion = await (loading ??= import('./completion.ts').then(({ createCompletion }) =>
      createCompletion({ field, list, said }, ink),
    ))
    if (before === closings) await completion.complete()
  }
  const close = (): void => {
    clearTimeout(timer)
    closings += 1
    completion?.close()
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void complete(), WAIT)
  })
  field.addEventListener('blur', close)
  const form = h(
    'form',
    {
      role: 'search',
      class: 'search',
      onsubmit: (event) => {
        event.preventDefault()
        clearTimeout(timer)
        const q = field.value.trim()
        if (completion?.takeChosen() === true || q === '') return
        close()
        act.open({ kind: 'search', q })
      },
    },
    field,
    h('button', { type: 'submit', class: 'tool', title: words.searchShort }, icon(ICONS.search)),
    list,
    said,
  )
  return { form, field }
}
