/** What surrounds the page: the same dispatch elsewhere, then what is related, in order of time. */
import type { Related, RelatedAnswer, When } from '../../shared/library/library.ts'
import { drawArticle } from './article-line.ts'
import { drawCopies } from './copies.ts'
import { coverageWords, newerWords } from './coverage-line.ts'
import { h } from './element.ts'
import { drawFirstRun } from './first-run.ts'
import type { Ink } from './ink.ts'
import type { Around, ReadPage, StoryRef } from './model.ts'
import { problemWords } from './problem-words.ts'
import { drawReasons } from './reasons.ts'

export function drawAround(
  around: Around,
  page: ReadPage,
  stories: readonly StoryRef[],
  ink: Ink,
): readonly HTMLElement[] {
  const { words } = ink
  switch (around.kind) {
    case 'looking':
      return [drawWaiting(words.copies, 'copies', 1), drawWaiting(words.related, 'related', 3)]
    case 'answered':
      return [...drawAnswer(around.answer, page, stories, ink)]
    case 'unheld':
      return [notice(words.unheld)]
    case 'failed':
      return [
        notice(
          problemWords(around.problem, ink),
          around.problem.kind === 'no-index'
            ? press(words.settings, 'settings', ink.act.openSettings)
            : press(words.again, 'again', ink.act.look),
        ),
        ...(around.kept === undefined
          ? []
          : [
              h('p', { class: 'kept', role: 'note' }, words.keptResults),
              ...drawAnswer(around.kept, page, stories, ink),
            ]),
      ]
    case 'unasked':
      return []
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

function drawAnswer(
  answer: RelatedAnswer,
  page: ReadPage,
  stories: readonly StoryRef[],
  ink: Ink,
): readonly HTMLElement[] {
  const { words } = ink
  const newer = newerWords(page.article.published?.date, answer.coverage, ink)
  return [
    section('copies', words.copies, ...drawCopies(answer.copies, ink)),
    section(
      'related',
      words.related,
      answer.related.length === 0 && h('p', { class: 'quiet' }, words.nothingRelated),
      newer !== undefined && h('p', { class: 'quiet' }, newer),
      ...WHENS.flatMap((when) => drawGroup(when, answer.related, ink)),
      answer.partial !== undefined && h('p', { class: 'quiet' }, words.partial),
      // Of its own articles the corpus knows the threads; of any other page, its text tells.
      ...(answer.self === undefined ? stories : (answer.stories ?? [])).map(({ id, title }) =>
        press(
          `${words.followStory}${words.colon}${title}`,
          `story-${id}`,
          () => ink.act.open({ kind: 'story', id }),
          'onward',
        ),
      ),
    ),
    h(
      'footer',
      { class: 'coverage' },
      h('p', {}, coverageWords(answer.coverage, ink)),
      sentButton(ink, words.showSent),
    ),
  ]
}

const WHENS = ['before', 'same-days', 'after', 'undated'] as const satisfies readonly When[]

function drawGroup(when: When, related: readonly Related[], ink: Ink): readonly HTMLElement[] {
  const found = related.filter((one) => one.when === when)
  if (found.length === 0) return []
  return [
    h('h3', { id: `when-${when}` }, ink.words.when[when]),
    h(
      'ul',
      { class: 'list', 'aria-labelledby': `when-${when}` },
      ...found.map(({ card, why, printed }) =>
        drawArticle(
          card,
          ink,
          printed !== undefined && h('p', { class: 'why' }, ink.words.printed(printed)),
          drawReasons(why, ink),
        ),
      ),
    ),
  ]
}

function section(
  id: string,
  title: string,
  ...children: (Node | false | undefined)[]
): HTMLElement {
  return h(
    'section',
    { class: id, id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, tabindex: '-1' }, title),
    ...children,
  )
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

const press = (label: string, key: string, onclick: () => void, look = 'press'): HTMLElement =>
  h('button', { type: 'button', class: look, 'data-key': key, onclick }, label)

const sentButton = (ink: Ink, label: string): HTMLElement =>
  press(label, 'sent', () => ink.act.open({ kind: 'sent' }), 'quiet-press')
