/**
 * One plain spelling for letters with marks: `é` → `e`, `đ` → `d`, `œ` → `oe`.
 *
 * Used after the stemmer, which needs accents, and before it only for words that are not French.
 * Pure and idempotent; changes lower-case text only into lower-case text.
 */
import { pattern } from './letters.ts'

// Letters that no canonical decomposition takes apart. `ə` is Azerbaijani: `Bakı`, `Əliyev`.
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ħ', 'h'],
])

const WHOLE_LETTER = /[đðøłıəœæßþħ]/gu
const LATIN_MARKS = /[\u0300-\u036f]+/gu
// Of all other scripts.
const marks = pattern('\\p{M}+', 'gu')
const PLAIN = /^[a-z0-9]*$/u

/** Folds a lower-case word: `azerbaïdjan` → `azerbaidjan`, `nguyễn` → `nguyen`, `œuvre` → `oeuvre`. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  const bare = word
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
  return PLAIN.test(bare) ? bare : bare.replace(marks(), '')
}
