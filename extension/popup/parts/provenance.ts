/** When an article was printed, as it is drawn. */
import type { Published } from '../../../shared/article/article.ts'
import { printDate } from '../../telling/dates.ts'
import { h } from '../../drawing/element.ts'
import type { Ink } from './ink.ts'

/** The date, and whence it is known: said where an operator corrected it, shown under the pointer else. */
export function drawDate(
  published: Published | undefined,
  { words }: Ink,
): readonly (Node | string)[] {
  if (published === undefined) return [words.undated]
  const { date, basis } = published
  const title = basis === 'url' || basis === 'text' ? words.basis[basis] : undefined
  return [
    h('time', { datetime: date, title }, printDate(date, words.locale)),
    ...(basis === 'correction' ? [` (${words.basis.correction})`] : []),
  ]
}
