/** What the library answered: the same dispatch elsewhere, then what is related, in order of time. */
import type { Related, RelatedAnswer, When } from '../../shared/library/library.ts'
import { drawArticle } from './article-line.ts'
import { drawCopies } from './copies.ts'
import { coverageWords, newerWords } from './coverage-line.ts'
import { h } from './element.ts'
import type { FullInk } from './ink.ts'
import type { ReadPage, StoryRef } from './model.ts'
import { press, section, sentButton } from './part.ts'
import { drawReasons } from './reasons.ts'
import { headingOf, told, WHENS } from './when-order.ts'

export function drawAnswer(
  answer: RelatedAnswer,
  page: ReadPage,
  ink: FullInk,
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
      drawThreads((answer.self === undefined ? page.question?.stories : answer.stories) ?? [], ink),
    ),
    h(
      'footer',
      { class: 'coverage' },
      h('p', {}, coverageWords(answer.coverage, ink)),
      sentButton(ink, words.showSent),
    ),
  ]
}

function drawThreads(threads: readonly StoryRef[], ink: FullInk): HTMLElement | undefined {
  if (threads.length === 0) return undefined
  return h(
    'div',
    { class: 'threads' },
    h('h3', { id: 'threads' }, ink.words.followStory),
    h(
      'ul',
      { 'aria-labelledby': 'threads' },
      ...threads.map(({ id, title }) =>
        h(
          'li',
          { lang: 'fr' },
          press(title, `story-${id}`, () => ink.act.open({ kind: 'story', id }), 'onward'),
        ),
      ),
    ),
  )
}

function drawGroup(when: When, related: readonly Related[], ink: FullInk): readonly HTMLElement[] {
  const found = told(when, related)
  if (found.length === 0) return []
  return [
    h('h3', { id: `when-${when}` }, ink.words.when[headingOf(when, found)]),
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
