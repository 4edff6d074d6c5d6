/**
 * Since when a phrase is printed: the earliest dated article, those that may precede it, and what the corpus
 * holds. Never a bare "first".
 */
import type { FirstMentionAnswer } from '../../../shared/library/searched.ts'
import { coverageWords } from '../../telling/coverage.ts'
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import { drawHit } from './results.ts'

export function drawFirstMention(
  { first, mayPrecede, others, coverage }: FirstMentionAnswer,
  ink: FullInk,
): readonly (HTMLElement | false)[] {
  const { words } = ink
  return [
    h('p', { class: 'kicker' }, words.entity.first),
    first === undefined
      ? h('p', { class: 'quiet' }, words.first.none)
      : h('ul', { class: 'list' }, drawHit(first, ink)),
    mayPrecede.length > 0 &&
      h(
        'section',
        {},
        h('h3', { id: 'may-precede' }, words.first.mayPrecede),
        h(
          'ul',
          { class: 'list', 'aria-labelledby': 'may-precede' },
          ...mayPrecede.map((one) => drawHit(one, ink)),
        ),
      ),
    others > 0 && h('p', { class: 'quiet' }, words.first.others(others)),
    h('p', { class: 'quiet' }, coverageWords(coverage, ink)),
  ]
}
