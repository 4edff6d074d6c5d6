/**
 * Lists of words, asked whether a word is one of them.
 *
 * A pattern of alternatives says the same and costs an engine a hundred times more to prepare, twice: a cold reader of
 * one page would pay for hundreds of them. A list is taken apart when first asked. `annees? mois` stands for `annee`,
 * `annees` and `mois`.
 */

/** A list with a name of its own; asked as a pattern is. */
export interface WordList {
  readonly test: (word: string) => boolean
}

/** `oneOf('lac monts?').test('mont')`. */
export function oneOf(words: string): WordList {
  let list: ReadonlySet<string> | undefined
  return { test: (word) => (list ??= listOf(words)).has(word) }
}

const lists = new Map<string, ReadonlySet<string>>()

/** `isOneOf(word, 'le la les')`, where a list needs no name; no word is one of any. */
export function isOneOf(word: string | undefined, words: string): boolean {
  if (word === undefined) return false
  let list = lists.get(words)
  if (list === undefined) lists.set(words, (list = listOf(words)))
  return list.has(word)
}

/** Each word with and without the letters that a question mark follows. */
export const listOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap(forms))

function forms(word: string): readonly string[] {
  const mark = word.indexOf('?')
  if (mark < 0) return [word]
  const [before, after] = [word.slice(0, mark), word.slice(mark + 1)]
  return [...forms(before.slice(0, -1) + after), ...forms(before + after)]
}
