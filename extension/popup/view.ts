/**
 * Draws the companion. Each region is redrawn only when what it shows has changed, below what stands
 * already: nothing a reader looks at ever moves, and the focus is kept.
 */
import { drawAround, drawUnasked, type AnswerDrawn } from './home/around-section.ts'
import { drawJumps } from './home/jumps.ts'
import { button, h, icon, ICONS } from '../drawing/element.ts'
import { focusOn, replace } from '../drawing/focus.ts'
import type { FullInk, Ink } from './parts/ink.ts'
import type { Companion, Page } from './model/model.ts'
import { drawNames } from './home/names-section.ts'
import { createOver } from './over.ts'
import { drawPageHead } from './home/page-head.ts'
import { laterWordsIn } from '../words/words.ts'
import { drawSearchField } from './search/search-field.ts'
import { statusOf } from './status.ts'

export interface View {
  readonly show: (companion: Companion) => void
  readonly focusSearch: () => void
  /** Loads what draws an answer: to be called before one is shown. */
  readonly expectAnswer: () => Promise<void>
}

export function createView(root: HTMLElement, ink: Ink): View {
  const { words, act } = ink
  const { form, field } = drawSearchField(ink)
  const status = h('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' })
  const head = h('div', {})
  const jumps = h('div', { class: 'jumps' })
  const asking = h('div', {})
  const names = h('div', {})
  const around = h('div', { class: 'around' })
  const home = h('div', { class: 'home' }, head, jumps, asking, names, around)
  let full: Promise<FullInk> | undefined
  const fullInk = (): Promise<FullInk> =>
    (full ??= laterWordsIn(ink.options.language).then((later) => ({
      ...ink,
      words: { ...words, ...later },
    })))
  const over = createOver(home, fullInk)
  root.replaceChildren(
    h(
      'header',
      { class: 'masthead' },
      h('h1', {}, words.masthead),
      form,
      h(
        'div',
        { class: 'tools' },
        act.openPanel !== undefined &&
          tool(words.openPanel, ICONS.panel, 'open-panel', act.openPanel),
        tool(words.settings, ICONS.settings, 'open-settings', act.openSettings),
      ),
    ),
    h('main', {}, status, home, over.place),
  )
  let shown: Companion | undefined
  let answerDrawn: AnswerDrawn | undefined

  const show = (companion: Companion): void => {
    const before = shown
    shown = companion
    const read = companion.page.kind === 'read' ? companion.page : undefined
    const isOther = !isSame(companion.page, before?.page)
    const isAsked = companion.around !== before?.around
    if (isOther) {
      replace(head, drawHead(companion.page, ink))
      replace(names, read === undefined ? [] : [drawNames(read, ink)])
    }
    if (isAsked || isOther) {
      jumps.hidden = read === undefined || companion.around.kind === 'unasked'
      replace(jumps, read === undefined ? [] : drawJumps(companion.around, ink))
      const asked = asking.contains(document.activeElement)
      replace(asking, read === undefined ? [] : drawUnasked(companion.around, ink))
      if (asked && companion.around.kind !== 'unasked') focusOn(jumps.querySelector('button'))
      const drawn = read === undefined ? [] : drawAround(companion.around, read, ink, answerDrawn)
      replace(around, drawn)
    }
    const { trail } = companion
    // What is told of the page in a place is of the one that is read.
    if (trail !== before?.trail || (isOther && trail.length > 0)) over.show(companion)
    const said = statusOf(companion, ink)
    if (status.textContent !== said) status.textContent = said
  }

  document.addEventListener('keydown', (event) => {
    // One that was taken away hears no keys.
    if (event.defaultPrevented || !root.isConnected) return
    if (event.key === 'Escape' && (shown?.trail.length ?? 0) > 0) {
      event.preventDefault()
      act.back()
    } else if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault()
      field.focus()
    }
  })
  return {
    show,
    focusSearch: () => field.focus(),
    expectAnswer: async () => {
      const [{ drawAnswer }, ink] = await Promise.all([
        import('./home/answer-section.ts'),
        fullInk(),
      ])
      answerDrawn = (answer, page) => drawAnswer(answer, page, ink)
    },
  }
}

/** Its question may have come meanwhile. */
const isSame = (page: Page, before: Page | undefined): boolean =>
  page === before ||
  (page.kind === 'read' && before?.kind === 'read' && page.entities === before.entities)

function drawHead(page: Page, ink: Ink): readonly HTMLElement[] {
  const { words, act } = ink
  switch (page.kind) {
    case 'reading':
      return [h('p', { class: 'reading' }, words.reading)]
    case 'read':
      return [drawPageHead(page, ink)]
    case 'refused': {
      const { title, detail } = words.refused[page.why]
      return [
        h(
          'section',
          { class: 'refused' },
          h('h2', {}, title),
          h('p', {}, detail),
          page.why !== 'not-an-article' &&
            h(
              'p',
              { class: 'presses' },
              button({ class: 'press', 'data-key': 'again', onclick: act.reread }, words.again),
            ),
        ),
      ]
    }
  }
}

const tool = (label: string, path: string, key: string, onclick: () => void): HTMLElement =>
  button({ class: 'tool', title: label, 'data-key': key, onclick }, icon(path))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
