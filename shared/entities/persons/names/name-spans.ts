/**
 * Where names may stand: runs of capitalised words that nothing else explains.
 *
 * A span is a possibility, not a person; `../recognisers/person.ts` asks for evidence. Vietnamese names
 * are read by their form (family name, then syllables); other names are what remains of a run after
 * countries, institutions, titles and grammar words have been cut away.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { isRank } from '../../gazetteer/ranks.ts'
import { HONORIFIC_PARTS, HONORIFICS } from '../../gazetteer/honorifics.ts'
import { bySpelling, plainIn } from '../../spelling.ts'
import { isNamePart, mayBeNamePart } from './name-part.ts'
import type { NameSpan } from './name-span.ts'
import type { Reading } from '../reading.ts'
import { isHead } from '../title.ts'
import { follows, type Token } from '../tokens.ts'
import { isGiven } from './words-too.ts'
import { vietnameseAt } from './vietnamese-name.ts'

/** Particles that join parts of names; `de` and its like only between parts that are surely names. */
const PARTICLES = new Set(
  'van von der den ter ten zu bin binti binte ibn bint ben al el ul ud da dos das do di della del y e af av la oglu ogly qizi kyzy uulu na ag'.split(
    ' ',
  ),
)

const BEFORE_BODY = new Set(['de', "d'", 'du', 'des', 'la', "l'", 'le', 'chez'])

/** `Marcelo Rebelo de Sousa`: families that are called so behind a name already whole. */
const IBERIAN = oneOf('sousa souza oliveira silva castro kirchner almeida andrade')
const ROMANCE = new Set(['de', 'du', "d'", 'des', 'la', 'le'])

/** Most tokens begin no name of any form. */
const mayOpen = bySpelling((spelling) => {
  const word = { spelling }
  return isOneOf(spelling.shape, 'capital acronym') || isOf(word) || mayBeNamePart(word)
})

export function nameSpansOf(reading: Reading): readonly NameSpan[] {
  const { tokens } = reading
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const span =
      mayOpen(tokens[at]) && !isVietKieu(tokens, at)
        ? (vietnameseAt(reading, at) ?? otherAt(reading, at))
        : undefined
    if (span === undefined) at += 1
    else {
      spans.push(span)
      at = span.end
    }
  }
  return spans
}

/** `un Viêt Kiêu`: a Vietnamese abroad. */
const isVietKieu = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.plain === 'viet' && tokens[at + 1]?.plain === 'kieu'

function otherAt(reading: Reading, at: number): NameSpan | undefined {
  const { tokens, claims } = reading
  const surname = particleName(tokens, at)
  if (surname !== undefined) return surname
  if (isLetterM(tokens, at)) return { start: at, end: at + 3, form: 'other' }
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
  // `le joueur N°1`
  const letter = tokens[start]?.shape === 'initial' || tokens[start]?.text === 'N'
  if (start >= end || (end - start === 1 && letter)) return undefined
  return { start, end, form: 'other' }
}

/** `M. K. Stalin`, `M. S. Swaminathan`: public Indians whose first letter is no form of address. */
const isLetterM = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'M.' &&
  tokens[at + 1]?.shape === 'initial' &&
  // `M. M.J. Akbar`: here it is one
  tokens[at + 1]!.text.length === 2 &&
  isOneOf(
    tokens[at + 2]?.plain,
    'stalin swaminathan narayanan akbar dhoni subbulakshmi husain karunanidhi ramachandran',
  )

const isOf = plainIn("de d'")

/** Families of history that are called with their particle: `le général de Gaulle`, `l'amiral d'Argenlieu`. */
function particleName(tokens: readonly Token[], at: number): NameSpan | undefined {
  if (!isOf(tokens[at])) return undefined
  if (!isOneOf(tokens[at + 1]?.text, 'Gaulle Castries Lattre Argenlieu Linarès')) return undefined
  // `De Castries, commandant du camp`; `De Castries à Bridgetown`
  if (tokens[at]!.text === 'De' && tokens[at + 2]?.plain === ',' && isHead(tokens, at + 3))
    return { start: at, end: at + 2, form: 'other' }
  if (tokens[at - 1]?.shape !== 'lower') return undefined
  const goesOn = tokens[at + 3]?.plain === 'tassigny'
  return isRank(tokens[at - 1]!.plain)
    ? { start: at, end: goesOn ? at + 4 : at + 2, form: 'other' }
    : undefined
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
  if (next === at || reading.claims[next] !== undefined) return undefined
  const noble = at - start === 2 && isNoble(reading, start, next)
  if (!noble && !isNamePart(reading, next)) return undefined
  if (
    romance &&
    !(at - start === 1 && isGiven(tokens[start]!.plain)) &&
    // `Laudemar G. de Aguiar Neto`
    !(at - start === 2 && tokens[start + 1]!.shape === 'initial') &&
    !(at - start === 2 && (noble || IBERIAN.test(tokens[next]!.plain)))
  )
    return undefined
  return next
}

/** `l'ambassadeur Hubert Vallin de Maupertuis`, `Hubert Vallin de Maupertuis, ambassadeur`: with an office on one side. */
const isNoble = ({ tokens, country }: Reading, start: number, next: number): boolean =>
  next === start + 3 &&
  tokens[next]?.shape === 'capital' &&
  country[next] === undefined &&
  // `le journaliste Paul Martin du Figaro`; `Olivier Brochet du Pin, ambassadeur`
  (isOneOf(tokens[start + 2]!.plain, "de d'") ||
    (tokens[start + 2]!.plain === 'du' && tokens[next + 1]?.plain === ',')) &&
  opensName(tokens[start]!.plain) &&
  tokens[next + 1]?.shape !== 'capital' &&
  ((start > 0 && isHead(tokens, start - 1)) ||
    (tokens[start - 1]?.plain === ',' && tokens[next + 1]?.plain === ',') ||
    (tokens[next + 1]?.plain === ',' && isHead(tokens, next + 2)))

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
