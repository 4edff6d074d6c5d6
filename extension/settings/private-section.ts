/** The private index: what is held, how large a download is, its progress; file in, file out. */
import { printDate } from '../telling/dates.ts'
import { button, h } from '../drawing/element.ts'
import { problemWords } from '../telling/problem-words.ts'
import {
  download,
  measureDownload,
  planDownload,
  type Plan,
  type Source,
} from '../private/download.ts'
import { indexHeld } from '../private/held.ts'
import { exportIndex, importIndex, piecesOf } from '../private/index-file.ts'
import type { Values } from '../private/values.ts'
import { LibraryFault } from '../../shared/stored/store.ts'
import { Trouble } from '../problem.ts'
import { sizeWords } from './size-words.ts'
import type { SettingsWords, Words } from '../words/worded.ts'

export interface IndexPorts {
  readonly words: Words & SettingsWords
  readonly values: Values
  readonly source: Source
  readonly save: (name: string, pieces: readonly string[]) => void
  readonly now: () => Date
}

export function drawPrivateSection(ports: IndexPorts): HTMLElement {
  const { words, values, source } = ports
  const { options } = words
  const held = h('p', { class: 'note' })
  const said = h('p', { role: 'status' })
  const bar = h('progress', { 'aria-label': options.index, hidden: true })
  let stopping: AbortController | undefined

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
    exporting.hidden = index === undefined || index === 'unreadable'
    fetching.textContent = index === undefined ? options.download : options.update
  }
  const run = async (work: () => Promise<void>, after = ''): Promise<void> => {
    said.textContent = ''
    try {
      await work()
    } catch (fault) {
      // What elsewhere is mended in the settings is mended above.
      const here = {
        ...ports,
        words: { ...words, problem: { ...words.problem, ...options.problem } },
      }
      const problem =
        fault instanceof Trouble
          ? problemWords(fault.problem, here)
          : here.words.problem[isOtherFormat(fault) ? 'older-corpus' : 'nonsense']
      said.textContent = `${problem} ${after}`.trim()
      if (fault instanceof Trouble && fault.problem.kind === 'key-required')
        said.append(
          ' ',
          press(options.giveKey, () => document.getElementById('service-key')?.focus()),
        )
    }
    stopping = undefined
    bar.hidden = true
    // What is hidden holds no focus.
    if (document.activeElement === stop) fetching.focus()
    stop.hidden = true
    await showHeld()
  }
  const fetchIndex = (plan: Plan, isPressed = false): Promise<void> =>
    run(async () => {
      stopping = new AbortController()
      bar.hidden = false
      stop.hidden = false
      if (isPressed) stop.focus()
      const outcome = await download(source, values, plan, stopping.signal, (done, whole) => {
        bar.max = whole
        bar.value = done
      })
      said.textContent =
        outcome === 'stopped' ? `${options.stopped} ${options.resumes}` : options.upToDate
    }, options.resumes)
  const start = (): Promise<void> =>
    run(async () => {
      const plan = await planDownload(source, values)
      if (plan.missing.length === 0) return void (await fetchIndex(plan))
      const size = await measureDownload(source, values, plan)
      const go = press(options.fetchNow, () => {
        said.replaceChildren()
        void fetchIndex(plan, true)
      })
      said.replaceChildren(
        `${words.articles(plan.articles)}. ${options.size(sizeWords(size, words.locale))} `,
        go,
      )
      go.focus()
    })
  const stop = press(options.stop, () => stopping?.abort())
  stop.hidden = true
  const fetching = press(options.download, () => void start())
  const exporting = press(
    options.exportFile,
    () =>
      void run(async () => {
        const pieces: string[] = []
        for await (const piece of exportIndex(values)) pieces.push(piece)
        ports.save('reperes-index.ndjson', pieces)
      }),
  )
  exporting.hidden = true
  const file = h('input', {
    type: 'file',
    id: 'index-file',
    accept: '.ndjson',
    // Worked by its button: hidden, nobody hears of it twice.
    hidden: true,
    onchange: () => {
      const [chosen] = file.files ?? []
      if (chosen === undefined) return
      void run(async () => {
        const outcome = await importIndex(values, piecesOf(chosen))
        said.textContent = outcome === 'imported' ? options.imported : options.importRefused
        file.value = ''
      })
    },
  })
  const section = h(
    'section',
    { id: 'index', 'aria-labelledby': 'index-title' },
    h('h2', { id: 'index-title' }, options.index),
    held,
    h(
      'p',
      { class: 'presses' },
      fetching,
      stop,
      press(options.importFile, () => file.click()),
      exporting,
    ),
    file,
    bar,
    said,
  )
  void showHeld()
  return section
}

/** What a service of another version publishes. */
const isOtherFormat = (fault: unknown): boolean =>
  fault instanceof LibraryFault && fault.reason === 'format'

const press = (label: string, onclick: () => void): HTMLButtonElement =>
  button({ class: 'press', onclick }, label)
