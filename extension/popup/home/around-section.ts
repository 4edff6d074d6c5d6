/**
 * What surrounds the page, or why nothing is known of it. What draws an answer is loaded while the answer is on its
 * way, and handed over.
 */
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import { h } from '../../drawing/element.ts'
import { drawFirstRun } from '../parts/first-run.ts'
import type { Ink } from '../parts/ink.ts'
import { answerIn, type Around } from '../model/around.ts'
import type { ReadPage } from '../../reading/page.ts'
import { press, section, sentButton } from '../parts/part.ts'
import { problemWords } from '../../telling/problem-words.ts'
import { remedies } from '../parts/remedies.ts'

export type AnswerDrawn = (answer: RelatedAnswer, page: ReadPage) => readonly HTMLElement[]

export function drawAround(
  around: Around,
  page: ReadPage,
  ink: Ink,
  answerDrawn: AnswerDrawn | undefined,
): readonly HTMLElement[] {
  const { words } = ink
  const drawKept = (): readonly HTMLElement[] => {
    const kept = answerIn(around)
    return kept === undefined
      ? []
      : [
          h(
            'p',
            { class: 'kept', id: 'kept-title', role: 'note', tabindex: '-1' },
            words.keptResults,
          ),
          ...(answerDrawn?.(kept, page) ?? []),
        ]
  }
  switch (around.kind) {
    case 'looking':
      return [drawWaiting(words.copies, 'copies', 1), drawWaiting(words.related, 'related', 3)]
    case 'answered':
      return answerDrawn?.(around.answer, page) ?? []
    case 'unheld':
      return [notice(words.unheld)]
    case 'failed':
      return [
        notice(
          problemWords(around.problem, ink),
          ...remedies(around.problem, '', ink.act.look, ink),
        ),
        ...drawKept(),
      ]
    case 'unasked':
      return drawKept()
  }
}

/** What stands above the names, where nothing was asked yet: known at once, so it moves nothing. */
export function drawUnasked(around: Around, ink: Ink): readonly HTMLElement[] {
  const { words } = ink
  if (around.kind !== 'unasked') return []
  if (around.why === 'first-run') return [drawFirstRun(ink)]
  return [
    notice(
      words.unasked[around.why],
      press(words.look, 'look', ink.act.look, 'press main'),
      sentButton(ink, words.showWouldBeSent),
    ),
  ]
}

function drawWaiting(title: string, id: string, rows: number): HTMLElement {
  const part = section(
    id,
    title,
    h(
      'div',
      { class: 'waiting', 'aria-hidden': 'true' },
      ...Array.from({ length: rows }, () => h('div', { class: 'row' }, h('i'), h('i'))),
    ),
  )
  part.setAttribute('aria-busy', 'true')
  return part
}

const notice = (text: string, ...buttons: readonly HTMLElement[]): HTMLElement =>
  h(
    'section',
    { class: 'notice', id: 'notice' },
    h('p', { id: 'notice-title', tabindex: '-1' }, text),
    h('p', { class: 'presses' }, ...buttons),
  )
