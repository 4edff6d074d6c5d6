/**
 * The role behind a name.
 *
 * A title behind a comma, in brackets, or at once in text that lost its commas. A title with an article
 * that leads to the next name is that name's.
 */
import { isOneOf } from '../../../french/word-list.ts'
import { isCalling, isKinship, isPluralTitle, isStrongTitle } from '../../gazetteer/titles.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { FAMILY_NAMES, isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { startsAddress } from '../names/address.ts'
import { bearerBefore } from '../names/bearers.ts'
import type { Reading } from '../reading.ts'
import { isRoleAdjective } from './role-words.ts'
import { endOfRole } from './role-phrase.ts'
import { isVerbBefore } from './role-posts.ts'
import { CLOSING_MARKS, DETERMINERS, type RoleSpan } from './role-span.ts'
import { titleAt } from '../title.ts'
import type { Token } from '../tokens.ts'

const BETWEEN = new Set(
  "egalement aussi alors actuellement aujourd'hui desormais devenu devenue naguere autrefois jadis longtemps toujours lui-meme elle-meme par ailleurs".split(
    ' ',
  ),
)
/** Where somebody stands in a picture: `(droite)`, `(2e à gauche, assis)`. */
const POSITION =
  /^(?:droite|gauche|centre|assise?|debout|haut|bas|\p{N}.*|a|de|la|en|au|le|cravate|rouge|photo|d|g|c|premier|deuxieme|troisieme|quatrieme|et|,|partir|plan|rang|devant|derriere|milieu|l'|extreme)$/u

/** The role that follows a name; `isName` tells whether a name starts at a token, `titled` whether one stands before it. */
export function roleAfter(
  reading: Reading,
  nameEnd: number,
  isName: (at: number) => boolean,
  titled: boolean,
): RoleSpan | undefined {
  const { tokens } = reading
  let at = nameEnd
  if (tokens[at]?.plain === '(') {
    const close = closing(tokens, at)
    if (close === undefined) return undefined
    if (tokens.slice(at + 1, close).every(({ plain }) => POSITION.test(plain))) at = close + 1
    else {
      // `X (62 ans), vendeuse`, `X (Nghe An), maître laqueur`
      const role = inBrackets(reading, at + 1, close)
      if (role !== undefined || tokens[close + 1]?.plain !== ',') return role
      at = close + 1
    }
  }
  const comma = tokens[at]?.plain === ','
  if (comma) at += 1
  if (comma) at = afterLife(tokens, at)
  if (comma) while (BETWEEN.has(tokens[at]?.plain ?? '')) at += 1
  if (comma && tokens[at]?.plain === 'en' && tokens[at + 1]?.plain === 'tant')
    at += tokens[at + 2]?.plain === 'que' ? 3 : 0
  const first = tokens[at]
  if (first === undefined) return undefined
  const article =
    comma && DETERMINERS.has(first.plain) && !isOneOf(first.plain, 'du des au aux les ses leurs')
  const start = article ? at + 1 : at
  const end = endOfRole(reading, start, tokens.length, 'after')
  if (end === undefined) return undefined
  const head = titleAt(reading, start)!.head
  // `X, roi de la Coupe`, `X, reine du bolero`: a manner of speaking
  if (isSovereignOfThings(reading, head)) return undefined
  // `Kiep Bac, candidat au patrimoine mondial`
  if (tokens[head + 2]?.plain === 'patrimoine') return undefined
  // `M. Khien, juge que …`: what looks like a title is a verb.
  if (isOneOf(tokens[end]?.plain, "que qu'")) return undefined
  if (!comma && tokens[head]!.plain === 'guide' && tokens[end]?.plain !== ',') return undefined
  // `l'économiste X juge la mesure utile`
  // `X, guide les visiteurs`
  if (!article && (!comma || end === head + 1) && isVerbBefore(tokens, head)) return undefined
  if (!comma && isOneOf(tokens[end]?.plain, "le la l' les un une son sa ses leur")) return undefined
  if (!article && !mayFollow(tokens, head, comma)) return undefined
  const next = tokens[end]?.plain === ',' ? end + 1 : end
  if (article) {
    // `A, le ministre de la Justice, B`: the title is B's, and an apposition with article is closed.
    if (isName(next) || !(tokens[end] === undefined || CLOSING_MARKS.has(tokens[end].plain)))
      return undefined
    if (next > end && startsAddress(tokens[next])) return undefined
    // `le ministre A, le vice-ministre de la Police, le général B`: both are titles of the second
    if (titled && next > end && DETERMINERS.has(tokens[next]?.plain ?? '')) {
      const second = endOfRole(reading, next + 1, tokens.length, 'after')
      if (second !== undefined && isName(second)) return undefined
    }
    if (holdsName(reading, start, end, isName)) return undefined
  } else if (isName(end) && (!comma || end - start === 1)) {
    // `l'abbé Pierre, mère Teresa`: the next one's.
    return undefined
  }
  return { start, end, head, close: false }
}

/** Kings are of a people or a land: `roi du Maroc`, `reine des Belges`. */
function isSovereignOfThings({ tokens, country, claims }: Reading, head: number): boolean {
  if (!isOneOf(tokens[head]!.plain, 'roi reine prince princesse empereur imperatrice')) return false
  if (!isOneOf(tokens[head + 1]?.plain, "de du des d'")) return false
  const noun = isOneOf(tokens[head + 2]?.plain, "la l'") ? head + 3 : head + 2
  return (
    claims[noun]?.kind === 'event' ||
    (tokens[noun]?.shape === 'lower' &&
      country[noun] === undefined &&
      !isOneOf(
        tokens[noun]!.plain,
        'beaute sang royaume couronne trone dynastie famille maison cour empire principaute emirat pays peuple etat',
      ))
  )
}

/** `le vice-président du Parti Tran Van Nam`, `le général d'armée Phan Van Giang, également …`: the title of whom it names. */
function holdsName(
  reading: Reading,
  start: number,
  end: number,
  isName: (at: number) => boolean,
): boolean {
  for (let at = start + 2; at < end - 1; at += 1)
    if (isName(at) && isFullName(reading, at, end)) return true
  return false
}

function isFullName(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading
  const { plain, shape } = tokens[at]!
  const before = tokens[at - 1]!
  if (shape !== 'capital' || isOneOf(before.plain, "de d' du des la l' le les a au aux en pour"))
    return false
  let last = at
  while (last + 1 < Math.min(end, at + 8) && tokens[last + 1]!.shape === 'capital') last += 1
  // `du ministère des Affaires étrangères Shino Mitsuko`
  const apart = last > at && last + 1 === end && before.shape === 'lower' && isRoleAdjective(before)
  // `la Commission des ethnies Y Thanh Hà Niê`
  const full =
    plain === 'y'
      ? last > at
      : isSyllable(plain)
        ? FAMILY_NAMES.has(plain) && last - at > 1
        : last > at && (opensName(plain) || (apart && reading.claims[at] === undefined))
  return full && bearerBefore(reading, at) === undefined
}

/** Past `45 ans,`, `âgée de 62 ans,`, `né en 1950 à Huê,`, `originaire de Huê,`: what stands between a name and what its bearer does. */
function afterLife(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined) return from
  let end = from
  // `originaire de Quang Tri,`
  if (isOneOf(first.plain, 'originaire natif native')) {
    const last = Math.min(tokens.length, from + 8)
    while (end < last && tokens[end]!.shape !== 'mark') end += 1
  } else if (first.shape === 'number' && tokens[from + 1]?.plain === 'ans') end = from + 2
  else if (isOneOf(first.plain, 'agee?') && tokens[from + 3]?.plain === 'ans') end = from + 4
  else if (isOneOf(first.plain, 'nee?')) {
    const last = Math.min(tokens.length, from + 10)
    while (end < last && tokens[end]!.shape !== 'mark') end += 1
  }
  return end > from && tokens[end]?.plain === ',' ? end + 1 : from
}

