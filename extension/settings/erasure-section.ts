/** Erases everything, asked once more; and what Repères counts of its readers: nothing. */
import { away, button, h } from '../drawing/element.ts'
import type { SettingsWords } from '../words/worded.ts'

interface Erasing {
  readonly words: SettingsWords
  /** The page is drawn anew by it. */
  readonly erase: () => Promise<void>
}

/** The licence asks that its source be found: `docs/licences.md`. */
const STEMMER_SOURCE = 'https://github.com/MihaiValentin/lunr-languages'

/** Asks once more: what is erased is gone. */
export function drawErasure(root: HTMLElement, { words, erase }: Erasing): HTMLElement {
  const said = h('p', { role: 'status', id: 'erased' })
  // What the button says by another label is said aloud too.
  const asked = h('span', { class: 'unseen', role: 'status' })
  const eraser = button(
    {
      class: 'press',
      id: 'erase',
      onclick: () => {
        if (eraser.dataset['sure'] !== 'yes') {
          eraser.dataset['sure'] = 'yes'
          eraser.textContent = words.options.eraseSure
          asked.textContent = words.options.eraseSure
          return
        }
        delete eraser.dataset['sure']
        eraser.textContent = words.options.erase
        void erase().then(() => {
          root.querySelector<HTMLElement>('#erase')?.focus()
          ;(root.querySelector('#erased') ?? said).textContent = words.options.erased
        })
      },
      onblur: () => {
        delete eraser.dataset['sure']
        asked.textContent = ''
        eraser.textContent = words.options.erase
      },
    },
    words.options.erase,
  )
  return h(
    'section',
    { 'aria-labelledby': 'erase-title' },
    h('h2', { id: 'erase-title' }, words.options.erase),
    h('p', { class: 'note' }, words.options.eraseNote),
    h('p', { class: 'presses' }, eraser, asked),
    said,
    h('p', { class: 'note' }, words.options.privacy),
    h(
      'p',
      { class: 'note' },
      words.options.stemmer,
      away(STEMMER_SOURCE, {}, words.options.stemmerSource),
    ),
  )
}
