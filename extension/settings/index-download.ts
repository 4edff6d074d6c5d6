/** The index is fetched: how large it is told before, its progress shown, stopped on a press. */
import { button, h } from '../drawing/element.ts'
import { download, measureDownload, planDownload, type Plan } from '../private/download.ts'
import type { IndexPorts, Run } from './index-ports.ts'
import { sizeWords } from './size-words.ts'

export interface Download {
  readonly fetching: HTMLButtonElement
  readonly stop: HTMLButtonElement
  /** How far it is, drawn and in figures; a screen reader has the figures from the bar. */
  readonly progress: readonly HTMLElement[]
  /** It is over, however it ended. */
  readonly rest: () => void
}

export function drawDownload(
  { words, values, source }: IndexPorts,
  said: HTMLElement,
  run: Run,
  /** Takes away what cannot be done meanwhile. */
  clear: () => void,
): Download {
  const { options } = words
  const bar = h('progress', { 'aria-label': options.index, hidden: true })
  const share = h('p', { class: 'note', 'aria-hidden': 'true' })
  const { format } = new Intl.NumberFormat(words.locale, { style: 'percent' })
  let stopping: AbortController | undefined
  const fetchIndex = async (plan: Plan): Promise<void> => {
    stopping = new AbortController()
    // Where nothing is missing it is over at once: what was pressed stays, and keeps the focus.
    if (plan.missing.length > 0) {
      clear()
      bar.hidden = false
      stop.hidden = false
      fetching.hidden = true
      stop.focus()
    }
    const outcome = await download(source, values, plan, stopping.signal, (done, whole) => {
      bar.max = whole
      bar.value = done
      if (!bar.hidden) share.textContent = format(done / whole)
    })
    said.textContent =
      outcome === 'stopped' ? `${options.stopped} ${options.resumes}` : options.upToDate
  }
  const start = (): Promise<void> =>
    run(async () => {
      const plan = await planDownload(source, values)
      if (plan.missing.length === 0) return fetchIndex(plan)
      const size = await measureDownload(source, values, plan)
      const go = button(
        {
          class: 'press',
          onclick: () => void run(() => fetchIndex(plan), options.resumes),
        },
        options.fetchNow,
      )
      said.replaceChildren(
        `${words.articles(plan.articles)}. ${options.size(sizeWords(size, words.locale))} `,
        go,
      )
      go.focus()
    })
  const stop = button({ class: 'press', onclick: () => stopping?.abort() }, options.stop)
  stop.hidden = true
  const fetching = button({ class: 'press', onclick: () => void start() }, options.download)
  return {
    fetching,
    stop,
    progress: [bar, share],
    rest: () => {
      stopping = undefined
      bar.hidden = true
      share.textContent = ''
      fetching.hidden = false
      // What is hidden holds no focus.
      if (document.activeElement === stop) fetching.focus()
      stop.hidden = true
    },
  }
}