/** Plurals name several persons; without a comma only a common noun in lower case is a title. */
function mayFollow(tokens: readonly Token[], head: number, comma: boolean): boolean {
  const { plain, shape } = tokens[head]!
  if (isPluralTitle(plain)) return false
  if (comma) return true
  return (
    shape === 'lower' &&
    !isKinship(plain) &&
    (isStrongTitle(plain) ||
      (isCalling(plain) && plain !== 'eleve' && goesOnWith(tokens[head + 1]))) &&
    !isOneOf(plain, 'permanente? charge chargee membre titulaire principale?')
  )
}

/** `Mme X ouvrière de l'usine`: in text that lost its commas, a complement tells the noun from a verb. */
const goesOnWith = (token: Token | undefined): boolean => isOneOf(token?.plain, "de d' du")

function closing(tokens: readonly Token[], open: number): number | undefined {
  const last = Math.min(tokens.length, open + 40)
  for (let at = open + 1; at < last; at += 1) if (tokens[at]!.plain === ')') return at
  return undefined
}

function inBrackets(reading: Reading, start: number, close: number): RoleSpan | undefined {
  const end = endOfRole(reading, start, close, 'after')
  if (end !== close) return undefined
  return { start, end, head: titleAt(reading, start)!.head, close: false }
}
