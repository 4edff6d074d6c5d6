/** Which tokens can be part of a name that is not Vietnamese. */
import { pattern } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { CIVILITIES, HONORIFIC_PARTS, HONORIFICS } from '../../gazetteer/honorifics.ts'
import { GRAMMAR, isGrammar, isInstitutional } from '../../gazetteer/not-names.ts'
import { bySpelling, plainIn, textIn } from '../../spelling.ts'
import type { Reading } from '../reading.ts'
import { reigns } from '../../gazetteer/titles.ts'
import { isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { isHead } from '../title.ts'
import { follows, type Token } from '../tokens.ts'
import { isBehindArticle, isSurnameByForm, isSurnameByTrade, isSurnameToo } from './surname.ts'
import { isGiven, SURNAMES_TOO } from './words-too.ts'

/** `al-Sissi`, `el-Béchir`: one word that begins in lower case. */
const arabicArticle = pattern(String.raw`^(?:al|el|ul|ad|as|ar|an|ash|at|az)[-‐‑]\p{Lu}`, 'u')

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/u

/** Whether this token can be part of a name that is not Vietnamese. */
export function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (token.shape === 'initial') return true
  // `a nommé François Bayrou Premier ministre`: the office behind the name
  if (isFirst(token) && isMinister(reading.tokens[at + 1])) return false
  if (mayStandInside(token) && isInsideName(reading, at)) return true
  if (!isWrittenAsName(token) || reading.country[at] !== undefined) return false
  const { plain } = token
  // `Preah Bat Samdech Preah …`: between two forms of address.
  if (HONORIFIC_PARTS.has(plain)) {
    const next = reading.tokens[at + 1]?.plain ?? ''
    const after = HONORIFIC_PARTS.has(next) ? (reading.tokens[at + 2]?.plain ?? '') : next
    if (HONORIFICS.has(after)) return false
  }
  // `M. Son`, `Mme Le`: behind a form of address even these are names.
  if (GRAMMAR.has(plain) && !isAddressed(reading.tokens, at)) return false
  if (isInstitutional(plain) && !isSurnameToo(reading, at) && !isSurnameByForm(reading, at))
    return false
  const kind = reading.claims[at]?.kind
  if (kind === 'date' || kind === 'event') return false
  return (
    !isHead(reading.tokens, at) || isSurnameByTrade(reading, at) || isBehindArticle(reading, at)
  )
}

/** Whether a word may be such a part somewhere; most are none anywhere. */
export const mayBeNamePart = bySpelling((spelling) => {
  const word = { spelling }
  return spelling.shape === 'initial' || mayStandInside(word) || isWrittenAsName(word)
})

const isFirst = textIn('Premier Première')
const isMinister = plainIn('ministres?')

/** What its spelling alone must be. `Hô Chi Minh-Ville` is no name, nor are forms of address. */
const isWrittenAsName = bySpelling(
  ({ text, plain, shape }) =>
    (shape === 'capital' ||
      (shape === 'acronym' && text.length > 3 && opensName(plain)) ||
      isOneOf(text, 'JD JK KP MD MK')) &&
    !plain.endsWith('-ville') &&
    // `Haiyang Shiyou-981`
    !/\d/u.test(plain) &&
    !CIVILITIES.has(plain) &&
    !HONORIFICS.has(plain),
)

/** `M. Son`, `la capitaine Sa Minh Ngoc`, `le juge Son Jun-ho`: what stands before it says that a name follows. */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  CIVILITIES.has(tokens[at - 1]?.plain ?? '') ||
  // `Ma Zhaoxu`
  (tokens[at]!.text === 'Ma' &&
    tokens[at + 1]?.shape === 'capital' &&
    !isInstitutional(tokens[at + 1]!.plain)) ||
  (isOneOf(tokens[at]!.text, 'Sa Son') &&
    at > 0 &&
    (isHead(tokens, at - 1)
      ? tokens[at - 1]!.shape === 'lower'
      : // `le général Khing Sa Rat`
        at > 1 &&
        isHead(tokens, at - 2) &&
        tokens[at - 1]!.shape === 'capital' &&
        tokens[at + 1]?.shape === 'capital'))

const PARTICLES = oneOf('le la de du des van von di da')

/** Few words are more than they are elsewhere behind a name. */
const mayStandInside = bySpelling(
  ({ text, plain, shape }) =>
    arabicArticle().test(text) ||
    ROMAN.test(text) ||
    shape === 'acronym' ||
    plain === 'young' ||
    (shape === 'capital' &&
      (SURNAMES_TOO.test(plain) || GRAMMAR.has(plain) || PARTICLES.test(plain))) ||
    text === 'Lê',
)

/** What only another part before it makes a part: `al-Sissi`, `Mohammed VI`, the `Le` of `Anne Le Hénanff`. */
function isInsideName({ tokens, country }: Reading, at: number): boolean {
  const { text, plain, shape, opens } = tokens[at]!
  const before = tokens[at - 1]
  if (before?.shape !== 'capital' || opens || isGrammar(before) || !follows(tokens, at))
    return false
  if (ROMAN.test(text)) return opensName(before.plain) || isReigning(tokens, at - 1)
  // `Emmanuel MACRON`, `Stéphanie DO`: the family in capitals
  if (shape === 'acronym') return isGiven(before.plain) && !isSyllable(before.plain)
  if (arabicArticle().test(text)) return true
  // `Linda Lê`, `Kim Young Jae`, `Peter Beach`: what is a word elsewhere is a name behind a given or family name.
  if (text === 'Lê') return isGiven(before.plain)
  // `Victor Le`; `Bruno Le Maire` goes on
  if (text === 'Le' && tokens[at + 1]?.shape !== 'capital')
    return isGiven(before.plain) && !isSyllable(before.plain)
  if (SURNAMES_TOO.test(plain) && shape === 'capital' && !isSyllable(before.plain))
    // `l'Allemand Jürgen Stock`
    return (
      isGiven(before.plain) &&
      (tokens[at - 2]?.shape !== 'capital' || country[at - 2] !== undefined)
    )
  if (plain === 'young' && tokens[at + 1]?.shape === 'capital') return opensName(before.plain)
  // `Xuan Son a inscrit un doublé`
  if (text === 'Son' && isSyllable(before.plain)) return true
  // `Kim Jong Un`: mid-sentence, French writes no grammar word with a capital.
  if (
    shape === 'capital' &&
    GRAMMAR.has(plain) &&
    tokens[at - 2]?.shape === 'capital' &&
    follows(tokens, at - 1)
  ) {
    return opensName(tokens[at - 2]!.plain)
  }
  return (
    shape === 'capital' &&
    PARTICLES.test(plain) &&
    // `Prasanna De Silva`: mid-sentence only a name has it
    (isGiven(before.plain) || (text === 'De' && !isSyllable(before.plain))) &&
    tokens[at + 1]?.shape === 'capital'
  )
}

/** `la reine danoise Margrethe II`, `l'empereur Bao Dai I` */
const isReigning = (tokens: readonly Token[], name: number): boolean =>
  [name - 1, name - 2].some((at) => tokens[at]?.shape === 'lower' && reigns(tokens[at]!.plain)) ||
  (tokens[name - 1]?.shape === 'lower' && reigns(tokens[name - 2]?.plain ?? ''))
