/**
 * What several are called, said of one: `les vice-ministres X et Y` are each `vice-ministre`.
 *
 * Of nouns and adjectives that stand before a complement; words with one form for both stay.
 */
import { pattern } from './letters.ts'

/** `chefs négociateurs` → `chef négociateur`, `ministres des Affaires étrangères` → `ministre des Affaires étrangères`. */
export function singular(text: string): string {
  const words = text.split(' ')
  const complement = words.findIndex((word, at) => at > 0 && COMPLEMENT.test(word))
  const head = words.slice(0, complement < 0 ? words.length : complement)
  // Of several words all are in the plural, or none: `commis`, `sous-officier français`.
  if (head.length === 0 || !head.every((word) => one(word) !== word || invariable().test(word)))
    return text
  return [...head.map(one), ...words.slice(head.length)].join(' ')
}

const COMPLEMENT =
  /^(?:de|du|des|d[’'].*|à|au|aux|en|et|pour|sur|par|auprès|près|chargée?s?|a\.i\.?|,.*)$/u
/** Demonyms and words that have one form: `français`, `danois`, `commis`, `petit-fils`. */
const invariable = pattern(
  String.raw`(?:ais|ois|is|us|as|ss|eux|ès|(?<!\p{L})(?:fils|héros|corps|temps|poids|secours|tiers|divers|hors|ours))$`,
  'iu',
)
const plural = pattern(String.raw`\p{L}{3}s$`, 'u')

function one(word: string): string {
  if (invariable().test(word)) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (/[^e]aux$/u.test(word)) return `${word.slice(0, -3)}al`
  return plural().test(word) ? word.slice(0, -1) : word
}
