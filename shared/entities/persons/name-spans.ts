/**
 * Where names may stand: runs of capitalised words that nothing else explains.
 *
 * A span is a possibility, not a person; `../recognisers/person.ts` asks for evidence. Vietnamese names
 * are read by their form (family name, then syllables); other names are what remains of a run after
 * countries, institutions, titles and grammar words have been cut away.
 */
import { opensName } from '../gazetteer/given-names.ts'
import { CIVILITIES, HONORIFICS, HONORIFIC_PARTS } from '../gazetteer/honorifics.ts'
import { GRAMMAR, isInstitutional } from '../gazetteer/not-names.ts'
import { FAMILY_NAMES, isSyllable, RARE_FAMILY_NAMES } from '../gazetteer/vietnamese-names.ts'
import type { Reading } from './reading.ts'
import { isHead } from './title.ts'
import type { Token } from './tokens.ts'

export interface NameSpan {
  /** Tokens, end excluded. */
  readonly start: number
  readonly end: number
  readonly form: 'vietnamese' | 'rare-vietnamese' | 'other'
}

const MAX_SYLLABLES = 5
/** Particles that join parts of names; `de` and its like only between parts that are surely names. */
const PARTICLES = new Set(
  'van von der den ter ten zu bin binti binte ibn bint ben al el ul ud da dos das do di della del y e af av la oglu ogly qizi kyzy uulu na ag'.split(
    ' ',
  ),
)
/** `al-Sissi`, `el-Béchir`: one word that begins in lower case. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ad|as|ar|an|ash|at|az)[-‐‑]\p{Lu}/u
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/u
const BEFORE_BODY = new Set(['de', "d'", 'du', 'des', 'la', "l'", 'le', 'chez'])
const ROMANCE = new Set(['de', 'du', "d'", 'des', 'la', 'le'])

export function nameSpansOf(reading: Reading): readonly NameSpan[] {
  const { tokens } = reading
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const span = vietnameseAt(reading, at) ?? otherAt(reading, at)
    if (span === undefined) at += 1
    else {
      spans.push(span)
      at = span.end
    }
  }
  return spans
}

const follows = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]!.start - tokens[at - 1]!.end <= 1

/** `NGUYEN` and `Nguyen`; single letters are no syllables of a full name. */
const isWritten = ({ shape }: Token): boolean => shape === 'capital' || shape === 'acronym'

