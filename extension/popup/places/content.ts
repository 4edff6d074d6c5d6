/** What a place shows of its question: waiting, an answer, nothing, or what went wrong. */
import { h } from '../../drawing/element.ts'
import { drawModes } from '../parts/first-run.ts'
import type { Coverage } from '../../../shared/library/holdings.ts'
import { coverageWords } from '../../telling/coverage.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Content, Place } from '../model/place.ts'
import { press } from '../parts/part.ts'
import { problemWords } from '../../telling/problem-words.ts'
import { remedies } from '../parts/remedies.ts'

/** What is said where the corpus has nothing: beside it what it holds, and where to look instead. */
interface Nothing {
  readonly said?: string
  readonly coverage?: Coverage | undefined
  /** What a search may find all the same. */
  readonly name?: string
}

/** The parts an answer gives, or what is to be said until it is here, and what to do where it does not come. */
export function drawn<T>(
  place: Place & { readonly content: Content<T> },
  ink: FullInk,
  draw: (answer: T) => readonly (HTMLElement | undefined | false)[],
  nothing: Nothing = {},
): readonly (HTMLElement | undefined | false)[] {
  const content: Content<T> = place.content
  switch (content.kind) {
    case 'looking':
      return [
        h(
          'div',
          { class: 'waiting', 'aria-hidden': 'true' },
          ...[1, 2, 3].map(() => h('div', { class: 'row' }, h('i'), h('i'))),
        ),
      ]
    case 'got':
      return draw(content.answer)
    case 'absent':
      return drawNothing(nothing, ink)
    case 'unchosen':
      return [
        h('p', { class: 'quiet' }, ink.words.firstRun.lead),
        drawModes(ink.words, ink.act.choose),
      ]
    case 'failed':
      return [
        h('p', { class: 'quiet' }, problemWords(content.problem, ink)),
        h(
          'p',
          { class: 'presses' },
          ...remedies(content.problem, 'place-', () => ink.act.open(place), ink),
        ),
      ]
  }
}

function drawNothing(
  { said, coverage, name }: Nothing,
  ink: FullInk,
): readonly (HTMLElement | false)[] {
  const { words, act } = ink
  return [
    h('p', { class: 'quiet' }, said ?? words.nothingMore),
    coverage !== undefined && h('p', { class: 'quiet' }, coverageWords(coverage, ink)),
    name !== undefined &&
      h(
        'p',
        { class: 'presses' },
        press(words.entity.searchName, 'search-name', () => act.open({ kind: 'search', q: name })),
      ),
  ]
}
