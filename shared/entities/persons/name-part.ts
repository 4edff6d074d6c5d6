/** Which tokens can be part of a name that is not Vietnamese. */
import { opensName } from '../gazetteer/given-names.ts'
import { CIVILITIES, HONORIFIC_PARTS, HONORIFICS } from '../gazetteer/honorifics.ts'
import { GRAMMAR, isInstitutional } from '../gazetteer/not-names.ts'
import type { Reading } from './reading.ts'
import { isHead } from './title.ts'
import { follows, type Token } from './tokens.ts'

/** `al-Sissi`, `el-Béchir`: one word that begins in lower case. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ad|as|ar|an|ash|at|az)[-‐‑]\p{Lu}/u

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/u

/** Whether this token can be part of a name that is not Vietnamese. */
export function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (token.shape === 'initial') return true
  if (at > 0 && follows(reading.tokens, at) && isInsideName(reading, at)) return true
  if (
    token.shape !== 'capital' &&
    !(token.shape === 'acronym' && token.text.length > 3 && opensName(token.plain))
  )
    return false
  if (reading.country[at] !== undefined) return false
  const { plain } = token
  // `Hô Chi Minh-Ville`
  if (plain.endsWith('-ville')) return false
  if (CIVILITIES.has(plain) || HONORIFICS.has(plain)) return false
  // `Preah Bat Samdech Preah …`: between two forms of address.
  if (HONORIFIC_PARTS.has(plain) && HONORIFICS.has(reading.tokens[at + 1]?.plain ?? ''))
    return false
  // `M. Son`, `Mme Le`: behind a form of address even these are names.
  if (GRAMMAR.has(plain) && !isAddressed(reading.tokens, at)) return false
  if (isInstitutional(plain) && !isSurnameToo(reading, at)) return false
  const kind = reading.claims[at]?.kind
  if (kind === 'date' || kind === 'event') return false
  return !isHead(reading.tokens, at)
}

/** `M. Son`, `la capitaine Sa Minh Ngoc`: what stands before it says that a name follows. */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  CIVILITIES.has(tokens[at - 1]?.plain ?? '') ||
  (tokens[at]!.text === 'Sa' &&
    at > 0 &&
    tokens[at - 1]!.shape === 'lower' &&
    isHead(tokens, at - 1))

/** What only another part before it makes a part: `al-Sissi`, `Mohammed VI`, the `Le` of `Anne Le Hénanff`. */
function isInsideName({ tokens }: Reading, at: number): boolean {
  const { text, plain, shape, opens } = tokens[at]!
  const before = tokens[at - 1]!
  if (before.shape !== 'capital' || opens || GRAMMAR.has(before.plain)) return false
  if (ARABIC_ARTICLE.test(text)) return true
  // `Linda Lê`, `Kim Young Jae`: what is a word elsewhere is a name behind a given or family name.
  if (text === 'Lê' || (plain === 'young' && tokens[at + 1]?.shape === 'capital'))
    return opensName(before.plain)
  if (ROMAN.test(text)) return opensName(before.plain)
  // `Kim Jong Un`: mid-sentence, French writes no grammar word with a capital.
  if (
    shape === 'capital' &&
    GRAMMAR.has(plain) &&
    tokens[at - 2]?.shape === 'capital' &&
    follows(tokens, at - 1)
  ) {
    return opensName(tokens[at - 2]!.plain)
  }
  const surname = shape === 'capital' && /^(?:le|la|de|du|des|van|von|di|da)$/u.test(plain)
  return surname && opensName(before.plain) && tokens[at + 1]?.shape === 'capital'
}

/** `Park Hang-seo` begins with what ends `Patriot Park`; `Kidong Park, représentant` ends with it. */
function isSurnameToo({ tokens, country }: Reading, at: number): boolean {
  if (!opensName(tokens[at]!.plain) && tokens[at]!.plain !== 'victoire') return false
  // `la Canadienne Caroline St-Hilaire`
  const alone = tokens[at - 1]?.shape !== 'capital' || country[at - 1] !== undefined
  if (alone) return tokens[at + 1]?.shape === 'capital'
  return tokens[at + 1]?.plain === ',' && isHead(tokens, at + 2)
}
