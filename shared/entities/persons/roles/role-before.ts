/**
 * The role in front of a name.
 *
 * The nearest title whose words reach the name (or the comma before it), widened to the left while one
 * title is joined to another. Behind `title,` the name must be closed as an apposition is.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isDemonymWord } from '../../countries/words.ts'
import { SPEAKS } from '../../gazetteer/not-names.ts'
import { isRank } from '../../gazetteer/ranks.ts'
import { BEFORE_TITLE, isOffice, isPluralTitle } from '../../gazetteer/titles.ts'
import { bySpelling } from '../../spelling.ts'
import { startOfAddress } from '../names/address.ts'
import type { Reading } from '../reading.ts'
import { endOfRole } from './role-phrase.ts'
import { CLOSING_MARKS, DETERMINERS, type RoleSpan } from './role-span.ts'
import { isHead, startOfTitle } from '../title.ts'
import type { Token } from '../tokens.ts'

const REACH = 60
const HARD_STOPS = new Set(['.', '!', '?', ';', ':', '…'])
const isHardStop = bySpelling(({ plain }) => HARD_STOPS.has(plain))
const AFTER_OF = new Set(['la', "l'", 'les', 'un', 'une', 'son', 'sa', 'ses', 'leur'])
const ADVERBS = /^(?:egalement|aussi|actuellement|desormais|longtemps|jadis|naguere|autrefois)$/u
/** What stands with an article between an office and a name: `le président du groupe, le député X`. */
const SECOND_TITLES = oneOf(
  'ambassadeur ambassadrice deputee? senateur senatrice juge magistrate? avocate? diplomate parlementaire',
)

/** The roles before a name, nearest first: `le ministre de la Défense, le général X` has two. */
export function rolesBefore(
  reading: Reading,
  name: number,
  nameEnd: number,
  taken: (at: number) => boolean,
): readonly RoleSpan[] {
  const nearest = roleBefore(reading, name, nameEnd, taken)
  if (nearest === undefined || heads(reading, nearest)) return []
  const { tokens } = reading
  const article = nearest.start - 1
  if (!isOneOf(tokens[article]?.plain, "le la l'") || tokens[article - 1]?.plain !== ',')
    return [nearest]
  const { plain } = tokens[nearest.head]!
  if (!SECOND_TITLES.test(plain) && !isRank(plain) && isOffice(plain)) return [nearest]
  const outer = roleBefore(reading, article, nameEnd, taken)
  const plural = outer !== undefined && isPluralTitle(tokens[outer.head]!.plain)
  return outer === undefined || plural ? [nearest] : [outer, nearest]
}

/** The role that ends where the name (with its forms of address) begins. `taken` marks names already known. */
function roleBefore(
  reading: Reading,
  name: number,
  nameEnd: number,
  taken: (at: number) => boolean,
): RoleSpan | undefined {
  const { tokens } = reading
  let limit = beforeCitizen(reading, startOfAddress(reading, name))
  const close = tokens[limit - 1]?.plain !== ','
  if (!close) limit = beforeSeat(tokens, limit - 1)
  let best: RoleSpan | undefined
  let joined: RoleSpan | undefined
  const last = Math.max(0, limit - REACH)
  for (let at = limit - 1; at >= last; at -= 1) {
    const token = tokens[at]!
    // `du conseil d'administration de Saigon Co.op`: a mark inside a body's name
    const stops = isHardStop(token) && reading.claims[at]?.kind !== 'organisation'
    if (stops || taken(at)) break
    if (!isHead(tokens, at) || isInsideName(tokens, at)) continue
    const start = startOfTitle(reading, at)
    if (endOfRole(reading, start, limit, 'before') !== limit) continue
    // `les ministres de l'ASEAN et du secrétaire général, X`: the list ends with an office of its own.
    if (joined !== undefined && isPluralTitle(token.plain)) {
      best = joined
      break
    }
    best = { start, end: limit, head: at, close }
    if (!close && isJoinedAt(tokens, start)) joined ??= best
    if (
      DETERMINERS.has(tokens[start - 1]?.plain ?? '') &&
      !isAssisted(tokens, start - 1, close) &&
      !(isGenitive(tokens, start - 1) && mayWiden(tokens, at, close))
    )
      break
    at = start
  }
  if (best === undefined) return undefined
  return close || mayStandApart(tokens, best, nameEnd, taken) ? best : undefined
}

/** `le secrétaire général, l'Allemand X`: to the comma behind the role. */
function beforeCitizen({ tokens, country }: Reading, limit: number): number {
  const people = tokens[limit - 1]
  return people?.shape === 'capital' &&
    country[limit - 1] !== undefined &&
    isDemonymWord(people.plain) &&
    isOneOf(tokens[limit - 2]?.plain, "le la l'") &&
    tokens[limit - 3]?.plain === ','
    ? limit - 2
    : limit
}

/** `l'ambassadeur du Panama au Vietnam, résidant à Bangkok, X`: past where an envoy lives. */
function beforeSeat(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > comma - 7; at -= 1)
    if (tokens[at]?.plain === ',')
      return isOneOf(tokens[at + 1]?.plain, 'domiciliee? residant basee?') ? at : comma
  return comma
}

