/**
 * What says that a run of capitalised words is a person, in order of strength.
 *
 * The first rule that holds names the mention. Refusals come first: a name borne by a street, an airport
 * or a foundation, and what another recogniser already explains, unless a title stands at it.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isDemonymWord } from '../../countries/words.ts'
import { closesName, opensName } from '../../gazetteer/given-names.ts'
import { isInstitutional, SPEAKS } from '../../gazetteer/not-names.ts'
import { reigns } from '../../gazetteer/titles.ts'
import { isLeader } from '../../gazetteer/leaders.ts'
import { LEADERS } from '../../gazetteer/vietnamese-names.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'
import { civilityBefore, startOfAddress } from '../names/address.ts'
import { bearerBefore, endsInTeam } from '../names/bearers.ts'
import { belongsToPerson, hasCompany, isAuthor, isInverted, isMaker, isSubject } from './doings.ts'
import { isAged, isToldOfLife } from './life.ts'
import {
  isListed,
  isUnderElidedHead,
  isAmong,
  joinsBehindRole,
  opensPair,
  opensVietnamese,
} from './name-list.ts'
import { hasMiddleName, isChain, isForeignName, isSure, isSyllablePair } from './name-shape.ts'
import { isPeoplesAlone } from '../names/peoples-name.ts'
import { isModel } from './models.ts'
import { roleAfter } from '../roles/role-after.ts'
import { opensRoll, rolesBefore } from '../roles/role-before.ts'
import { announcesShortName, isDynasty, withoutGloss, type RoleSpan } from '../roles/role-span.ts'
import { isHead } from '../title.ts'
import { isPlayer } from './sport.ts'
import { formOf } from '../sameness/name-form.ts'

/** Players and teams alike. */
const TEAMS = oneOf(
  'champions? vice-champions? leaders? vainqueurs? finalistes? adversaires? rivale?s?',
)

export interface Evidence {
  readonly rule: string
  readonly roles: readonly RoleSpan[]
  readonly sex?: 'f' | 'm'
}

export interface Neighbours {
  /** The name accepted just before this one, in the same part. */
  readonly neighbour: NameSpan | undefined
  /** Whether a name accepted before stands at this token: no role reaches across it. */
  readonly taken: (token: number) => boolean
  /** Where the role behind that name ends. */
  readonly roleEnd: number
  /** Its title is of several: `les Premiers ministres Modi et Ishiba`. */
  readonly shared: boolean
  /** Whether a possible name starts at this token. */
  readonly starts: (token: number) => boolean
}

