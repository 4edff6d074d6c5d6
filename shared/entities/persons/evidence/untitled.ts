/** Rules for names at which neither a form of address nor a title stands, in order of strength. */
import { isOneOf } from '../../../french/word-list.ts'
import { isDemonymWord } from '../../countries/words.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { LEADERS } from '../../gazetteer/vietnamese-names.ts'
import type { NameSpan } from '../names/name-span.ts'
import { isPeoplesAlone } from '../names/peoples-name.ts'
import type { Reading } from '../reading.ts'
import { opensRoll } from '../roles/role-before.ts'
import { isDynasty } from '../roles/role-span.ts'
import { formOf } from '../sameness/name-form.ts'
import type { Beside, Neighbours } from './beside.ts'
import { belongsToPerson, hasCompany, isAuthor, isInverted, isMaker, isSubject } from './doings.ts'
import { isAged, isToldOfLife } from './life.ts'
import { isListed, isAmong, joinsBehindRole, opensPair, opensVietnamese } from './name-list.ts'
import { hasMiddleName, isForeignName, isSyllablePair } from './name-shape.ts'
import { isPlayer } from './sport.ts'

/** What says that one word is somebody. */
export function ruleForOne(
  reading: Reading,
  { start, end }: NameSpan,
  { before, claim }: Beside,
  { neighbour, shared }: Neighbours,
): string | undefined {
  if (claim !== undefined || reading.tokens[start]!.shape !== 'capital') return undefined
  // `les rois Ly`: a dynasty is nobody.
  if (before !== undefined && isDynasty(reading.tokens[before.head]!.plain)) return undefined
  if (isPeoplesAlone(reading.tokens, start)) return 'vietnamese-name'
  if (isAged(reading, end)) return 'life'
  if (isAuthor(reading, start)) return 'maker'
  if (isLeaderAlone(reading, start)) return 'leader'
  const listed = shared && neighbour !== undefined && isListed(reading, neighbour, start)
  return listed && start - neighbour.end === 1 ? 'list' : undefined
}

/** What says that several are. */
export function ruleForSeveral(
  reading: Reading,
  span: NameSpan,
  { address, claim }: Beside,
  neighbours: Neighbours,
): string | undefined {
  const { start, end, form } = span
  const { tokens } = reading
  const count = end - start
  if (isVietnameseName(reading, span)) return 'vietnamese-name'
  if (isToldOfLife(reading, end)) return 'life'
  if (isCitizen(reading, start)) return 'citizen'
  if (form === 'other' && isForeignName(reading, span)) return 'given-name'
  if (isInList(reading, span, claim === undefined, neighbours)) return 'list'
  const placeLike = form === 'rare-vietnamese' || isSyllablePair(reading, span)
  if (!placeLike && belongsToPerson(reading, address)) return 'of-person'
  if (form === 'vietnamese' && LEADERS.has(formOf(textOf(reading, span)).words.join(' ')))
    return 'leader'
  // `celle du Real Sociedad s'affrontent`
  if (
    isInverted(reading, start) ||
    (!placeLike && !isOneOf(tokens[start - 1]?.plain, 'le la du au') && isSubject(reading, span))
  )
    return 'subject'
  if (claim !== undefined) return undefined
  // `Sengnoun Saynhalat et sa suite`
  if (!placeLike && hasCompany(reading, end)) return 'company'
  if (isMaker(reading, span)) return 'maker'
  // Given names alone, as reports of matches print them.
  const short =
    (count === 2 && (form !== 'other' || isSyllablePair(reading, span))) ||
    (count === 3 && form === 'rare-vietnamese')
  if (short && isPlayer(reading, span)) return 'player'
  // `Le Quang Liem a battu Fabiano Caruana`
  const beaten =
    neighbours.neighbour?.end === start - 2 &&
    isOneOf(tokens[start - 1]!.plain, 'battu devance domine elimine')
  return beaten ? 'player' : undefined
}

function isVietnameseName(reading: Reading, span: NameSpan): boolean {
  const count = span.end - span.start
  if (span.form === 'vietnamese')
    return count > 2 || reading.tokens[span.start]!.text.startsWith('H')
  return span.form === 'rare-vietnamese' && count > 2 && hasMiddleName(reading, span)
}

/** `la Camerounaise Aïssatou Ndiaye`: with a capital it is a person of that country. */
function isCitizen({ tokens, country }: Reading, start: number): boolean {
  const citizen = tokens[start - 1]
  return (
    citizen?.shape === 'capital' &&
    country[start - 1] !== undefined &&
    isDemonymWord(citizen.plain) &&
    isOneOf(tokens[start - 2]?.plain, "le la l' du au")
  )
}

/** One of several names, or the first of them; `free`: no other recogniser knows it. */
const isInList = (
  reading: Reading,
  span: NameSpan,
  free: boolean,
  { neighbour, taken, roleEnd }: Neighbours,
): boolean =>
  opensRoll(reading, span.start, span.end, taken) ||
  (neighbour !== undefined && isListed(reading, neighbour, span.start)) ||
  opensVietnamese(reading, span) ||
  (span.form === 'other' && opensPair(reading, span)) ||
  // `A, chanteuse malaisienne, et B`
  (neighbour !== undefined &&
    roleEnd > neighbour.end &&
    joinsBehindRole(reading, roleEnd, span.start)) ||
  (free && isAmong(reading, span))

/** `Lula reçoit`, `avec Macron`; not `l'administration Trump`, `Trump Tower`. */
function isLeaderAlone({ tokens }: Reading, at: number): boolean {
  if (!isLeader(tokens[at]!.plain)) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next !== undefined && (next.shape === 'capital' || isOneOf(next.plain, '- –'))) return false
  return (
    before === undefined ||
    tokens[at]!.opens ||
    before.shape === 'mark' ||
    isOneOf(
      before.plain,
      "de d' a par avec et ou pour selon entre contre chez vers sur que qu' comme sauf recoit",
    )
  )
}

const textOf = ({ part, tokens }: Reading, { start, end }: NameSpan): string =>
  part.text.slice(tokens[start]!.start, tokens[end - 1]!.end)
