import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  continuationsOf,
  suggestionsBeside,
} from '../../../../shared/search/dictionary/continued.ts'
import { buildDictionary } from '../../../../shared/search/dictionary/dictionary-build.ts'
import { labelsOf } from '../../../../shared/search/dictionary/labels.ts'
import { entityId } from '../../../builders.ts'

const words = new Map(
  ['azerbaidjan', 'azerbaidjanais', 'azerbaidjanaise', 'ministre', 'ministres', 'thanh'].map(
    (word, at) => [word, new Map([[word, 9 - at]])],
  ),
)
const person = (name: string) => ({
  id: entityId(`person:${name.toLowerCase().replaceAll(' ', '-')}`),
  kind: 'person' as const,
  name,
})
const labels = labelsOf([
  { labels: [person('Bui Thanh Son'), person('Tran Hong Son')] },
  { labels: [{ id: entityId('country:AZ'), kind: 'country', name: 'Azerbaïdjan' }] },
])
const headlines = [[0, 'Azerbaïdjan : un forum sur le riz']] as const
const parts = buildDictionary({ words, labels, headlines }, 1).map(({ text }) => ({
  segment: 0,
  text,
}))
const offered = (typed: string): readonly string[] => {
  for (const continued of continuationsOf(typed)) {
    const found = suggestionsBeside(continued, parts, 5)
    if (found.length > 0) return found.map(({ text }) => text)
  }
  return []
}

describe('the last word is completed beside those before it', () => {
  test.each([
    ['thanh son', ['Bui Thanh Son']],
    ['hong so', ['Tran Hong Son']],
    ['Azerbaïdjan et', ['Azerbaïdjan', 'azerbaidjanais', 'Azerbaïdjan : un forum sur le riz']],
    ['riz azer', ['Azerbaïdjan : un forum sur le riz', 'riz azerbaidjanais', 'riz Azerbaïdjan']],
    ["l'ambassadeur d'azer", ["l'ambassadeur d'azerbaidjanais", "l'ambassadeur d'Azerbaïdjan"]],
    ['60e minis', ['60e ministre']],
    ['le ministre', []],
    ['le ministres', []],
    ['du riz', []],
  ])('%s', (typed, found) => {
    expect([...offered(typed)].sort()).toEqual([...found].sort())
  })
})

test.each(['', '…', 'azer', 'et', 'a', 'x y'])('nothing continues “%s”', (typed) => {
  expect(offered(typed)).toEqual([])
})

test('whatever is typed, each reading has a last word to look for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      for (const { last } of continuationsOf(typed)) expect(last.length).toBeGreaterThan(0)
      expect(continuationsOf(typed).length).toBeLessThanOrEqual(2)
    }),
  )
})
