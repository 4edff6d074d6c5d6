/** One line of fixed height: how much was found, or what went wrong and what to do, and a way down to it. */
import { copiesIn, type Around } from '../model/around.ts'
import type { Ink } from '../parts/ink.ts'
import { isForSettings } from '../../problem.ts'
import { problemWords } from '../../telling/problem-words.ts'
import { button, h } from '../../drawing/element.ts'

export function drawJumps(around: Around, ink: Ink): readonly HTMLElement[] {
  const { words, act } = ink
  const { copies, related } = countsOf(around)
  switch (around.kind) {
    case 'looking':
    case 'answered':
      return [
        jump('copies', 'copies-title', words.copies, copies),
        jump('related', 'related-title', words.related, related),
      ]
    case 'failed':
      return [
        jump(
          'notice',
          'notice-title',
          problemWords(around.problem, ink, 'problemShort'),
          undefined,
        ),
        // The remedy stands below, too; that there are results is said nowhere else.
        around.kept !== undefined
          ? remedy(words.keptShort, 'jump-kept', () => goTo('kept-title'))
          : isForSettings(around.problem)
            ? remedy(words.settings, 'jump-settings', act.openSettings)
            : remedy(words.again, 'jump-again', act.look),
      ]
    case 'unheld':
      return [jump('notice', 'notice-title', words.unheld, undefined)]
    case 'unasked':
      return []
  }
}

const countsOf = (around: Around) =>
  around.kind === 'answered'
    ? { copies: copiesIn(around.answer), related: around.answer.related.length }
    : { copies: undefined, related: undefined }

const remedy = (label: string, key: string, onclick: () => void): HTMLElement =>
  button({ class: 'remedy', 'data-key': key, onclick }, label)

function goTo(target: string): void {
  const title = document.getElementById(target)
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}

const jump = (id: string, target: string, label: string, n: number | undefined): HTMLElement =>
  button(
    {
      'data-jump': id,
      'data-key': `jump-${id}`,
      onclick: () => goTo(target),
    },
    label,
    h('span', { class: 'figure' }, n === undefined ? '' : `${n}`),
  )
