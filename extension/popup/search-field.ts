/**
 * The search field, with completion: a combobox whose list is walked with the arrows.
 *
 * A late answer for an older word never replaces a newer list. `Enter` on nothing chosen searches.
 */
import { h, icon, ICONS } from './element.ts'
import type { Ink, Suggested } from './ink.ts'

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
  let shown: readonly Suggested[] = []
  let chosen = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = (): void => {
    clearTimeout(timer)
    shown = []
    chosen = -1
    list.hidden = true
    list.replaceChildren()
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }
  const choose = (index: number): void => {
    chosen = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', `${at === index}`)
      if (at === index) option.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `suggestion-${index}`)
  }
  const take = (one: Suggested): void => {
    close()
    field.value = one.text
    act.open(one.place)
  }
  const show = (suggested: readonly Suggested[]): void => {
    close()
    if (suggested.length === 0) return
    shown = suggested
    list.replaceChildren(
      ...suggested.map((one, index) =>
        h(
          'li',
          {
            role: 'option',
            id: `suggestion-${index}`,
            'aria-selected': 'false',
            // Before the field loses focus, which would close the list under the pointer.
            onpointerdown: (event) => {
              event.preventDefault()
              take(one)
            },
          },
          h('span', { class: 'text', lang: 'fr' }, one.text),
          h('span', { class: 'meta' }, one.kind),
        ),
      ),
    )
    list.hidden = false
    field.setAttribute('aria-expanded', 'true')
    said.textContent = words.suggestions(suggested.length)
  }
  const complete = async (): Promise<void> => {
    const q = field.value.trim()
    if (q.length < 2) return close()
    const suggested = await act.suggest(q)
    if (field.value.trim() === q && document.activeElement === field) show(suggested)
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void complete(), WAIT)
  })
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown.length > 0) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are options: the field itself.
      choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1)
    }
  })
  const form = h(
    'form',
    {
      role: 'search',
      class: 'search',
      onsubmit: (event) => {
        event.preventDefault()
        const one = shown[chosen]
        const q = field.value.trim()
        if (one !== undefined) take(one)
        else if (q !== '') {
          close()
          act.open({ kind: 'search', q })
        }
      },
    },
    field,
    h(
      'button',
      { type: 'submit', class: 'tool', 'aria-label': words.searchShort, title: words.searchShort },
      icon(ICONS.search),
    ),
    list,
    said,
  )
  return { form, field }
}