export function evidenceFor(
  reading: Reading,
  span: NameSpan,
  { neighbour, taken, roleEnd, shared, starts }: Neighbours,
): Evidence | undefined {
  const { start, end } = span
  const count = end - start
  if (isChain(reading, span)) return undefined
  // `Le Thep Xanh Nam Dinh`: a sentence's article and a team
  const behind = reading.claims[start + 1]
  if (
    reading.tokens[start]!.opens &&
    reading.tokens[start]!.plain === 'le' &&
    behind?.to === end &&
    // `Le Tây Bac`, which is a side of the country; `Le Thanh Hoa` is somebody
    (behind.kind === 'organisation' || isOneOf(reading.tokens[end - 1]!.plain, 'bac nguyen'))
  )
    return undefined
  const address = startOfAddress(reading, start)
  const civility = civilityBefore(reading, address, start)
  const titles = rolesBefore(reading, start, end, taken)
  const before = titles.at(-1)
  // `le directeur de la Banque mondiale Axel Trotsenburg`: a body whose name has ended bears none.
  const body = reading.claims[address - 1]
  const ended = before !== undefined && body?.kind === 'organisation' && body.to === address
  const bearer = ended ? undefined : bearerBefore(reading, address)
  if (
    bearer === 'hard' ||
    (bearer === 'soft' &&
      !(before !== undefined && (isSure(reading, span) || endsInTeam(reading, address))))
  )
    return undefined
  // `A, présidente du groupe Van Thinh Phat`: the group's name, inside A's role.
  if (bearer === 'soft' && start < roleEnd) return undefined
  // `l'opéra Princesse Anio`, `l'avenue Maréchal Foch`
  const title = before === undefined ? undefined : reading.tokens[before.start]
  const opening = (before?.start ?? 0) - 1
  const quoted = [opening, opening - 1].some(
    (at) =>
      isOneOf(reading.tokens[at]?.plain, '« “ "') &&
      // `« Le Roi Lear »`
      (at === opening || isOneOf(reading.tokens[opening]!.text, 'Le La')),
  )
  if (
    title?.shape === 'capital' &&
    (quoted || !title.opens) &&
    // `la première de « Princesse Anio »`: marks around rank and name are a work's; not `« Oncle Hô »`, nor around who
    // is surely somebody: `l'exposition « Président Hô Chi Minh »`
    ((quoted &&
      isOneOf(reading.tokens[end]?.plain, '» ” "') &&
      title.plain !== 'oncle' &&
      !(count > 1 && isSure(reading, span))) ||
      bearerBefore(reading, before!.start) === 'hard')
  )
    return undefined
  const claim = reading.claims[start]
  // `Kidong Park, représentant …` reads like a park until its role is seen.
  const surname =
    claim?.kind === 'place' &&
    claim.from === start &&
    isInstitutional(reading.tokens[end - 1]!.plain)
  const announced = civility !== undefined || before?.close === true || surname
  if (claim !== undefined && claim.to >= end && !announced) return undefined
  if (
    claim !== undefined &&
    claim.to >= end &&
    claim.from < start &&
    claim.kind !== 'place' &&
    civility === undefined
  )
    return undefined
  // `le leader Viettel`, `le champion Nam Dinh`: teams.
  if (civility === undefined && before?.close === true) {
    const claims = reading.claims.slice(start, end)
    if (count === 1 && claim?.kind === 'organisation') return undefined
    const team = TEAMS.test(reading.tokens[before.head]!.plain)
    if (team && claims.some((each) => each !== undefined && /^[po][lr]/u.test(each.kind)))
      return undefined
  }
  // `le chasseur Rafale 4`, `le lanceur Long March 5`: what is counted is a model
  if (
    before !== undefined &&
    civility === undefined &&
    span.form === 'other' &&
    isModel(reading, span) &&
    !reigns(reading.tokens[before.head]!.plain)
  )
    return undefined
  const after = roleAfter(reading, end, starts, before !== undefined)
  // `à Victoria Park` is a park with nothing beside it.
  if (surname && civility === undefined && before === undefined && after === undefined)
    return undefined
  const roles = [...titles, ...(after === undefined ? [] : [after])].map((role) =>
    withoutGloss(reading, role),
  )
  const told = (rule: string): Evidence => ({
    rule,
    roles,
    ...(civility?.sex === undefined ? {} : { sex: civility.sex }),
  })
  if (civility !== undefined) return told('civility')
  // `les habitants de Ponhea Kraek`
  const alone = count === 1 && reading.tokens[address]!.plain === 'ponhea'
  if (address < start && !alone) return told('honorific')
  const titled =
    before !== undefined &&
    (count > 1 ? !isRestOfBody(reading, span) : announcesShortName(reading, before))
  if (titled) return told('role-before')
  if (count === 1) {
    if (claim !== undefined || reading.tokens[start]!.shape !== 'capital') return undefined
    // `les rois Ly`: a dynasty is nobody.
    if (before !== undefined && isDynasty(reading.tokens[before.head]!.plain)) return undefined
    if (isPeoplesAlone(reading.tokens, start)) return told('vietnamese-name')
    if (isAged(reading, end)) return told('life')
    if (isAuthor(reading, start)) return told('maker')
    if (isLeaderAlone(reading, start)) return told('leader')
    const listed = shared && neighbour !== undefined && isListed(reading, neighbour, start)
    return listed && start - neighbour.end === 1 ? told('list') : undefined
  }
  if (after !== undefined) return told('role-after')
  if (span.form === 'vietnamese' && (count > 2 || reading.tokens[start]!.text.startsWith('H')))
    return told('vietnamese-name')
  if (span.form === 'rare-vietnamese' && count > 2 && hasMiddleName(reading, span))
    return told('vietnamese-name')
  if (isToldOfLife(reading, end)) return told('life')
  // `la Camerounaise Aïssatou Ndiaye`: with a capital it is a person of that country.
  const citizen = reading.tokens[start - 1]
  if (
    citizen?.shape === 'capital' &&
    reading.country[start - 1] !== undefined &&
    isDemonymWord(citizen.plain) &&
    isOneOf(reading.tokens[start - 2]?.plain, "le la l' du au")
  )
    return told('citizen')
  if (span.form === 'other' && isForeignName(reading, span)) return told('given-name')
  if (opensRoll(reading, start, end, taken)) return told('list')
  if (neighbour !== undefined && isListed(reading, neighbour, start)) return told('list')
  if (isUnderElidedHead(reading, span) || opensVietnamese(reading, span)) return told('list')
  if (span.form === 'other' && opensPair(reading, span)) return told('list')
  // `A, chanteuse malaisienne, et B`
  if (
    neighbour !== undefined &&
    roleEnd > neighbour.end &&
    joinsBehindRole(reading, roleEnd, start)
  )
    return told('list')
  if (claim === undefined && isAmong(reading, span)) return told('list')
  const placeLike = span.form === 'rare-vietnamese' || isSyllablePair(reading, span)
  if (!placeLike && belongsToPerson(reading, address)) return told('of-person')
  if (span.form === 'vietnamese' && LEADERS.has(formOf(textOf(reading, span)).words.join(' ')))
    return told('leader')
  // `celle du Real Sociedad s'affrontent`
  if (
    isInverted(reading, start) ||
    (!placeLike &&
      !isOneOf(reading.tokens[start - 1]?.plain, 'le la du au') &&
      isSubject(reading, span))
  )
    return told('subject')
  // `Sengnoun Saynhalat et sa suite`
  if (!placeLike && claim === undefined && hasCompany(reading, end)) return told('company')
  if (claim === undefined && isMaker(reading, span)) return told('maker')
  // Given names alone, as reports of matches print them.
  const short =
    (count === 2 && (span.form !== 'other' || isSyllablePair(reading, span))) ||
    (count === 3 && span.form === 'rare-vietnamese')
  if (short && claim === undefined && isPlayer(reading, span)) return told('player')
  // `Le Quang Liem a battu Fabiano Caruana`
  if (
    claim === undefined &&
    neighbour?.end === start - 2 &&
    isOneOf(reading.tokens[start - 1]!.plain, 'battu devance domine elimine')
  )
    return told('player')
  return undefined
}

