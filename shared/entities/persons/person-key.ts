/**
 * The key of a person's name: the same for the spellings that a rule can bring together.
 *
 * A page read alone and a corpus of thousands must give one person one identifier, so the key depends on
 * the name alone: Vietnamese names without marks, others in their common spelling and without patronymic.
 */
import { formOf } from './same-person.ts'
import { spellingOf } from './sound.ts'

const PATRONYMIC = /(?:ovi(?:t)?ch|evi(?:t)?ch|ovna|evna|ichna|oglu|oglou|ogly|kizi|kyzy|qizi)$/u

/** `Bùi Thanh Son` → `bui thanh son`; `Djeyhoun Baïramov` and `Jeyhun Bayramov` → `jeihun bairamov`. */
export function personKey(name: string): string {
  const { words, vietnamese } = formOf(name)
  if (vietnamese) return words.join(' ')
  // The father's name stands before `oglu`: `Shovgi Kamal Oglu Mehdizade`.
  const middle = words.filter((word, at) => {
    if (at === 0 || at === words.length - 1 || words.length < 3) return true
    return (
      !PATRONYMIC.test(word) &&
      !/^(?:oglu|oglou|ogly|kizi|kyzy|qizi)$/u.test(words[at + 1]!) &&
      word.length > 1
    )
  })
  return middle.map(spellingOf).join(' ')
}
