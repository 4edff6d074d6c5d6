/** What a place shows of its question: waiting, an answer, nothing, or what went wrong. */
import { h } from '../element.ts'
import type { FullInk } from '../ink.ts'
import type { Content } from '../model.ts'
import { problemWords } from '../problem-words.ts'

/** The parts an answer gives, or what is to be said until it is here. */
export function drawn<T>(
  content: Content<T>,
  ink: FullInk,
  draw: (answer: T) => readonly (HTMLElement | undefined | false)[],
  absent: string = ink.words.nothingMore,
): readonly (HTMLElement | undefined | false)[] {
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
      return [h('p', { class: 'quiet' }, absent)]
    case 'failed':
      return [h('p', { class: 'quiet' }, problemWords(content.problem, ink))]
  }
}