/** `Lula reçoit`, `avec Macron`; not `l'administration Trump`, `Trump Tower`. */
function isLeaderAlone({ tokens }: Reading, at: number): boolean {
  if (!isLeader(tokens[at]!.plain)) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next !== undefined && (next.shape === 'capital' || isOneOf(next.plain, '- –'))) return false
  return (
    before === undefined ||
    tokens[at]!.opens ||
    before.shape === 'mark' ||
    SPEAKS.has(before.plain) ||
    isOneOf(
      before.plain,
      "de d' a par avec et ou pour selon entre contre chez vers sur que qu' comme sauf recoit",
    )
  )
}

/** `directeur de Power Shift Africa`: what follows a capitalised word that no article introduces is the rest of it. */
function isRestOfBody(
  { tokens, country, claims }: Reading,
  { start, end, form }: NameSpan,
): boolean {
  const before = tokens[start - 1]
  if (before === undefined || before.shape !== 'capital' || country[start - 1] !== undefined)
    return false
  if (form === 'vietnamese' || claims[start - 1]?.to === start || isHead(tokens, start - 1))
    return false
  if (opensName(tokens[start]!.plain) || closesName(tokens[end - 1]!.plain)) return false
  // `lauréat du prix Nobel X`
  if (before.plain === 'nobel') return false
  return !isOneOf(tokens[start - 2]?.plain, "la le l' les du des au aux et")
}

const textOf = ({ part, tokens }: Reading, { start, end }: NameSpan): string =>
  part.text.slice(tokens[start]!.start, tokens[end - 1]!.end)