/** `et du secrétaire général`, `et de la directrice`. */
const isJoinedAt = (tokens: readonly Token[], start: number): boolean => {
  const du = isOneOf(tokens[start - 1]?.plain, 'du')
  return tokens[du ? start - 2 : start - 3]?.plain === 'et' && isGenitive(tokens, start - 1)
}

/** `Massachusetts General Hospital`: a capitalised head in the middle of a name is no title. */
const isInsideName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.shape === 'capital' &&
  tokens[at - 1]?.shape === 'capital' &&
  !tokens[at - 1]!.opens &&
  !BEFORE_TITLE.has(tokens[at - 1]!.plain) &&
  !isHead(tokens, at - 1)

/** `Les ambassadeurs du Cambodge, A, de la Suisse, B`, `selon les organisateurs, A et ses amis`: no title of A's alone. */
const heads = ({ tokens }: Reading, role: RoleSpan): boolean =>
  !role.close &&
  (isPluralTitle(tokens[role.head]!.plain) ||
    /(?:eurs|rices|istes|ennes|iens)$/u.test(tokens[role.head]!.plain))

/** Whether a name opens such a list: it has no role, but it is a person. */
export function opensRoll(
  reading: Reading,
  name: number,
  nameEnd: number,
  taken: (at: number) => boolean,
): boolean {
  const role = roleBefore(reading, name, nameEnd, taken)
  return role !== undefined && heads(reading, role)
}

/** `l'adjointe au maire de Brest, X`: whom X assists is another; `le conseiller au président X` assists X. */
const isAssisted = (tokens: readonly Token[], at: number, close: boolean): boolean =>
  isOneOf(tokens[at]!.plain, 'au') &&
  (isOneOf(tokens[at - 1]?.plain, 'adjointe?') ||
    (!close && isOneOf(tokens[at - 1]?.plain, 'assistante? conseiller conseillere suppleante?')))

/** `du`, `des`, `de la`, `de l'`: the title may be the complement of another. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const { plain } = tokens[at]!
  // `d'artisans japonais et d'un architecte, X`: named beside them.
  if (isOneOf(plain, 'une?') && /^(?:et|ou|,)$/u.test(tokens[at - 2]?.plain ?? '')) return false
  return (
    plain === 'du' ||
    plain === 'des' ||
    // `haut-commissaire aux réfugiés`
    plain === 'aux' ||
    (AFTER_OF.has(plain) && isOneOf(tokens[at - 1]?.plain, "de d'"))
  )
}

/** `chef du Cabinet du président, X`; `président de l'Association des journalistes X`: the first title is meant. */
function mayWiden(tokens: readonly Token[], head: number, close: boolean): boolean {
  const { plain } = tokens[head]!
  return !close || isPluralTitle(plain) || plain === 'etat-major'
}

/** Behind `title,` a name must be closed too, else the comma ends a clause: `Avec le ministre, X a signé`. */
function mayStandApart(
  tokens: readonly Token[],
  role: RoleSpan,
  nameEnd: number,
  taken: (at: number) => boolean,
): boolean {
  const before = tokens[role.start - 1]
  // `A, ministre de la Défense, B`: the title is A's.
  if (
    before?.plain === ',' &&
    (taken(role.start - 2) || tokens[role.start - 2]?.shape === 'capital')
  )
    return false
  const after = tokens[nameEnd]
  if (after === undefined || CLOSING_MARKS.has(after.plain) || after.plain === 'et') return true
  if (after.plain === 'qui' && commaFollows(tokens, nameEnd)) return true
  if (before === undefined || tokens[role.start]!.opens) return true
  // `Née en 1942, ancienne journaliste de …, X souffre`: the sentence begins with what X is.
  if (before.plain === ',' && opensWithLife(tokens, role.start)) return true
  // `Également vice-présidente de la commission, X estime …`
  if (before.opens && ADVERBS.test(before.plain)) return true
  const ahead = tokens[role.start - 2]
  // `C'est ce qu'a déclaré l'ambassadeur, X lors de`
  if (ahead !== undefined && SPEAKS.has(ahead.plain) && tokens[role.start - 3]?.plain === 'a')
    return true
  const subject = DETERMINERS.has(before.plain) && !isOneOf(before.plain, 'du des au aux')
  return (
    subject &&
    (before.opens ||
      (ahead !== undefined && /^(?:et|que|qu'|mais|,|tandis|si)$/u.test(ahead.plain)))
  )
}

/** `l'ambassadrice, X qui a préfacé le livre, la laque séduit`; not `selon l'entraîneur, X qui s'est blessé ne jouera pas`. */
function commaFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && !tokens[at]!.opens; at += 1)
    if (tokens[at]!.plain === ',') return true
  return false
}

/** `Né à Hué`, `Âgée de 45 ans` at the beginning of the sentence. */
function opensWithLife(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    if (tokens[at]!.opens) return isOneOf(tokens[at]!.plain, 'nee? agee? diplomee? forme?e')
  }
  return false
}
