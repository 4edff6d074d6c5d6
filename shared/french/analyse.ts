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
import { isComposed, isWordPart } from './letters.ts'
import { stem, STOP_WORDS } from './stem.ts'
import { wordsOf, wordsThat, type Word } from './tokens.ts'

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

/**
 * Of the terms of a text those that are among some, as `analyse` gives them.
 *
 * A stem keeps the first two letters of its word: what begins otherwise is passed over as it stands, which is nearly all of
 * a text.
 */
export const termsAmong = (text: string, wanted: ReadonlySet<string>): readonly Term[] =>
  wordsThat(text, mayBeAmong(wanted)).flatMap((word) => {
    const term = termOf(word)
    return term !== undefined && wanted.has(term.term) ? term : []
  })

/** Whether a printed word may have one of some terms, by the two letters it begins with. */
function mayBeAmong(wanted: ReadonlySet<string>): (printed: string) => boolean {
  const beginnings = new Set<number>()
  for (const term of wanted) beginnings.add(pairOf(term.charCodeAt(0), term.charCodeAt(1)))
  // `yeux` is `œil` to `kinOf`.
  if (beginnings.has(pairOf(SMALL_O, SMALL_E))) beginnings.add(pairOf(SMALL_Y, SMALL_E))
  // `XIVe` and `quatorzième` are numbers.
  const any = [...wanted].some((term) => !/^[a-z]{2}/u.test(term))
  return (printed) => {
    if (any) return true
    const bare = printed.includes("'") ? stripElision(printed) : printed
    const first = bare.charCodeAt(0)
    if (!isSmallLetter(first | 0x20)) return first > 0x7f
    const second = bare.charCodeAt(1)
    // `O.N.U.`, `été`: what is no plain letter is not decided here.
    return !isSmallLetter(second | 0x20) || beginnings.has(pairOf(first, second))
  }
}

/** Two letters as one number, capitals or small. */
const pairOf = (first: number, second: number): number => ((first | 0x20) << 7) | second | 0x20

const [SMALL_E, SMALL_O, SMALL_Y, SMALL_OE] = [0x65, 0x6f, 0x79, 0x153]
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The term of one word; undefined for a stop word outside names. */
export function termOf(word: Word): Term | undefined {
  const reading = readingOf(word)
  return reading === undefined ? undefined : completed(reading)
}

/** A word before it is stemmed. */
interface Reading {
  readonly form: string
  readonly isNumber: boolean
  readonly start: number
  readonly end: number
}

const HIDDEN = /\u200d|[\u00ad\u200c\u2060]/gu

function readingOf(word: Word): Reading | undefined {
  const bare = stripElision(word.text)
  const { end } = word
  const start = end - bare.length
  const printed = isPlain(bare) ? bare : bare.replace(HIDDEN, '').normalize('NFKC')
  const number = numberTerm(printed)
  if (number !== undefined) return { form: number, isNumber: true, start, end }
  const form = isSmall(printed) ? printed : inTerms(printed).toLowerCase()
  if (form === '') return undefined
  if (isStopWord(form) && !word.inName && !isNounAfterElision(form, word.text)) return undefined
  return { form, isNumber: false, start, end }
}

function completed({ form, isNumber, start, end }: Reading): Term | undefined {
  const term = isNumber ? form : stemOf(form)
  return term === '' ? undefined : { term, form, start, end }
}

/** Whether nothing is hidden in a word and no compatibility form stands for its characters. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!isComposed(word.charCodeAt(at))) return false
  return true
}

/** Whether a word is small letters of French alone: most are, and engines ask a library for the others. */
function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const isLatin = isSmallLetter(code) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
    if (!isLatin && code !== SMALL_OE) return false
  }
  return true
}

/** A word without what separates: letters, marks, digits and commas. */
function inTerms(word: string): string {
  let kept = ''
  for (let at = 0; at < word.length;) {
    const code = word.codePointAt(at)!
    const size = code > 0xffff ? 2 : 1
    if (code === 0x2c || isWordPart(code)) kept += word.slice(at, at + size)
    at += size
  }
  return kept.length === word.length ? word : kept
}

// Typed or printed without accents they are the same little words: `meme`, `etait`.
const ALL_STOP_WORDS: ReadonlySet<string> = new Set([
  'a',
  ...STOP_WORDS,
  ...[...STOP_WORDS].map(fold),
])

/** Whether a lower-case word, with or without its accents, carries no meaning of its own outside names. */
export const isStopWord = (form: string): boolean => ALL_STOP_WORDS.has(form)

// `l'été` is the summer and `l'Est` a side of the world; `a été`, `c'est`, `qu'est` are verbs.
const isNounAfterElision = (form: string, printed: string): boolean =>
  /^(?:été|ete|est)$/u.test(form) && /^[ld]'/iu.test(printed)

// Half of a text is words already met, and stemming is the dear part of reading it.
const MOST_REMEMBERED = 20_000
// An engine keeps a longer piece of a text as a view of it: to remember one would be to hold a whole shard.
const LONGEST_COPIED = 12
const copied = (word: string): string =>
  word.length > LONGEST_COPIED ? Array.from(word).join('') : word
const remembered = new Map<string, string>()

// Finds `nguyễn` and `đà`; leaves `forêt` and `œuvre`.
const NOT_FRENCH = /[^\u0000-\u007fàâäçéèêëîïôöùûüÿœæ]/u

/** The stem of one lower-case word, folded. A word of three letters is its own stem: `OMS` is not `OM`. */
export function stemOf(form: string): string {
  const known = remembered.get(form)
  if (known !== undefined) return known
  const stemmed = NOT_FRENCH.test(form) ? kinStem(fold(form)) : fold(kinStem(form))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(copied(form), copied(stemmed))
  return stemmed
}

function kinStem(form: string): string {
  const kin = kinOf(form)
  return kin.length <= 3 ? kin : stem(kin)
}
