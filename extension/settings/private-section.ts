/** The private index: what is held of it, what came of a press, and the presses. */
import { printDate } from '../telling/dates.ts'
import { button, h } from '../drawing/element.ts'
import { problemWords } from '../telling/problem-words.ts'
import { indexHeld } from '../private/held.ts'
import { LibraryFault } from '../../shared/stored/store.ts'
import { Trouble } from '../problem.ts'
import { drawDownload } from './index-download.ts'
import { drawExchange } from './index-exchange.ts'
import type { IndexPorts, Run } from './index-ports.ts'
import { sizeWords } from './size-words.ts'

export function drawPrivateSection(ports: IndexPorts): HTMLElement {
  const { words, values } = ports
  const { options } = words
  const held = h('p', { class: 'note' })
  const said = h('p', { role: 'status' })

  const showHeld = async (): Promise<void> => {
    const index = await indexHeld(values)
    if (index === undefined) held.textContent = options.noIndex
    else if (index === 'unreadable') held.textContent = options.indexUnreadable
    else
      held.textContent = options.indexHeld(
        words.articles(index.articles),
        sizeWords(index.size, words.locale),
        index.updated === undefined
          ? words.undated
          : printDate(index.updated.slice(0, 10), words.locale),
      )
    importing.hidden = false
    exporting.hidden = index === undefined || index === 'unreadable'
    fetching.textContent = index === undefined ? options.download : options.update
  }
  let isBusy = false
  const run: Run = async (work, after = '') => {
    if (isBusy) return
    isBusy = true
    said.textContent = ''
    try {
      await work()
    } catch (fault) {
      said.replaceChildren(...toldOf(fault, after, ports))
    }
    isBusy = false
    rest()
    await showHeld()
  }
  const { fetching, stop, progress, rest } = drawDownload(ports, said, run, () => {
    importing.hidden = true
    exporting.hidden = true
  })
  const { importing, exporting, file } = drawExchange(ports, said, run)
  const section = h(
    'section',
    { id: 'index', 'aria-labelledby': 'index-title' },
    h('h2', { id: 'index-title' }, options.index),
    held,
    h('p', { class: 'presses' }, fetching, stop, importing, exporting),
    file,
    ...progress,
    said,
  )
  void showHeld()
  return section
}

/** What went wrong, and what mends it here. */
function toldOf(fault: unknown, after: string, ports: IndexPorts): readonly (Node | string)[] {
  const { options, problem } = ports.words
  // What elsewhere is mended in the settings is mended above.
  const words = { ...ports.words, problem: { ...problem, ...options.problem } }
  const isTrouble = fault instanceof Trouble
  const told = isTrouble
    ? problemWords(fault.problem, { ...ports, words })
    : words.problem[isOtherFormat(fault) ? 'older-corpus' : 'nonsense']
  const said = `${told} ${after}`.trim()
  if (!isTrouble || fault.problem.kind !== 'key-required') return [said]
  const onclick = (): void => document.getElementById('service-key')?.focus()
  return [said, ' ', button({ class: 'press', onclick }, options.giveKey)]
}

/** What a service of another version publishes. */
const isOtherFormat = (fault: unknown): boolean =>
  fault instanceof LibraryFault && fault.reason === 'format'
