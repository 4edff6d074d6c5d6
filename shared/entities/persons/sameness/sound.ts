/**
 * One key for the spellings of one foreign name: `Hasanov` and `Hassanov`, `Djeyhoun` and `Jeyhun`.
 *
 * French, English and German transliterations of Russian, Azerbaijani, Persian, Arabic, Lao and Khmer
 * names differ in a few regular ways; each rule below undoes one. Rules come in an order: groups of
 * letters first, single letters later. Vietnamese names are never compared by sound.
 */
import { fold } from '../../../french/fold.ts'
import { remembering } from '../../../french/remembering.ts'

type Rule = readonly [pattern: RegExp, replacement: string]

const CONSONANTS: readonly Rule[] = [
  [/[^\p{L}\p{N}]+/gu, ''],
  // `Xaysomphone`, `Saysomphone`: one sound in two spellings of Lao.
  [/^xa(?=[iy])/u, 'sa'],
  // Given names of Belarus and Ukraine, in their own language and in Russian.
  [/^(?:uladzimir|volodymyr)$/u, 'vladimir'],
  [/^(?:aliaksandr|oleksandr)$/u, 'alexandr'],
  [/^(?:siarhe|serhi)[iy]$/u, 'sergei'],
  [/^dzmitr[iy]+$/u, 'dmitri'],
  // `Sergueï`, `Guennadi`: a `u` that only keeps the `g` hard.
  [/gu(?=[ei])/gu, 'g'],
  // `Tchernychenko`, `Chernyshenko`; `Choïgou`, `Shoigu`; `Kritsch`.
  [/(?:shch|chtch|tsch|tch|sch|ch|sh)/gu, 's'],
  // `Djeyhoun`, `Dzhabbarov`, `Jeyhun`, `Zhanna`.
  [/(?:dzh|dj|zh)/gu, 'j'],
  // `Shakhbazov`, `Chahbazov`; `Alexandre`, `Aleksandr`; `Baxtiyar`.
  [/(?:kh|ks|x)/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  // `Bougnang`, `Bounhang`: one sound in French and in Lao spelling.
  [/(?:gn|nh)/gu, 'n'],
  [/th/gu, 't'],
  [/(?:ck|c|q)/gu, 'k'],
  [/w/gu, 'v'],
  // `Choïgou`, `Shoigu`; `Youri`, `Yuri`.
  [/(?:ou|oo)/gu, 'u'],
  [/y/gu, 'i'],
  [/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'],
  // `Poutine`, `Volodine`, `Mehdizade`.
  [/(?<=...)e$/u, ''],
]

const VOWELS: readonly Rule[] = [
  // `Aliyev`, `Aliev`: the glide between two vowels.
  [/i(?=[aeou])/gu, ''],
  // Azerbaijani ə is written a or e.
  [/e/gu, 'a'],
  [/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'],
]

const apply = (text: string, rules: readonly Rule[]): string => {
  let result = text
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement)
  return result
}

const MOST_REMEMBERED = 5000

/** A word in the spelling that transliterations share; still readable: `Djeyhoun` → `jeihun`. */
export const spellingOf = remembering(
  (word) => (NUMBER.test(word) ? word.toLowerCase() : apply(fold(word.toLowerCase()), CONSONANTS)),
  MOST_REMEMBERED,
)

/** `Elizabeth II`, `Charles III`: two and three are no spelling of one. `XI` and `VI` are names too. */
const NUMBER = /^(?:i{2,3}|iv|vi{2,3}|ix|xi{2,3}|xi?v|xvi{1,3})$/iu

/** The sound of one word, for comparison only: `Parviz` and `Perviz` → `parviz`. */
export const soundOf = remembering(
  (word) => (NUMBER.test(word) ? word.toLowerCase() : apply(spellingOf(word), VOWELS)),
  MOST_REMEMBERED,
)
