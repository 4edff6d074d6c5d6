/**
 * Spaces lost beside what is no letter: `Khanh,vice-ministre`, `10%des`, `Vietnam(PCV)`, `19eréunion`, `Games2019`.
 */
import { MONTHS } from '../../french/months.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { isKnown, type Vocabulary } from './vocabulary.ts'
import { CALENDAR, CAPITALISED } from './word-parts.ts'

// `Khanh,vice-ministre`, `voilà,d'après`, `(FSVTS);le`; not `4,6`.
const AFTER_COMMA = /(?<=[\p{L}\p{M}\d)»”"’'%])[,;](?=[\p{L}«“(])|(?<=[\p{L}\p{M})»”"])[,;](?=\d)/gu
// `(PCV)et`, `« Army Games »et`, `10%des`; not `député(e)s`.
const AFTER_CLOSE = /(?<=[\p{L}\d]{3})[)»](?=\p{L}{2}|à)|(?<=\d)%(?=\p{L}{2}|à)/gu
// `Vietnam(PCV)`, `Parti«`, `laques(poncées ou non)`; not `député(e)s`.
const BEFORE_OPEN =
  /(?<=[\p{L}\p{M}\d]{2})(?=\((?:\p{Lu}{2}|\p{Lu}\p{Ll}{2}|\d|\p{Ll}{2,}[,;:]?$)|«)/gu
// `Larsen& Toubro`, `Larsen &Toubro`: with a space on one side it joins two words; not `R&D`.
const AMPERSAND = /(?<=[\p{L}\p{M}]{2})(?=&$)|(?<=^&)(?=\p{L}{2})/gu
// `M.Krishna`, `Dr.Tran`.
const AFTER_CIVILITY = /(?<![\p{L}\p{M}.])(?:MM?|Mgr|Dr|Pr)\.(?=\p{Lu}[\p{Ll}\p{M}])/gu
const DIGITS_FIRST = /(?<![\p{L}\d])(?<digits>\d[\d.,]*)(?<rest>\p{Ll}{2,}|à)(?![\p{M}\d])/gu
const DIGITS_LAST =
  /(?<![\p{L}\p{M}])(?<word>\p{L}\p{Ll}+|à)(?=\d)(?=(?<year>(?:19|20)\d\d(?!\d))?)/gu
// `5eRégion`, `1erForum`.
const ORDINAL_FIRST = /(?<=\d(?:er|e|ère|ème|es))(?=\p{Lu}\p{Ll})/gu
// `88États`, `88Comités`; not `4Runner`, `20Minutes`: inside a sentence no noun has a capital but a title or a body.
const DIGITS_CAPITAL = /(?<![\p{L}\d])\d[\d.,]*(?=(?<word>\p{Lu}\p{Ll}{3,}))/gu
// `Games2019)`, `Comité2016-2020`; never `G20`, `U23`, `Covid19`.
const YEAR_LAST = /(?<![\p{L}\p{M}\d])\p{Lu}\p{Ll}{2,}(?=(?:19|20)\d\d(?!\d))/gu
// `19eréunion`, `1erjanvier`: the ordinal's own letters first.
const ORDINALS = ['er', 'ers', 'ère', 'ères', 'ème', 'èmes', 'e', 'es']
const UNITS = new Set(
  'er ers re res ère ères nd nde nds ndes es eme emes ème èmes ième ieme km kg cm mm ml mg gb mb go mo kv kw mw gw hz khz mhz ghz ha kwh mwh gwh tep teu bis ter st th rd ex dt cv ch mn min sec'.split(
    ' ',
  ),
)
/** Puts a space at an offset into the token. */
export type Put = (at: number, surety: 'certain' | 'likely' | 'typing', rule: string) => void

/** Spaces lost beside punctuation and figures. */
export function putAroundMarks(token: string, vocabulary: Vocabulary, put: Put): void {
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
      (MONTHS.includes(rest) ||
        FUNCTION_WORDS.has(rest) ||
        (rest.length >= 3 && isKnown(rest, vocabulary)))
    )
      put(index + digits.length, 'certain', 'digits')
  }
  for (const { index, groups } of token.matchAll(DIGITS_LAST)) {
    const word = (groups?.['word'] ?? '').toLowerCase()
    if (
      (word.length >= 2 || word === 'à') &&
      (MONTHS.includes(word) || CALENDAR.has(word) || FUNCTION_WORDS.has(word))
    )
      put(index + word.length, 'certain', 'digits')
    else if (vocabulary.isFrench(word) && groups?.['word'] === word) {
      // `ici2030`, `fin2019`.
      const year = groups?.['year'] !== undefined
      if (word.length >= (year ? 3 : 4))
        put(index + word.length, year ? 'certain' : 'likely', 'digits')
    }
  }
  for (const { index } of token.matchAll(ORDINAL_FIRST)) put(index, 'certain', 'digits')
  for (const { 0: digits, index, groups } of token.matchAll(DIGITS_CAPITAL))
    if (opensTitle(digits, (groups?.['word'] ?? '').toLowerCase(), vocabulary))
      put(index + digits.length, 'certain', 'digits')
  for (const { 0: word, index } of token.matchAll(YEAR_LAST))
    put(index + word.length, 'likely', 'digits')
}

const isAfterOrdinal = (rest: string, ending: string, vocabulary: Vocabulary): boolean => {
  const word = rest.slice(ending.length)
  return (
    rest.startsWith(ending) &&
    word.length >= 3 &&
    (MONTHS.includes(word) || isKnown(word, vocabulary))
  )
}

// `20.000Vietnamiens`, `300Français`, `500Russes`, `5.000Viêt kiêu`: a people behind its number.
const PEOPLE =
  /^(?:vi[êe]t|russes|belges|suisses|khmers|grecs|turcs|allemands)$|(?:ais|ois|ains|aines|iens|iennes|éens|éennes)$/u

/** Behind a year or a full stop a sentence opens; behind another number, a title or a body. */
const opensTitle = (digits: string, word: string, vocabulary: Vocabulary): boolean =>
  /\.$|^(?:19|20)\d\d$/u.test(digits)
    ? isKnown(word, vocabulary)
    : FUNCTION_WORDS.has(word) ||
      CAPITALISED.has(word) ||
      CAPITALISED.has(word.replace(/s$/u, '')) ||
      PEOPLE.test(word)
