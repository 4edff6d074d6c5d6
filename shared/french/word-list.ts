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
  let list: List | undefined
  return { test: (word) => holds((list ??= taken(words)), word) }
}

/** `isOneOf(word, 'le la les')`, where a list needs no name; no word is one of any. */
export function isOneOf(word: string | undefined, words: string): boolean {
  if (word === undefined) return false
  const { length } = words
  const place =
    (length * 61 +
      words.charCodeAt(0) * 7 +
      words.charCodeAt(length >> 1) * 29 +
      words.charCodeAt(length - 1)) &
    (PLACES - 1)
  let list = lists[place]
  while (list !== undefined && list.printed !== words) list = list.next
  return holds((list ??= lists[place] = taken(words, lists[place])), word)
}

/** Lists without a name, each at the place that its letters give. */
const PLACES = 2048
const lists = Array<List | undefined>(PLACES).fill(undefined)

/** A list taken apart. Most words differ from all of its own in their first letter or their length. */
interface List {
  readonly printed: string
  readonly words: ReadonlySet<string>
  /** A bit for each first letter, by the last five bits of its code. */
  readonly letters: number
  /** A bit for each length, by its last five bits. */
  readonly lengths: number
  /** Another of the same place. */
  readonly next: List | undefined
}

function taken(printed: string, next?: List): List {
  const words = listOf(printed)
  let letters = 0
  let lengths = 0
  for (const word of words) {
    // Of what it shifts by, an engine takes the last five bits.
    letters |= 1 << word.charCodeAt(0)
    lengths |= 1 << word.length
  }
  return { printed, words, letters, lengths, next }
}

const holds = ({ letters, lengths, words }: List, word: string): boolean =>
  ((letters >>> word.charCodeAt(0)) & (lengths >>> word.length) & 1) === 1 && words.has(word)

/** Each word with and without the letters that a question mark follows. */
export const listOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap(forms))

function forms(word: string): readonly string[] {
  const mark = word.indexOf('?')
  if (mark < 0) return [word]
  const [before, after] = [word.slice(0, mark), word.slice(mark + 1)]
  return [...forms(before.slice(0, -1) + after), ...forms(before + after)]
}
