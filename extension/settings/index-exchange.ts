/** The index goes to a file, and comes from one. */
import { button, h } from '../drawing/element.ts'
import { exportIndex, importIndex, piecesOf } from '../private/index-file.ts'
import type { IndexPorts, Run } from './index-ports.ts'

export interface Exchange {
  readonly importing: HTMLButtonElement
  readonly exporting: HTMLButtonElement
  /** Worked by its button. */
  readonly file: HTMLInputElement
}

export function drawExchange(
  { words: { options }, values, save }: IndexPorts,
  said: HTMLElement,
  run: Run,
): Exchange {
  const exporting = button(
    {
      class: 'press',
      onclick: () =>
        void run(async () => {
          const pieces: string[] = []
          for await (const piece of exportIndex(values)) pieces.push(piece)
          save('reperes-index.ndjson', pieces)
        }),
    },
    options.exportFile,
  )
  exporting.hidden = true
  const file = h('input', {
    type: 'file',
    id: 'index-file',
    accept: '.ndjson',
    // Hidden, nobody hears of it twice.
    hidden: true,
    onchange: () => {
      const [chosen] = file.files ?? []
      // The same file may be chosen again, also after it was refused.
      file.value = ''
      if (chosen === undefined) return
      void run(async () => {
        const outcome = await importIndex(values, piecesOf(chosen))
        said.textContent = outcome === 'imported' ? options.imported : options.importRefused
      })
    },
  })
  const importing = button({ class: 'press', onclick: () => file.click() }, options.importFile)
  return { importing, exporting, file }
}
