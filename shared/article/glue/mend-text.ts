/**
 * A text with its lost spaces put back, and what was done.
 *
 * Only spaces are added. Addresses, file names and words in capitals are left alone.
 */
import { ELIDED, FUNCTION_WORDS } from './function-words.ts'
import { isPlaceName } from './known-names.ts'
import { putAroundMarks, type Put } from './marks.ts'
import { splitCapitals } from './split-capitals.ts'
import type { Place } from './behind-capital.ts'
import { isLookalike, isWhole, splitWord, type Split } from './split-word.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isKnown, type Vocabulary } from './vocabulary.ts'

export interface Mend {
  readonly at: number
  readonly printed: string
  readonly mended: string
  readonly surety: Split['surety'] | 'typing'
  readonly rule: string
}

/** Where spaces are missing: offsets into the text, each with its reason. */
export function mendsOf(text: string, vocabulary: Vocabulary): readonly Mend[] {
  const mends: Mend[] = []
  let quotes = 0
  for (const { 0: token, index } of text.matchAll(/\S+/gu)) {
    const word = PLAIN.test(token) ? wordOf(token) : undefined
    if (word !== undefined && isWhole(word, vocabulary) && !isLookalike(word)) continue
    const opened = quotes
    const quoted = token.includes('"')
    if (quoted) quotes += token.split('"').length - 1
    if (token.length > 200 || ADDRESS.test(token)) continue
    const found = mendsIn(token, index, text, vocabulary)
    mends.push(...(quoted ? inOrder([...quoteMends(token, index, opened), ...found]) : found))
  }
  return mends
}

// Most of any text: nothing in them can be glued but two words, and they are one.
const PLAIN = /^\p{Ll}+[.,;:]?$/u
const wordOf = (token: string): string => (/\p{L}$/u.test(token) ? token : token.slice(0, -1))

/** One space a place, whatever asked for it. */
function inOrder(mends: readonly Mend[]): readonly Mend[] {
  const sorted = mends.toSorted((a, b) => a.at - b.at)
  return sorted.filter(({ at }, index) => at !== sorted[index - 1]?.at)
}

const ADDRESS =
  /[@/\\_]|^#|^www\.|\.(?:vn|com|org|net|az|ru|fr|eu|gov|html?|jpe?g|png|pdf)(?![\p{L}])/iu
