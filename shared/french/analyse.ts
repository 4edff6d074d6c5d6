/**
 * Text to terms, alike for the index and the query.
 *
 * The order is the meaning: words, numbers, elision, lower case, stop words, stem, fold. The stemmer needs
 * its accents, so folding comes last. A word with a letter French lacks is not French and is folded
 * first, so that `Nguyễn` and `Nguyen` meet. Terms hold letters, digits and commas only.
 */
import { stripElision } from './elision.ts'
import { fold } from './fold.ts'
import { numberTerm } from './numbers.ts'
import { stem, STOP_WORDS } from './stem.ts'
import { wordsOf, type Word } from './tokens.ts'

export interface Term {
  readonly term: string
  /** The word itself in lower case, accents on, elision off: what exact matches and the dictionary know. */
  readonly form: string
  /** Offsets of the word, elision off, into the text as given. */
  readonly start: number
  readonly end: number
}

/** The terms of a text, in order: `L'accord de libre-échange` → `accord`, `libr`, `echang`. */
export const analyse = (text: string): readonly Term[] =>
  wordsOf(text).flatMap((word) => termOf(word) ?? [])

// Finds `nguyễn` and `đà`; leaves `forêt` and `œuvre`.
const NOT_FRENCH = /[^\p{ASCII}àâäçéèêëîïôöùûüÿœæ]/u
const HIDDEN = /[\u00ad\u200c\u200d\u2060]/gu
const NOT_IN_TERMS = /[^\p{L}\p{M}\p{N},]/gu

function termOf(word: Word): Term | undefined {
  const bare = stripElision(word.text)
  const { end } = word
  const start = end - bare.length
  const printed = bare.replace(HIDDEN, '').normalize('NFKC')
  const number = numberTerm(printed)
  if (number !== undefined) return { term: number, form: number, start, end }
  const form = printed.replace(NOT_IN_TERMS, '').toLowerCase()
  if (form === '') return undefined
  if (isStopWord(form) && !word.inName && !isNounAfterElision(form, word.text)) return undefined
  return { term: stemOf(form), form, start, end }
}

/** Whether a lower-case word, accents on, carries no meaning of its own outside names. */
export const isStopWord = (form: string): boolean => form === 'a' || STOP_WORDS.has(form)

// `l'été` is the summer and `l'Est` a side of the world; `a été`, `c'est`, `qu'est` are verbs.
const isNounAfterElision = (form: string, printed: string): boolean =>
  (form === 'été' || form === 'est') && /^[ld]'/iu.test(printed)

/** The stem of one lower-case word, folded. A word of three letters is its own stem: `OMS` is not `OM`. */
export function stemOf(form: string): string {
  if (NOT_FRENCH.test(form)) return stemmed(fold(form))
  return fold(stemmed(form))
}

const stemmed = (form: string): string => {
  const kin = kinOf(form)
  return kin.length <= 3 ? kin : stem(kin)
}

// Each pair is a form the stemmer keeps apart from its kin, and the spelling it reads like the rest.
const KIN: readonly (readonly [RegExp, string])[] = [
  [/^(?<base>\p{L}{3,}ais)es?$/u, ''], // `française`; not `aise`
  [/^(?<base>\p{L}{3,}[td])rices?$/u, 'eur'], // `ambassadrice`, `directrice`
  [/^(?<base>\p{L}{3,})ères?$/u, 'er'], // `conseillère`; not `frère`
  [/^(?<base>\p{L}{2,}[^v\P{L}]er)s$/u, ''], // `étrangers` with `étranger`; not `divers`
  [/^(?<base>\p{L}{3,})ifs?$/u, 'ive'], // `actif` with `active` and `activer`
]
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['coraux', 'corail'],
  ['yeux', 'œil'],
  ['cieux', 'ciel'],
  ['ans', 'an'],
])

function kinOf(form: string): string {
  if (!/[esfx]$/u.test(form)) return form
  for (const [pattern, ending] of KIN) {
    const base = pattern.exec(form)?.groups!['base']
    if (base !== undefined) return base + ending
  }
  return IRREGULAR.get(form) ?? form
}
