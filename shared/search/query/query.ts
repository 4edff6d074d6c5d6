/**
 * What a reader typed, as words to look for; or why it cannot be searched.
 *
 * Meant for what people paste: headlines with colons, quotation marks and dashes are words. `-mot` leaves
 * out, `+mot` demands, `viet*` completes, and quotation marks are evidence unless the whole query stands in them.
 */
import { termOf } from '../../french/analyse.ts'
import { pattern } from '../../french/letters.ts'
import { MONTHS } from '../../french/months.ts'
import { isSyllable } from '../../french/syllable.ts'
import { wordsOf, type Word } from '../../french/tokens.ts'
import { normalise } from '../../french/typography.ts'
import { LONGEST_QUERY } from './longest-query.ts'

export interface QueryWord {
  /** In lower case, accents as typed, elision off. */
  readonly form: string
  readonly term: string
  readonly presence?: 'required' | 'prohibited'
  /** Typed with an asterisk: the beginning of a word. */
  readonly prefix?: true
  /** Typed with a capital behind other words: a name. */
  readonly isCapital?: true
}

export interface Query {
  readonly text: string
  readonly words: readonly QueryWord[]
  /** What stood in quotation marks, as terms in order; two words at least. */
  readonly phrases: readonly (readonly string[])[]
}

export type Refusal =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too_long'; readonly length: number; readonly most: number }
  /** Only words to leave out: the answer would be the whole corpus. */
  | { readonly reason: 'only_excluded'; readonly words: readonly string[] }

/** With up to four names: each may cost a key in each of four segments, of a hundred in one read. */
export const MOST_WORDS = 20

export const isRefusal = (read: Query | Refusal): read is Refusal => 'reason' in read

export function readQuery(typed: string): Query | Refusal {
  if (typed.length > LONGEST_QUERY) {
    return { reason: 'too_long', length: typed.length, most: LONGEST_QUERY }
  }
  const text = asPrinted(normalise(typed))
  const printed = wordsOf(text)
  const quoted = quotedSpans(text)
  const found = wordsIn(text, printed, quoted)
  const words = found.length > 0 ? found : wordsIn(text, allNamed(printed), quoted)
  if (words.length === 0) return { reason: 'empty' }
  const distinct = merged(words).slice(0, MOST_WORDS)
  if (distinct.every(({ presence }) => presence === 'prohibited')) {
    return { reason: 'only_excluded', words: distinct.map(({ form }) => form) }
  }
  const phrases = quoted
    .map(({ start, end }) =>
      words.filter((word) => word.start >= start && word.end <= end).map(({ term }) => term),
    )
    .filter(({ length }) => length > 1)
  return { text, words: distinct, phrases }
}

const DATE =
  /(?<![\d/.-])(?:(?<day>\d\d?)(?<sign>[/.-])(?<month>\d\d?)\k<sign>(?<year>\d{4})|(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d))(?![\d/.-]\d)/gu

/** As the press writes it: `12/03/2019` and `2019-03-12` are the `12 mars 2019`, a `1er ministre` is the first. */
function asPrinted(text: string): string {
  return text
    .replace(/\b1 ?(?:er|[eè]re)(?= ministre)/giu, 'premier')
    .replace(DATE, (figures, day, _, month, year, y = year, m = month, d = day) => {
      const name = MONTHS[Number(m) - 1]
      if (name === undefined || Number(d) > 31) return figures
      return `${Number(d) === 1 ? '1er' : Number(d)} ${name} ${y}`
    })
}

interface Placed extends QueryWord {
  readonly start: number
  readonly end: number
}

function wordsIn(
  text: string,
  words: readonly Word[],
  quoted: readonly Quoted[],
): readonly Placed[] {
  const whole = quoted.length > 0 && outside(text, quoted).trim() === ''
  return withNamedSyllables(text, words).flatMap((word, at) => {
    const term = termOf(word)
    if (term === undefined) return []
    const sign = signBefore(text, word.start)
    const presence =
      sign === '-' ? 'prohibited' : sign === '+' || whole ? ('required' as const) : undefined
    return {
      form: term.form,
      term: term.term,
      start: term.start,
      end: term.end,
      ...(presence === undefined ? {} : { presence }),
      ...(text[word.end] === '*' ? { prefix: true as const } : {}),
      ...(at > 0 && hasCapital().test(word.text) ? { isCapital: true as const } : {}),
    }
  })
}

// `-laos` and `+laos` at the beginning of a word; not `sud-est`, not `Vietnam - Laos`, not `- Laos`.
function signBefore(text: string, start: number): '+' | '-' | undefined {
  const sign = text[start - 1]
  const before = text[start - 2]
  if (before !== undefined && before !== ' ') return undefined
  return sign === '+' || sign === '-' ? sign : undefined
}

interface Quoted {
  readonly start: number
  readonly end: number
}

// Pairs only: a quotation mark left open by cutting a headline is a sign like any other.
const QUOTED = /"(?<straight>[^"]+)"|«(?<french>[^«»]+)»|[“„](?<english>[^“”„]+)”/gu

const quotedSpans = (text: string): readonly Quoted[] =>
  [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

function outside(text: string, quoted: readonly Quoted[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of quoted) {
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}

const allNamed = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => ({ ...word, inName: true }))

const hasCapital = pattern('\\p{Lu}', 'u')

/**
 * In `bui thanh son` no capital shows that `son` is a name. A run of three syllables or more, most of them
 * no French stop words, is read as one; elsewhere the index holds such words nowhere, so little is risked.
 */
function withNamedSyllables(text: string, words: readonly Word[]): readonly Word[] {
  const named = new Set<Word>()
  for (let from = 0; from < words.length;) {
    let to = from
    while (
      to < words.length &&
      isSyllable(words[to]!.text) &&
      !hasCapital().test(words[to]!.text) &&
      (to === from || text.slice(words[to - 1]!.end, words[to]!.start) === ' ')
    ) {
      to += 1
    }
    const run = words.slice(from, to)
    const plain = run.filter((word) => termOf(word) !== undefined).length
    if (plain >= 2 && plain > run.length - plain) for (const word of run) named.add(word)
    from = Math.max(to, from + 1)
  }
  return words.map((word) => (named.has(word) ? { ...word, inName: true } : word))
}

/** Each word once. A word that is excluded or required anywhere is so everywhere. */
function merged(words: readonly Placed[]): readonly QueryWord[] {
  const byForm = new Map<string, QueryWord>()
  for (const { start: _, end: __, ...word } of words) {
    const known = byForm.get(word.form)
    byForm.set(word.form, known === undefined ? word : { ...word, ...known })
  }
  return [...byForm.values()]
}
