/** Ordinals as copy prints them: `19e`, `14ᵉ`, `31èmes`, `XIVᵉ`, `80 e`, `1re`, `première`. */
import { readRoman } from '../../../french/numbers.ts'
import { ORDINAL_WORDS, TENS } from '../../../french/ordinal-words.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import { continues, type Word } from '../../words.ts'

export interface OrdinalAt {
  readonly to: number
  readonly value: number
  /** Written out in letters: `deuxième`. */
  readonly spelt: boolean
}

const SPELT: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ...ORDINAL_WORDS,
])

const OPENS: ReadonlySet<string> = new Set('0123456789IVXL')
const DIGITS = /^(?<digits>\d{1,3})(?:e|è|ème|eme|ième|re|ère|er|nd|nde|ᵉ|ᵉʳ|ʳᵉ)s?$/u
const ROMAN = /^(?<roman>[IVXL]+)(?:e|ème|ᵉ|er|re|ère|ᵉʳ)s?$/u

/** `quatre-vingtième` */
const tensOf = (plain: string): number | undefined => (plain === 'quatre' ? 80 : TENS.get(plain))

/** Whether an ordinal may begin with this word. */
export const opensOrdinal = bySpelling(
  ({ text, plain }) =>
    SPELT.has(plain) ||
    tensOf(plain) !== undefined ||
    (OPENS.has(text[0]!) && (ALONE.test(text) || DIGITS.test(text) || ROMAN.test(text))),
)
/** What a superscript that came loose may follow. */
const ALONE = /^(?:\d{1,3}|[IVXL]+)$/u

const HUNDREDS = 'cents? deux trois quatre cinq six sept huit neuf mille'

export function ordinalAt(words: readonly Word[], at: number): OrdinalAt | undefined {
  const word = words[at]!
  if (!opensOrdinal(word)) return undefined
  // `le cent cinquantième`, `le deux centième`: more than is read here
  if (/^[ -]$/u.test(word.gap) && isOneOf(words[at - 1]?.plain, HUNDREDS)) return undefined
  const tens = tensOf(word.plain)
  if (tens !== undefined) return compoundAt(words, at, tens)
  const next = words[at + 1]
  // `1.000e`
  const thousands =
    next !== undefined && /^[. ]$/u.test(next.gap) && /^\d$/u.test(word.text)
      ? /^(?<rest>\d{3})(?:e|ème)$/u.exec(next.text)?.groups?.['rest']
      : undefined
  if (thousands !== undefined)
    return { to: at + 1, value: Number(word.text + thousands), spelt: false }
  const digits = DIGITS.exec(word.text)?.groups?.['digits']
  if (digits !== undefined) return { to: at, value: Number(digits), spelt: false }
  const roman = ROMAN.exec(word.text)?.groups?.['roman']
  const letters = roman ?? (/^[IVXL]+$/u.test(word.text) ? word.text : undefined)
  const value = letters === undefined ? 0 : (readRoman(letters) ?? 0)
  if (roman !== undefined && value > 0) return { to: at, value, spelt: false }
  // A superscript that came loose: `80 e anniversaire`, `XIV e Congrès`.
  if (next !== undefined && next.gap === ' ' && /^(?:e|è|ème|eme|ᵉ)s?$/u.test(next.text)) {
    if (/^\d{1,3}$/u.test(word.text)) return { to: at + 1, value: Number(word.text), spelt: false }
    if (value > 0) return { to: at + 1, value, spelt: false }
  }
  const spelt = SPELT.get(word.plain)
  return spelt !== undefined &&
    // the end of another: `vingt-deuxième`
    word.gap !== '-' &&
    next !== undefined &&
    continues(next) &&
    next.gap === ' '
    ? { to: at, value: spelt, spelt: true }
    : undefined
}

/** `dix-neuvième`, `trente-cinquième`, `quatre-vingtième`, `soixante-quinzième`, `vingt et unième`. */
function compoundAt(words: readonly Word[], at: number, tens: number): OrdinalAt | undefined {
  const isJoined = (index: number): boolean => words[index]?.gap === '-'
  let to = at + 1
  if (tens === 80) {
    if (!isJoined(to)) return undefined
    if (words[to]!.plain === 'vingtieme') return { to, value: tens, spelt: true }
    if (words[to]!.plain !== 'vingt') return undefined
    to += 1
  }
  // `soixante et onzième`
  const odd = words[to]?.plain === 'et' ? words[to + 1]?.plain : undefined
  if (odd === 'unieme' || (odd === 'onzieme' && tens === 60))
    return { to: to + 1, value: tens + (odd === 'unieme' ? 1 : 11), spelt: true }
  if (tens === 80 && isJoined(to) && words[to]!.plain === 'unieme')
    return { to, value: 81, spelt: true }
  const unit = isJoined(to) ? SPELT.get(words[to]!.plain) : undefined
  return unit === undefined || unit > 19 ? undefined : { to, value: tens + unit, spelt: true }
}
