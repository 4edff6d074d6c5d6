/** What the library answered: the same dispatch elsewhere, then what is related, in order of time. */
import type { Related, RelatedAnswer, When } from '../../../shared/library/beside.ts'
import type { Reason } from '../../../shared/related/ranking/reasons.ts'
import { drawArticle } from '../parts/article-line.ts'
import { drawCopies } from './copies.ts'
import { coverageWords, newerWords } from '../../telling/coverage.ts'
import { dotted, h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import type { ReadPage, StoryRef } from '../../reading/page.ts'
import { press, section, sentButton } from '../parts/part.ts'
import { reasonsTold } from '../../telling/reasons.ts'
import { headingOf, told, WHENS } from '../../telling/when-order.ts'

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

function drawReasons(reasons: readonly Reason[], ink: FullInk): HTMLElement | undefined {
  const said = reasonsTold(reasons, ink.words)
  return said.length === 0 ? undefined : h('p', { class: 'why dotted' }, ...dotted(said))
}
