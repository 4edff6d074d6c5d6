/**
 * A text with its lost spaces put back, and what was done.
 *
 * Only spaces are added. Addresses, file names and words in capitals are left alone.
 */
import { ELIDED, FUNCTION_WORDS } from './function-words.ts'
import { splitCapitals } from './split-capitals.ts'
import { isWhole, splitWord, type Split } from './split-word.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CALENDAR, CAPITALISED } from './word-parts.ts'

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
    if (PLAIN.test(token) && isWhole(wordOf(token), vocabulary)) continue
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
// `Khanh,vice-ministre`, `voilà,d'après`, `(FSVTS);le`; not `4,6`.
const AFTER_COMMA = /(?<=[\p{L}\p{M}\d)»”"’'%])[,;](?=[\p{L}«“(])|(?<=[\p{L}\p{M})»”"])[,;](?=\d)/gu
// `(PCV)et`, `« Army Games »et`, `10%des`; not `député(e)s`.
const AFTER_CLOSE = /(?<=[\p{L}\d]{3})[)»](?=[\p{L}]{2})|(?<=\d)%(?=\p{L}{2})/gu
// `Vietnam(PCV)`, `Parti«`.
const BEFORE_OPEN = /(?<=[\p{L}\p{M}\d]{2})(?=\((?:\p{Lu}{2}|\p{Lu}\p{Ll}{2}|\d)|«)/gu
// `Larsen& Toubro`, `Larsen &Toubro`: with a space on one side it joins two words; not `R&D`.
const AMPERSAND = /(?<=[\p{L}\p{M}]{2})(?=&$)|(?<=^&)(?=\p{L}{2})/gu
// `M.Krishna`, `Dr.Tran`.
const AFTER_CIVILITY = /(?<![\p{L}\p{M}.])(?:MM?|Mgr|Dr|Pr)\.(?=\p{Lu}[\p{Ll}\p{M}])/gu
// `ministre,"la`, `ces"détournements`: whether the mark opens or closes is told by how many stand before it.
const QUOTE = /(?<=[\p{L}\p{M}\d,;.)]{2})"(?=[\p{L}\d])/gu
const DIGITS_FIRST = /(?<![\p{L}\d])(?<digits>\d[\d.,]*)(?<rest>\p{Ll}{2,})(?![\p{M}\d])/gu
const DIGITS_LAST = /(?<![\p{L}\p{M}])(?<word>\p{L}\p{Ll}+|à)(?=\d)/gu
// `5eRégion`, `1erForum`.
const ORDINAL_FIRST = /(?<=\d(?:er|e|ère|ème|es))(?=\p{Lu}\p{Ll})/gu
// `88États`, `88Comités`; not `4Runner`, `20Minutes`: inside a sentence no noun has a capital but a title or a body.
const DIGITS_CAPITAL = /(?<![\p{L}\d])\d[\d.,]*(?=(?<word>\p{Lu}\p{Ll}{3,}))/gu
// `Games2019)`, `Comité2016-2020`; never `G20`, `U23`, `Covid19`.
const YEAR_LAST = /(?<![\p{L}\p{M}\d])\p{Lu}\p{Ll}{3,}(?=(?:19|20)\d\d(?!\d))/gu
// `19eréunion`, `1erjanvier`: the ordinal's own letters first.
const ORDINALS = ['er', 'ers', 'ère', 'ères', 'ème', 'èmes', 'e', 'es']
const UNITS = new Set(
  'er ers re res ère ères nd nde nds ndes es eme emes ème èmes ième ieme km kg cm mm ml mg gb mb go mo kv kw mw gw hz khz mhz ghz ha kwh mwh gwh tep teu bis ter st th rd ex dt cv ch mn min sec'.split(
    ' ',
  ),
)
const MONTHS = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
)
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

type Put = (at: number, surety: Mend['surety'], rule: string) => void

