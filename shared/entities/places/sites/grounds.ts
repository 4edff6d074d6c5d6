/**
 * Grounds that bear the letters of who built them and where they lie: `VSIP de Binh Duong`, `VSIP Nghe An`. The letters
 * alone are the firm's.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import { opensSentence, wordBefore, type Word } from '../../words.ts'
import { knownPlaceAt } from '../known.ts'

const isDeveloper = textIn('VSIP WHA Amata Becamex')

/** Where `VSIP de Nghe An` ends, read from its letters. */
export function developedEnd(words: readonly Word[], letters: number): number | undefined {
  if (!isDeveloper(words[letters])) return undefined
  const next = words[letters + 1]
  if (next === undefined) return undefined
  // `VSIP III`, `VSIP II - Binh Duong`: one of several
  const counted = isCounted(next)
  const last = counted ? letters + 1 : letters
  const link = words[last + 1]
  const joined = /^(?: | ?[-–] ?)$/u.test(link?.gap ?? '')
  const from = joined && isOneOf(link!.plain, 'de d') ? last + 2 : last + 1
  const home = joined && words[from]?.capital === true ? knownPlaceAt(words, from) : undefined
  if (home === undefined || home.rule === 'place/wide') return counted ? last : undefined
  const part = words[home.to + 1]
  return !counted && part !== undefined && isCounted(part) ? home.to + 1 : home.to
}

const isCounted = ({ gap, text }: Word): boolean => gap === ' ' && /^(?:[IVX]{1,4}|\d)$/u.test(text)

/** `le VSIP de Binh Duong`, `au VSIP Nghe An`; `VSIP Ha Tinh est vaste`; not `la société VSIP Nghe An`. */
export function developedAt(words: readonly Word[], at: number): number | undefined {
  return isDeveloper(words[at]) &&
    (opensSentence(words, at) ||
      isOneOf(wordBefore(words, at)?.plain, 'le du au la a de des aux les dans en'))
    ? developedEnd(words, at)
    : undefined
}
