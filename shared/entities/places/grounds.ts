/**
 * Grounds that bear the letters of who built them and where they lie: `VSIP de Binh Duong`, `VSIP Nghe An`. The letters
 * alone are the firm's.
 */
import { isOneOf } from '../../french/word-list.ts'
import { textIn } from '../spelling.ts'
import { opensSentence, wordBefore, type Word } from '../words.ts'
import { knownPlaceAt } from './known.ts'

const isDeveloper = textIn('VSIP WHA Amata Becamex')

/** Where `VSIP de Nghe An` ends, read from its letters. */
export function developedEnd(words: readonly Word[], letters: number): number | undefined {
  if (!isDeveloper(words[letters])) return undefined
  const next = words[letters + 1]
  if (next?.gap !== ' ') return undefined
  const from = isOneOf(next.plain, 'de d') ? letters + 2 : letters + 1
  const home = words[from]?.capital === true ? knownPlaceAt(words, from) : undefined
  if (home === undefined || home.rule === 'place/wide') return undefined
  const part = words[home.to + 1]
  return part?.gap === ' ' && /^(?:[IVX]{1,4}|\d)$/u.test(part.text) ? home.to + 1 : home.to
}

/** `le VSIP de Binh Duong`, `au VSIP Nghe An`; `VSIP Ha Tinh est vaste`; not `la société VSIP Nghe An`. */
export function developedAt(words: readonly Word[], at: number): number | undefined {
  return isDeveloper(words[at]) &&
    (opensSentence(words, at) ||
      isOneOf(wordBefore(words, at)?.plain, 'le du au la a des aux les dans'))
    ? developedEnd(words, at)
    : undefined
}
