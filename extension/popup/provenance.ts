/** Where and when an article was printed, in the reader's words. */
import type { Published } from '../../shared/article/article.ts'
import { printDate } from './dates.ts'
import { h } from './element.ts'
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

export const outletName = (outlet: string | undefined, ink: Ink): string | undefined =>
  outlet === undefined
    ? undefined
    : Object.hasOwn(ink.words.outlets, outlet)
      ? ink.words.outlets[outlet]
      : outlet
