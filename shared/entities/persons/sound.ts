/**
 * One key for the spellings of one foreign name: `Hasanov` and `Hassanov`, `Djeyhoun` and `Jeyhun`.
 *
 * French, English and German transliterations of Russian, Azerbaijani, Persian, Arabic, Lao and Khmer
 * names differ in a few regular ways; each rule below undoes one. Rules come in an order: groups of
 * letters first, single letters later. Vietnamese names are never compared by sound.
 */
import { fold } from '../../french/fold.ts'

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/gu, ''],
  // `Sergueï`, `Guennadi`: a `u` that only keeps the `g` hard.
  [/gu(?=[ei])/gu, 'g'],
  // `Tchernychenko`, `Chernyshenko`; `Choïgou`, `Shoigu`; `Kritsch`.
  [/(?:shch|chtch|tsch|tch|sch|ch|sh)/gu, 's'],
  // `Djeyhoun`, `Dzhabbarov`, `Jeyhun`, `Zhanna`.
  [/(?:dzh|dj|zh)/gu, 'j'],
  // `Shakhbazov`, `Chahbazov`; `Alexandre`, `Aleksandr`; `Maghrebi`.
  [/(?:kh|ks|x)/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/(?:ck|c|q)/gu, 'k'],
  [/w/gu, 'v'],
  // `Choïgou`, `Shoigu`; `Youri`, `Yuri`.
  [/(?:ou|oo)/gu, 'u'],
  [/y/gu, 'i'],
  [/(?<letter>[a-z])\k<letter>+/gu, '$<letter>'],
  // `Aliyev`, `Aliev`: the glide between two vowels.
  [/i(?=[aeou])/gu, ''],
  // `Poutine`, `Volodine`, `Mehdizade`.
  [/(?<=...)e$/u, ''],
  // Azerbaijani ə is written a or e.
  [/e/gu, 'a'],
  [/(?<letter>[a-z])\k<letter>+/gu, '$<letter>'],
]

const known = new Map<string, string>()
const LIMIT = 5000

/** The sound of one word, for comparison only. */
export function soundOf(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  let sound = fold(word.toLowerCase())
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement)
  if (known.size >= LIMIT) known.clear()
  known.set(word, sound)
  return sound
}
