/** What a recogniser finds in one sentence, for tables of expectations; checks every offset on the way. */
import { expect } from 'vitest'
import type { Part } from '../../../shared/article/article.ts'
import type { Candidate } from '../../../shared/entities/candidate.ts'
import type { Recogniser } from '../../../shared/entities/recogniser.ts'
import { growthBetween } from '../../cpu.ts'

export const partOf = (text: string): Part => ({ part: 'body', index: 0, text })

export function candidatesIn(
  recogniser: Recogniser,
  text: string,
  published?: string,
): readonly Candidate[] {
  const found = recogniser({
    parts: [partOf(text)],
    found: [],
    ...(published === undefined ? {} : { published: { date: published, basis: 'metadata' } }),
  })
  for (const { start, end, rule } of found) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(rule).toMatch(/^[a-z]+\//u)
  }
  return found
}

/** The distinct spans, in order of place; a span inside a longer one of the same kind is left out. */
export function printedIn(recogniser: Recogniser, text: string): readonly string[] {
  const found = candidatesIn(recogniser, text)
  const kept = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.start <= each.start &&
          other.end >= each.end &&
          other.end - other.start > each.end - each.start,
      ),
  )
  const spans = [...kept].sort((a, b) => a.start - b.start)
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))]
}

/** How many times dearer a text is when it is 32 times as long: about 32, or a thousand if quadratic. */
export function growthOf(recogniser: Recogniser, piece: string): number {
  const reading = (times: number) => {
    const parts = [partOf(piece.repeat(times))]
    return () => void recogniser({ parts, found: [] })
  }
  return growthBetween(reading(100), reading(3_200))
}

/** `a sentence | a name ; another`, one a line. */
export const rowsOf = (table: string): readonly (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', names = ''] = row.split(' |')
      return [text, names.split(';').flatMap((name) => name.trim() || [])]
    })
