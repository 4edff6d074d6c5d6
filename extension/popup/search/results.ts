/** What a search found: passages with the words that matched marked, and how to see more. */
import type { Excerpt, Hit, SearchAnswer } from '../../../shared/library/searched.ts'
import { titleOf } from '../../telling/card-title.ts'
import { drawArticle, drawTitled } from '../parts/article-line.ts'
import { coverageWords } from '../../telling/coverage.ts'
import { problemWords } from '../../telling/problem-words.ts'
import { button, h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Place } from '../model/place.ts'
import { isFiltered } from '../model/refinement.ts'

export function drawResults(
  answer: SearchAnswer,
  place: Place & { readonly kind: 'search' },
  ink: FullInk,
): readonly (HTMLElement | false)[] {
  const { words } = ink
  const isNarrowed = place.refined !== undefined && isFiltered(place.refined)
  return [
    answer.corrections.length > 0 &&
      h(
        'p',
        { class: 'corrected' },
        answer.corrections
          .map(({ written, searched }) => words.corrected(written, searched))
          .join(', '),
      ),
    ...(answer.hits.length === 0
      ? [
          h('p', {}, isNarrowed ? words.refine.noResult(place.q) : words.noResult(place.q)),
          !isNarrowed && h('p', { class: 'quiet' }, words.noResultAdvice),
          h('p', { class: 'quiet' }, coverageWords(answer.coverage, ink)),
        ]
      : [
          h(
            'p',
            { class: 'quiet count' },
            isNarrowed
              ? words.refine.counted(words.results(answer.total))
              : words.results(answer.total),
          ),
          h('ul', { class: 'list' }, ...answer.hits.map((hit) => drawHit(hit, ink))),
          // Else a reader looks in vain for why it was found.
          answer.coverage.text !== 'full' &&
            answer.hits.some(({ excerpt }) => excerpt === undefined) &&
            h('p', { class: 'quiet' }, words.noPassage),
        ]),
    place.failed !== undefined && h('p', { class: 'quiet' }, problemWords(place.failed, ink)),
    answer.hits.length > 0 &&
      h(
        'p',
        { class: 'presses' },
        answer.hits.length < answer.total &&
          button(
            { class: 'press', 'data-key': 'more', onclick: () => ink.act.moreOf(place) },
            words.more,
          ),
        button(
          {
            class: 'quiet-press',
            'data-key': 'first',
            onclick: () => ink.act.open({ kind: 'first', q: correctedOf(place.q, answer) }),
          },
          words.first.of,
        ),
      ),
    answer.partial !== undefined && h('p', { class: 'quiet' }, words.partial),
  ]
}

/** What was searched in the end: the words as the corpus spells them. */
const correctedOf = (q: string, { corrections }: SearchAnswer): string =>
  q
    .split(' ')
    .map(
      (word) =>
        corrections.find(({ written }) => written.toLowerCase() === word.toLowerCase())?.searched ??
        word,
    )
    .join(' ')

/** A passage that only says the title again is not shown twice: the title bears its marks. */
export function drawHit(
  { card, excerpt }: Pick<Hit, 'card' | 'excerpt'>,
  ink: FullInk,
): HTMLElement {
  if (excerpt === undefined) return drawArticle(card, ink)
  const passage = markedText(excerpt)
  const title = titleOf(card)?.replace(/ …$/u, '')
  const isTitle =
    title !== undefined &&
    (card.headline === undefined ? excerpt.text.startsWith(title) : excerpt.text === title)
  if (isTitle) return drawTitled(card, passage, ink)
  return drawArticle(card, ink, h('p', { class: 'excerpt', lang: 'fr' }, ...passage))
}

/** The passage with its marks as elements; a mark that falls outside or overlaps is left out. */
export function markedText({ text, marks }: Excerpt): readonly (Node | string)[] {
  const parts: (Node | string)[] = []
  let at = 0
  for (const [start, end] of marks) {
    if (start < at || end > text.length) continue
    if (start > at) parts.push(text.slice(at, start))
    parts.push(h('mark', {}, text.slice(start, end)))
    at = end
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}
