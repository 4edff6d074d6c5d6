/** What joins one name to the next: a list, whatever titles stand in it. */
import type { NameSpan } from './name-spans.ts'
import type { Reading } from './reading.ts'

/** `A, B et C`; `de la Thaïlande, A ; de l'Indonésie, B`: what joins one name of a list to the next. */
export function isListed({ tokens }: Reading, neighbour: NameSpan, start: number): boolean {
  const gap = tokens.slice(neighbour.end, start)
  const [first] = gap
  if (first === undefined || gap.length > 12 || !/^(?:[,;(]|et)$/u.test(first.plain)) return false
  if (gap.length === 1) return true
  const rest = gap.slice(1).filter(({ plain }) => plain !== 'et')
  const inner = rest.slice(1, -1)
  return (
    /^(?:de|d'|du|des|pour)$/u.test(rest[0]?.plain ?? '') &&
    rest.at(-1)?.plain === ',' &&
    inner.every(
      ({ shape, plain }) =>
        shape !== 'mark' && (shape !== 'lower' || /^(?:l'|la|les|de|du|des|d')$/u.test(plain)),
    )
  )
}

/** `A, chanteuse malaisienne, et B`: nothing but `et` behind a role. */
export const joinsBehindRole = ({ tokens }: Reading, from: number, to: number): boolean => {
  const between = tokens.slice(from, to).map(({ plain }) => plain)
  return between.join(' ') === 'et' || between.join(' ') === ', et'
}
