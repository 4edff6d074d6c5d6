/**
 * What is suggested as somebody types: a list that is walked with the arrows. Loaded with the first letter.
 *
 * A late answer for an older word never replaces a newer list, nor opens one that was closed meanwhile; a newer list keeps
 * the choice made in the one before.
 */
import { h } from '../../drawing/element.ts'
import type { Ink, Suggested } from '../parts/ink.ts'

/** What stands from the first: the field, its list, and what is said of it. */
export interface Combobox {
  readonly field: HTMLInputElement
  readonly list: HTMLElement
  readonly said: HTMLElement
}

export interface Completion {
  readonly complete: () => Promise<void>
  readonly close: () => void
  /** Opens what was chosen in the list, if anything was. */
  readonly takeChosen: () => boolean
}

export function createCompletion({ field, list, said }: Combobox, ink: Ink): Completion {
  const { words, act } = ink
  let shown: readonly Suggested[] = []
  let chosen = -1
  /** Which question's answer is still wanted. */
  let wanted = 0

  const close = (): void => {
    wanted += 1
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
    const before = shown[chosen]
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
            // Else the field loses the focus, which would close the list under the pointer.
            onmousedown: (event) => event.preventDefault(),
            // Not a press of the other button, nor a finger that moves the list.
            onclick: () => take(one),
          },
          h('span', { class: 'text', lang: 'fr' }, one.text),
          h('span', { class: 'meta' }, one.kind),
        ),
      ),
    )
    list.hidden = false
    field.setAttribute('aria-expanded', 'true')
    choose(suggested.findIndex(({ text, kind }) => text === before?.text && kind === before.kind))
    said.textContent = words.suggestions(suggested.length)
  }

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
  return {
    close,
    complete: async () => {
      const q = field.value.trim()
      if (q.length < 2) return close()
      const asked = (wanted += 1)
      const suggested = await act.suggest(q)
      if (asked === wanted && field.value.trim() === q && document.activeElement === field)
        show(suggested)
    },
    takeChosen: () => {
      const one = shown[chosen]
      if (one !== undefined) take(one)
      return one !== undefined
    },
  }
}
