/**
 * What a printed word is on every page, whatever stands around it: read once a spelling, and asked once.
 *
 * Words and tokens of one spelling share it. What the letters alone decide (can a place's name begin here?) is
 * asked by `bySpelling`, and the answer kept: for the next word written so it costs the test of a bit.
 */
import { fold } from '../french/fold.ts'
import { firstCode, isCapital, pattern } from '../french/letters.ts'

/** `lower` is any word without a leading capital; `elided` is `l'`, `d'`, `qu'`. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'initial' | 'elided' | 'number' | 'mark'

export interface Spelling {
  readonly text: string
  /** Lower case, without marks, straight apostrophe: `Hanoï` → `hanoi`; what tables are asked with. */
  readonly plain: string
  readonly capital: boolean
  readonly shape: Shape
  /** Which questions were asked, and which of them answered by yes: a bit each. */
  asked: number
  yes: number
}

// Words recur within a page and from page to page.
const spellings = new Map<string, Spelling>()
const LIMIT = 20_000
/** No word of a language is longer; what is, comes once. */
const LONGEST = 40

// An engine keeps a longer piece of a text as a view of it: to remember one would be to hold a whole page.
const LONGEST_COPIED = 12
const copied = (word: string): string =>
  word.length > LONGEST_COPIED ? Array.from(word).join('') : word

export function spellingOf(text: string): Spelling {
  const known = spellings.get(text)
  if (known !== undefined) return known
  if (text.length > LONGEST) return read(text)
  const spelling = read(copied(text))
  if (spellings.size >= LIMIT) spellings.clear()
  spellings.set(spelling.text, spelling)
  return spelling
}

function read(text: string): Spelling {
  const lower = text.toLowerCase()
  const shape = shapeOf(text)
  return {
    text,
    plain: shape === 'mark' ? text : fold(lower).replaceAll('’', "'"),
    capital: lower !== text && isCapital(firstCode(text)),
    shape,
    asked: 0,
    yes: 0,
  }
}

const acronym = pattern(String.raw`^\p{Lu}[\p{Lu}\p{N}&-]+s?$`, 'u')
const initial = pattern(String.raw`^\p{Lu}\.(?!$)|^\p{Lu}\.$`, 'u')
const letter = pattern(String.raw`^\p{L}`, 'u')
const number = pattern(String.raw`^\p{N}`, 'u')

function shapeOf(printed: string): Shape {
  if (number().test(printed)) return 'number'
  if (!letter().test(printed)) return 'mark'
  if (/['’]$/u.test(printed)) return 'elided'
  if (initial().test(printed) && printed !== 'M.') return 'initial'
  if (acronym().test(printed)) return 'acronym'
  return isCapital(firstCode(printed)) ? 'capital' : 'lower'
}

type Spelt = { readonly spelling: Spelling }

/** As many questions as an engine's small integers have bits; those after them are asked anew each time. */
const MOST = 30
let questions = 0

/** A question that a spelling alone answers, whatever the page. */
export function bySpelling(question: (spelling: Spelling) => boolean): (word: Spelt) => boolean {
  if (questions === MOST) return ({ spelling }) => question(spelling)
  const bit = 1 << questions
  questions += 1
  return ({ spelling }) => {
    if ((spelling.asked & bit) === 0) {
      spelling.asked |= bit
      if (question(spelling)) spelling.yes |= bit
    }
    return (spelling.yes & bit) !== 0
  }
}