// `ministre,"la`, `ces"détournements`: whether the mark opens or closes is told by how many stand before it.
const QUOTE = /(?<=[\p{L}\p{M}\d,;.)]{2})"(?=[\p{L}\d])/gu
const RUNS = /[\p{L}\p{M}]+/gu
// Nothing but letters, and what stands after a word.
const WORDY = /^[\p{L}\p{M}'’-]+[.,;:!?»]?$/u

function mendsIn(
  token: string,
  start: number,
  text: string,
  vocabulary: Vocabulary,
): readonly Mend[] {
  const spaces = new Map<number, { surety: Mend['surety']; rule: string }>()
  const put: Put = (at, surety, rule) => {
    if (!spaces.has(at)) spaces.set(at, { surety, rule })
  }
  if (!WORDY.test(token)) putAroundMarks(token, vocabulary, put)
  for (const { 0: run, index } of token.matchAll(RUNS)) {
    for (const cut of cutsOf(run, index, token, start, text, vocabulary))
      put(index + cut.at, cut.surety, cut.rule)
  }
  return mendsAt(
    token,
    start,
    [...spaces].sort(([a], [b]) => a - b),
  )
}

/** Where a straight quotation mark touches words on both sides. */
function quoteMends(token: string, start: number, opened: number): readonly Mend[] {
  const spaces = [...token.matchAll(QUOTE)].map(({ index }) => {
    const opens = (opened + token.slice(0, index).split('"').length - 1) % 2 === 0
    return [opens ? index : index + 1, { surety: 'typing', rule: 'quote' }] as const
  })
  return mendsAt(token, start, spaces)
}

/** One repair a token, however many spaces it takes; the weakest reason decides. */
function mendsAt(
  token: string,
  start: number,
  spaces: readonly (readonly [number, { surety: Mend['surety']; rule: string }])[],
): readonly Mend[] {
  return spaces.map(([at, { surety, rule }]) => ({
    at: start + at,
    printed: token,
    mended: `${token.slice(0, at)} ${token.slice(at)}`,
    surety,
    rule,
  }))
}

interface Cut {
  readonly at: number
  readonly surety: Split['surety']
  readonly rule: string
}

function cutsOf(
  run: string,
  index: number,
  token: string,
  start: number,
  text: string,
  vocabulary: Vocabulary,
): readonly Cut[] {
  const next = token[index + run.length]
  const elides =
    (next === "'" || next === '’') && /\p{L}/u.test(token[index + run.length + 1] ?? '')
  if (elides) {
    // `Pass'Sport`: nothing is elided before a consonant.
    if (ELIDED.has(run.toLowerCase()) || !VOWEL.test(token[index + run.length + 1]!)) return []
    return elisionCuts(run, vocabulary)
  }
  const capitals = splitCapitals(run, next ?? '', vocabulary)
  if (capitals !== undefined) {
    const at = capitals.parts[0]!.length
    const rest = cutsOf(run.slice(at), index + at, token, start, text, vocabulary)
    return [
      { at, surety: capitals.surety, rule: 'capital' },
      ...rest.map((cut) => ({ ...cut, at: cut.at + at })),
    ]
  }
  const split = splitWord(run, vocabulary, placeOf(start + index, run.length, text))
  return split === undefined
    ? []
    : [{ at: split.parts[0]!.length, surety: split.surety, rule: 'word' }]
}

const VOWEL = /^[aeiouyhœæàâäéèêëîïôöùûü]/iu
const ELISION_AT_END = /(?<word>.+?)(?<elided>aujourd|qu|jusqu|lorsqu|puisqu|[ldsnmtcj])$/iu

/** Before an apostrophe only small words lose their vowel: `nourrirl'amitié` is `nourrir l'amitié`. */
function elisionCuts(run: string, vocabulary: Vocabulary): readonly Cut[] {
  const word = /^alorsqu$/iu.test(run)
    ? run.slice(0, 5)
    : ELISION_AT_END.exec(run)?.groups?.['word']
  if (word === undefined || (word.length === 1 && !/^[àay]$/iu.test(word))) return []
  if (isKnown(word.toLowerCase(), vocabulary) || isPlaceName(word.toLowerCase()))
    return [{ at: word.length, surety: 'certain', rule: 'elision' }]
  const split = splitWord(word, vocabulary, NOWHERE)
  if (split !== undefined)
    return [
      { at: split.parts[0]!.length, surety: 'likely', rule: 'word' },
      { at: word.length, surety: 'certain', rule: 'elision' },
    ]
  return /^\p{Ll}{4,}$/u.test(word) ? [{ at: word.length, surety: 'likely', rule: 'elision' }] : []
}

const NOWHERE: Place = {
  opensSentence: false,
  beforeName: false,
  afterName: false,
  before: '',
  next: '',
}
const NEIGHBOUR = 24

function placeOf(at: number, length: number, text: string): Place {
  const before = text.slice(Math.max(0, at - NEIGHBOUR), at)
  const after = text.slice(at + length, at + length + NEIGHBOUR)
  const previous = /(?<![\p{L}\p{M}])(?<run>[\p{L}\p{M}]+) $/u.exec(before)?.groups?.['run'] ?? ''
  const lower = previous.toLowerCase()
  return {
    opensSentence: before.trim() === '' || /[.!?:«“"]\s*$/u.test(before),
    beforeName: /^ \p{Lu}/u.test(after),
    afterName:
      previous !== lower &&
      isVietnameseSyllable(lower) &&
      !FUNCTION_WORDS.has(lower) &&
      lower !== 'the',
    before: previous === lower ? previous : '',
    next: /^ (?<next>[\p{Ll}\p{M}]+)/u.exec(after)?.groups?.['next'] ?? '',
  }
}
