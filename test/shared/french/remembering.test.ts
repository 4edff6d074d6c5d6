import { expect, test } from 'vitest'
import { remembering } from '../../../shared/french/remembering.ts'

test('a text is answered once, and again where twice as many were asked since', () => {
  const asked: string[] = []
  const length = remembering((text) => asked.push(text) && text.length, 2)
  expect(['riz', 'thé', 'riz', 'thé'].map(length)).toEqual([3, 3, 3, 3])
  expect(asked).toEqual(['riz', 'thé'])
  // `riz` is asked again before it is forgotten, `thé` is not.
  expect(['café', 'riz', 'sel', 'riz', 'thé'].map(length)).toEqual([4, 3, 3, 3, 3])
  expect(asked).toEqual(['riz', 'thé', 'café', 'sel', 'thé'])
})
