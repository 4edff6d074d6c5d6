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
import { kinOf } from './kin.ts'
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
const HIDDEN = /\u200d|[\u00ad\u200c\u2060]/gu
const NOT_IN_TERMS = /[^\p{L}\p{M}\p{N},]/gu

/** The term of one word; undefined for a stop word outside names. */
export function termOf(word: Word): Term | undefined {
  const bare = stripElision(word.text)
  const { end } = word
  const start = end - bare.length
  const printed = bare.replace(HIDDEN, '').normalize('NFKC')
  const number = numberTerm(printed)
  if (number !== undefined) return { term: number, form: number, start, end }
  const form = printed.replace(NOT_IN_TERMS, '').toLowerCase()
  if (form === '') return undefined
  if (isStopWord(form) && !word.inName && !isNounAfterElision(form, word.text)) return undefined
  const term = stemOf(form)
  return term === '' ? undefined : { term, form, start, end }
}

// Typed or printed without accents they are the same little words: `meme`, `etait`.
const PLAIN_STOP_WORDS: ReadonlySet<string> = new Set(['a', ...[...STOP_WORDS].map(fold)])

/** Whether a lower-case word, with or without its accents, carries no meaning of its own outside names. */
export const isStopWord = (form: string): boolean =>
  STOP_WORDS.has(form) || PLAIN_STOP_WORDS.has(form)

// `l'été` is the summer and `l'Est` a side of the world; `a été`, `c'est`, `qu'est` are verbs.
const isNounAfterElision = (form: string, printed: string): boolean =>
  /^(?:été|ete|est)$/u.test(form) && /^[ld]'/iu.test(printed)

// Half of a text is words already met, and stemming is the dear part of reading it.
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, string>()

/** The stem of one lower-case word, folded. A word of three letters is its own stem: `OMS` is not `OM`. */
export function stemOf(form: string): string {
  const known = remembered.get(form)
  if (known !== undefined) return known
  const stemmed = NOT_FRENCH.test(form) ? kinStem(fold(form)) : fold(kinStem(form))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(form, stemmed)
  return stemmed
}

function kinStem(form: string): string {
  const kin = kinOf(form)
  return kin.length <= 3 ? kin : stem(kin)
}
