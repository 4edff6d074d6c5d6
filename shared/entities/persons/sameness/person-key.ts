/**
 * The key of a person's name: the same for the spellings that a rule can bring together.
 *
 * A page read alone and a corpus of thousands must give one person one identifier, so the key depends on
 * the name alone: Vietnamese names without marks, others in their common spelling and without patronymic.
 */
import { formOf } from './name-form.ts'
import { spellingOf } from './sound.ts'

/** `Bùi Thanh Son` → `bui thanh son`; `Djeyhoun Baïramov` and `Jeyhun Bayramov` → `jeihun bairamov`. */
export function personKey(name: string): string {
  const { words, vietnamese, core } = formOf(name)
  return vietnamese ? words.join(' ') : core.map(spellingOf).join(' ')
}
