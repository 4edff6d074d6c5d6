/** Sorted lists hold the words they held; nothing else is touched. */
import { expect, test } from 'vitest'
import { sortWords, withSortedWords } from '../../../tools/bundling/words.ts'

test.each([
  ["oneOf('lac monts? baie')", 'oneOf("baie lac monts?")'],
  ["isOneOf(a, 'le la les la')", 'isOneOf(a, "la le les")'],
  ["isOneOf('un mot', 'de d')", 'isOneOf(\'un mot\', "d de")'],
  ["plainIn('b a') || textIn('B A')", 'plainIn("a b") || textIn("A B")'],
])('%s', (code, made) => {
  expect(withSortedWords(code)).toBe(made)
})

test.each([
  "const months = 'mars avril'.split(' ')",
  'oneOf(`b a`, WORDS)',
  "other('b a')",
  "lists.isOneOf(a, 'b a')",
])('%s stays', (code) => {
  expect(withSortedWords(code)).toBe(code)
  expect(sortWords.transform(code)?.code ?? code).toBe(code)
})