/** Spaces lost beside punctuation and figures. */
function putAroundMarks(token: string, vocabulary: Vocabulary, put: Put): void {
  for (const { 0: mark, index } of token.matchAll(AFTER_COMMA))
    put(index + mark.length, 'typing', 'comma')
  for (const { 0: mark, index } of token.matchAll(AFTER_CLOSE))
    put(index + mark.length, 'typing', 'bracket')
  for (const { index } of token.matchAll(BEFORE_OPEN)) put(index, 'typing', 'bracket')
  for (const { index } of token.matchAll(AMPERSAND)) put(index, 'typing', 'ampersand')
  for (const { 0: civility, index } of token.matchAll(AFTER_CIVILITY))
    put(index + civility.length, 'typing', 'civility')
  for (const { index, groups } of token.matchAll(DIGITS_FIRST)) {
    const { digits = '', rest = '' } = groups ?? {}
    const ordinal = ORDINALS.find((ending) => isAfterOrdinal(rest, ending, vocabulary))
    if (ordinal !== undefined && !isKnown(rest, vocabulary)) {
      put(index + digits.length + ordinal.length, 'certain', 'digits')
    } else if (
      !UNITS.has(rest) &&
      (MONTHS.has(rest) ||
        FUNCTION_WORDS.has(rest) ||
        (rest.length >= 3 && isKnown(rest, vocabulary)))
    )
      put(index + digits.length, 'certain', 'digits')
  }
  for (const { index, groups } of token.matchAll(DIGITS_LAST)) {
    const word = (groups?.['word'] ?? '').toLowerCase()
    if (
      (word.length >= 2 || word === 'à') &&
      (MONTHS.has(word) || CALENDAR.has(word) || FUNCTION_WORDS.has(word))
    )
      put(index + word.length, 'certain', 'digits')
    else if (word.length >= 4 && vocabulary.isFrench(word) && groups?.['word'] === word)
      put(index + word.length, 'likely', 'digits')
  }
  for (const { index } of token.matchAll(ORDINAL_FIRST)) put(index, 'certain', 'digits')
  for (const { 0: digits, index, groups } of token.matchAll(DIGITS_CAPITAL))
    if (opensTitle(digits, (groups?.['word'] ?? '').toLowerCase(), vocabulary))
      put(index + digits.length, 'certain', 'digits')
  for (const { 0: word, index } of token.matchAll(YEAR_LAST))
    put(index + word.length, 'likely', 'digits')
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

const isAfterOrdinal = (rest: string, ending: string, vocabulary: Vocabulary): boolean => {
  const word = rest.slice(ending.length)
  return (
    rest.startsWith(ending) && word.length >= 3 && (MONTHS.has(word) || isKnown(word, vocabulary))
  )
}

// `20.000Vietnamiens`, `300Français`, `5.000Viêt kiêu`: a people behind its number.
const PEOPLE = /^vi[êe]t$|(?:ais|ois|ains|aines|iens|iennes|éens|éennes)$/u

/** Behind a year or a full stop a sentence opens; behind another number, a title or a body. */
const opensTitle = (digits: string, word: string, vocabulary: Vocabulary): boolean =>
  /\.$|^(?:19|20)\d\d$/u.test(digits)
    ? isKnown(word, vocabulary)
    : FUNCTION_WORDS.has(word) ||
      CAPITALISED.has(word) ||
      CAPITALISED.has(word.replace(/s$/u, '')) ||
      PEOPLE.test(word)

const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isFrench(word) || vocabulary.onPage(word) > 0 || vocabulary.inCorpus(word) > 1

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
  const word = ELISION_AT_END.exec(run)?.groups?.['word']
  if (word === undefined || (word.length === 1 && !/^[àay]$/iu.test(word))) return []
  if (isKnown(word.toLowerCase(), vocabulary))
    return [{ at: word.length, surety: 'certain', rule: 'elision' }]
  const split = splitWord(word, vocabulary, { opensSentence: false, beforeName: false })
  if (split !== undefined)
    return [
      { at: split.parts[0]!.length, surety: 'likely', rule: 'word' },
      { at: word.length, surety: 'certain', rule: 'elision' },
    ]
  return /^\p{Ll}{4,}$/u.test(word) ? [{ at: word.length, surety: 'likely', rule: 'elision' }] : []
}

function placeOf(
  at: number,
  length: number,
  text: string,
): { opensSentence: boolean; beforeName: boolean } {
  const before = text.slice(Math.max(0, at - 4), at)
  const after = text.slice(at + length, at + length + 2)
  return {
    opensSentence: before.trim() === '' || /[.!?:«“"]\s*$/u.test(before),
    beforeName: /^ \p{Lu}/u.test(after),
  }
}
