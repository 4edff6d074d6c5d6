/**
 * Numbers and ordinals in one form each: `10.000` and `10 000` → `10000`, `XIVe`, `14ᵉ`, `14ème`,
 * `quatorzième` → `14e`, `3,5` and `3.5` → `3,5`, `05` → `5`.
 *
 * Roman numerals count as ordinals only with their ending: `XIV` alone stays a word, as `Louis XIV`
 * and a lower-case `xiv` must meet.
 */
import { ORDINAL_WORDS } from './ordinal-words.ts'

// `14e`, `14ème`, `1re`, `2nde`; not `14h`.
const ARABIC_ORDINAL = /^(?<digits>\d{1,4})(?:e|è|ème|ième|eme|ieme|er|ère|re|nd|nde)s?$/u
// `XIVe`, `Ier`; never `Le`, `Vie`, nor the shouted `VIE`.
const ROMAN_ORDINAL = /^(?<roman>[IVX]+)(?:e|è|ème|eme|er|re|ère)$/u
// In lower case only what is no French word or name: `xive`, `viiie`; not `vie`, `xie`, `ive`.
const LOWER_ROMAN_ORDINAL = /^(?<roman>x[ivx]{2,}|xx|xv|[xv]*i{2,3})(?:e|è|ème|eme)$/u

const SPELLED = new Map(
  [...ORDINAL_WORDS].flatMap(([word, value]) =>
    // Readers type them without accents too; no other French word is spelled so.
    [word, word.replace(/ieme$/u, 'ième')].map((form) => [form, `${value}e`] as const),
  ),
)

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** `XIV` → 14; undefined for letters no Roman would write, such as `IIX`. */
export function readRoman(letters: string): number | undefined {
  const digits = [...letters.toUpperCase()].map((letter) => VALUES[letter] ?? 0)
  let total = 0
  for (const [at, digit] of digits.entries()) {
    if (digit === 0) return undefined
    total += digit < (digits[at + 1] ?? 0) ? -digit : digit
  }
  return total > 0 && writeRoman(total) === letters.toUpperCase() ? total : undefined
}

function writeRoman(value: number): string {
  const steps = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let rest = Math.min(value, 99)
  let letters = ''
  for (const [step, letter] of steps) {
    while (rest >= step) {
      letters += letter
      rest -= step
    }
  }
  return letters
}

/** The one form of a number or an ordinal; undefined for every other word. Takes a word as printed, NFKC. */
export function numberTerm(word: string): string | undefined {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return arabicTerm(word)
  // Most words are told by their first or their last letter to be none.
  if ('IVXivx'.includes(word[0] ?? ' ')) {
    const close = word.replace(/[ \u00a0\u2009\u202f]/gu, '')
    const roman = ROMAN_ORDINAL.exec(close) ?? LOWER_ROMAN_ORDINAL.exec(close)
    const value = roman === null ? undefined : readRoman(roman.groups!['roman']!)
    if (value !== undefined) return `${value}e`
  }
  const last = word.at(-1) ?? ''
  if (word.length < 7 || !'eEsS'.includes(last)) return undefined
  return SPELLED.get(word.toLowerCase().replace(/s$/u, ''))
}

function arabicTerm(word: string): string | undefined {
  if (/^\d+$/u.test(word)) return word.length <= 2 ? word.replace(/^0+(?=\d)/u, '') : word
  if (/^\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+$/u.test(word)) return word.replace(/\D/gu, '')
  if (/^\d+[.,]\d+$/u.test(word)) return word.replace('.', ',')
  const ordinal = ARABIC_ORDINAL.exec(word.toLowerCase().replace(/\s/gu, ''))
  return ordinal === null ? undefined : `${Number(ordinal.groups!['digits'])}e`
}
