import { expect, test } from 'vitest'
import { remembering } from '../../../shared/french/remembering.ts'

test('a text is answered once, and again where more were asked than are kept', () => {
  const asked: string[] = []
  const length = remembering((text) => asked.push(text) && text.length, 2)
  expect(['riz', 'thé', 'riz', 'thé'].map(length)).toEqual([3, 3, 3, 3])
  expect(asked).toEqual(['riz', 'thé'])
  expect(['café', 'riz', 'café'].map(length)).toEqual([4, 3, 4])
  expect(asked).toEqual(['riz', 'thé', 'café', 'riz'])
})
