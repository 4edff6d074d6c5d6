/**
 * French elision: `l'accord` is an article and a noun written as one token.
 *
 * Readers search for the noun, so the index holds the noun. Every apostrophe in use occurs in agency
 * copy, often two kinds within one article; none may reach the index as a different word.
 *
 * Pure and idempotent. Keeps the case of what remains, which is always an end of what came in.
 */
import { isShouted } from './letters.ts'

// A closed list. A pattern such as /^\p{L}{1,2}'/u would also cut names: O'Brien.
const ELIDED = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '))

export const APOSTROPHE = /['’ʼ‘´`′＇]/u

// French elides before a vowel sound only: `n'est`, `l'histoire`, `l'Y`; `N'Djamena` and `M'Bala` are names.
const VOWEL = /^[aeiouyhàâäæéèêëîïôöœùûüÿ\d]/iu

/** Drops the elided words in front of a word: `d'aujourd'hui` gives `aujourd'hui`. */
export function stripElision(word: string): string {
  let rest = word
  for (;;) {
    const cut = rest.search(APOSTROPHE)
    if (cut < 1 || cut === rest.length - 1) return rest
    const after = rest.slice(cut + 1)
    if (!ELIDED.has(rest.slice(0, cut).toLowerCase())) return rest
    // Letters read one by one may begin with a vowel sound: `l'RDIF`, `d'SOS`.
    if (!VOWEL.test(after) && !isShouted(after)) return rest
    rest = after
  }
}