function vietnameseAt(reading: Reading, at: number): NameSpan | undefined {
  const { tokens, claims } = reading
  const first = tokens[at]!
  if (!isWritten(first)) return undefined
  // `Mua A Dê`, `Giang A Pao`: the form of Hmong names.
  const [hmong, given] = [tokens[at + 1], tokens[at + 2]]
  if (
    hmong?.text === 'A' &&
    given?.shape === 'capital' &&
    follows(tokens, at + 1) &&
    follows(tokens, at + 2) &&
    isSyllable(first.plain) &&
    isSyllable(given.plain) &&
    !GRAMMAR.has(first.plain)
  )
    return { start: at, end: at + 3, form: 'vietnamese' }
  // `Y Wem H'wing`, `Y Moan`: names of the highlands.
  if (first.text === 'Y' && hmong?.shape === 'capital' && follows(tokens, at + 1)) {
    const third = given?.shape === 'capital' && follows(tokens, at + 2)
    return { start: at, end: third ? at + 3 : at + 2, form: 'vietnamese' }
  }
  // `H'Len Nie`
  if (/^H['’]\p{Lu}/u.test(first.text) && hmong?.shape === 'capital' && follows(tokens, at + 1))
    return { start: at, end: at + 2, form: 'vietnamese' }
  // `province de Dien Bien Ha Thi Quyen`: the end of a place or body begins no name.
  const over = claims[at]
  if (over !== undefined && over.from < at && over.to < at + 4 && /^[po]/u.test(over.kind))
    return undefined
  const common = FAMILY_NAMES.has(first.plain)
  // `NGUYEN Van A` is a name, `AN` and `PM` are not.
  if (first.shape === 'acronym' && (!common || first.text.length < 3)) return undefined
  if (!common && !RARE_FAMILY_NAMES.has(first.plain)) return undefined
  let end = at + 1
  while (end < tokens.length && end < at + MAX_SYLLABLES && follows(tokens, end)) {
    const token = tokens[end]!
    if (
      !isWritten(token) ||
      !isSyllable(token.plain) ||
      (token.plain === 'viet' && tokens[end + 1]?.plain === 'nam')
    )
      break
    end += 1
  }
  if (end - at < 2) return undefined
  // `Ho Chi Minh-Ville`, `Thai Airways`: the run goes on with what is no syllable.
  const next = tokens[end]
  if (
    next !== undefined &&
    follows(tokens, end) &&
    next.shape === 'capital' &&
    (next.plain.includes('-') || isInstitutional(next.plain))
  )
    return undefined
  const claim = claims[at]
  if (claim !== undefined && claim.from <= at && claim.to > end) return undefined
  // Grammar words that are family names: `Le Têt`, `Du Vu`; an accent tells them apart (`Lê`).
  const doubtful =
    GRAMMAR.has(first.plain) && first.opens && end - at < 3 && !/[^\p{ASCII}]/u.test(first.text)
  if (doubtful) return undefined
  // `Le Têt Nguyên Dan`
  if (GRAMMAR.has(first.plain) && claims[at + 1]?.kind === 'event' && claims[at] === undefined)
    return undefined
  return { start: at, end, form: common ? 'vietnamese' : 'rare-vietnamese' }
}

/** Whether this token can be part of a name that is not Vietnamese. */
function isNamePart(reading: Reading, at: number): boolean {
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

function otherAt(reading: Reading, at: number): NameSpan | undefined {
  const { tokens, claims } = reading
  if (!isNamePart(reading, at)) return undefined
  let end = at + 1
  while (end < tokens.length) {
    if (!follows(tokens, end)) break
    if (tokens[end]!.opens || sharesNot(claims, end)) break
    if (isNamePart(reading, end) && (end === at + 1 || !startsFullName(reading, end))) end += 1
    else {
      const beyond = particlesEnd(reading, at, end)
      if (beyond === undefined) break
      end = beyond + 1
    }
  }
  const start = bodyEnd(tokens, honorificEnd(tokens, at, end), end)
  if (start >= end || (end - start === 1 && tokens[start]!.shape === 'initial')) return undefined
  return { start, end, form: 'other' }
}

/** `Vabiotech Dô Tuân Dat`: a Vietnamese name of three syllables or more begins here. */
function startsFullName(reading: Reading, at: number): boolean {
  const span = vietnameseAt(reading, at)
  return span !== undefined && span.end - at > 2
}

/** A claim begins or ends between this token and the one before: two names, not one. */
const sharesNot = (claims: Reading['claims'], at: number): boolean => {
  const [before, here] = [claims[at - 1], claims[at]]
  return before !== here && (before?.to === at || here?.from === at)
}

/** The name part that particles lead to: `Charles` `de` → `Gaulle`. */
function particlesEnd(reading: Reading, start: number, at: number): number | undefined {
  const { tokens } = reading
  let next = at
  let romance = false
  while (next < at + 3 && next < tokens.length) {
    const { plain, shape } = tokens[next]!
    if (shape !== 'lower' && shape !== 'elided') break
    if (!PARTICLES.has(plain) && !ROMANCE.has(plain)) return undefined
    romance ||= ROMANCE.has(plain) && plain !== 'la'
    next += 1
  }
  if (next === at || !isNamePart(reading, next) || reading.claims[next] !== undefined)
    return undefined
  if (romance && !(at - start === 1 && opensName(tokens[start]!.plain))) return undefined
  return next
}

/** `directeur général de Sanofi Paul Hudson`: behind a preposition a body may stand before the name. */
function bodyEnd(tokens: readonly Token[], at: number, end: number): number {
  if (end - at < 3 || opensName(tokens[at]!.plain)) return at
  if (!BEFORE_BODY.has(tokens[at - 1]?.plain ?? '')) return at
  for (let from = at + 1; from < end - 1; from += 1) if (opensName(tokens[from]!.plain)) return from
  return at
}

/** Skips what looks like a name but is an address: `Tan Sri` before the name itself. */
function honorificEnd(tokens: readonly Token[], at: number, end: number): number {
  let start = at
  const addressed = at > 0 && HONORIFICS.has(tokens[at - 1]!.plain)
  while (start < end - 1 && HONORIFIC_PARTS.has(tokens[start]!.plain)) {
    if (!addressed && start === at && !HONORIFIC_PARTS.has(tokens[start + 1]!.plain)) break
    start += 1
  }
  return start
}
