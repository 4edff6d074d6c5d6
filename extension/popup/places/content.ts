/** What a place shows of its question: waiting, an answer, nothing, or what went wrong. */
import { h } from '../element.ts'
import { isForSettings } from '../../problem.ts'
import type { FullInk } from '../ink.ts'
import type { Content, Place } from '../model.ts'
import { press } from '../part.ts'
import { problemWords } from '../problem-words.ts'

/** The parts an answer gives, or what is to be said until it is here, and what to do where it does not come. */
export function drawn<T>(
  place: Place & { readonly content: Content<T> },
  ink: FullInk,
  draw: (answer: T) => readonly (HTMLElement | undefined | false)[],
  absent: string = ink.words.nothingMore,
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
      return [h('p', { class: 'quiet' }, absent)]
    case 'failed':
      return [
        h('p', { class: 'quiet' }, problemWords(content.problem, ink)),
        h(
          'p',
          { class: 'presses' },
          isForSettings(content.problem)
            ? press(ink.words.settings, 'place-settings', ink.act.openSettings)
            : press(ink.words.again, 'place-again', () => ink.act.open(place)),
        ),
      ]
  }
}
