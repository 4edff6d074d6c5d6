import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactContainment, shinglesOf } from '../../../shared/duplicates/shingles.ts'
import { containment, likeness } from '../../../shared/duplicates/sketch-likeness.ts'
import { readSketch } from '../../../shared/duplicates/sketch-form.ts'
import { sketchOf } from '../../../shared/duplicates/sketch.ts'
import { comparableWords } from '../../../shared/duplicates/words.ts'

const word = fc.stringMatching(/^[b-z]{4,7}$/u)
const paragraph = fc.array(word, { minLength: 25, maxLength: 40 }).map((words) => words.join(' '))
const text = (body: readonly string[]) => ({ body, captions: [] })

test('a sketch estimates what share of the shorter text the longer one repeats', () => {
  const errors: number[] = []
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 6, maxLength: 8 }),
      fc.nat(4),
      (paragraphs, cut) => {
        const [a, b] = [paragraphs.slice(0, 5), paragraphs.slice(cut)]
        const exact = exactContainment(
          shinglesOf(a.map(comparableWords)),
          shinglesOf(b.map(comparableWords)),
        )
        const guess = containment(sketchOf(text(a)), sketchOf(text(b)))
        errors.push(Math.abs(guess - exact))
        expect(Math.abs(guess - exact)).toBeLessThan(0.35)
      },
    ),
    { numRuns: 60 },
  )
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.08)
})

test('a sketch fits a card, and a text is its own copy', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (body) => {
      const sketch = sketchOf(text(body))
      expect(sketch.length).toBeLessThanOrEqual(170)
      expect(readSketch(sketch)).toBe(sketch)
      const { sizes, names, figures } = likeness(sketch, sketch)
      expect(containment(sketch, sketch)).toBe(sizes[0] === 0 ? 0 : 1)
      expect([names, figures]).toEqual([1, 1])
    }),
  )
})

describe('what comes from outside', () => {
  test.each(['', '1', 'x'.repeat(90), `2${'A'.repeat(82)}.`, `1${'A'.repeat(82)}`])(
    '%j is no sketch',
    (said) => {
      expect(readSketch(said)).toBeUndefined()
    },
  )
})
