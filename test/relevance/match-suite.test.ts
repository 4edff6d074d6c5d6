import { describe, expect, test } from 'vitest'
import { meets } from './match-engine.ts'
import { MATCH_PAIRS } from './match-pairs.ts'

const byAbout = Object.entries(Object.groupBy(MATCH_PAIRS, ({ about }) => about))

test('there are at least 120 pairs', () => {
  expect(MATCH_PAIRS.length).toBeGreaterThanOrEqual(120)
})

describe.each(byAbout)('%s', (_, pairs) => {
  test.each(pairs!)('$query · $text · $match', (pair) => {
    expect(meets(pair)).toBe(pair.match)
  })
})
