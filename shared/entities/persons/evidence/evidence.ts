/**
 * What says that a run of capitalised words is a person, in order of strength.
 *
 * The first rule that holds names the mention. Refusals come first: a name borne by a street, an airport
 * or a foundation, and what another recogniser already explains, unless a title stands at it.
 */
import { opensName } from '../../gazetteer/given-names.ts'
import { isOneOf } from '../../../french/word-list.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'
import { roleAfter } from '../roles/role-after.ts'
import { announcesShortName, withoutGloss, type RoleSpan } from '../roles/role-span.ts'
import { isHead } from '../title.ts'
import { besideOf, type Beside, type Neighbours } from './beside.ts'
import { isChain } from './name-shape.ts'
import { isNobodys, isTeamBehindArticle } from './no-person.ts'
import { ruleForOne, ruleForSeveral } from './untitled.ts'

export interface Evidence {
  readonly rule: string
  readonly roles: readonly RoleSpan[]
  readonly sex?: 'f' | 'm'
}

export function evidenceFor(
  reading: Reading,
  span: NameSpan,
  neighbours: Neighbours,
): Evidence | undefined {
  if (isChain(reading, span) || isTeamBehindArticle(reading, span)) return undefined
  const beside = besideOf(reading, span, neighbours.taken)
  if (isNobodys(reading, span, beside, neighbours.roleEnd)) return undefined
  const { civility, titles, before, surname } = beside
  const after = roleAfter(reading, span.end, neighbours.starts, before !== undefined)
  // `à Victoria Park` is a park with nothing beside it.
  if (surname && civility === undefined && before === undefined && after === undefined)
    return undefined
  const rule = ruleFor(reading, span, beside, after, neighbours)
  if (rule === undefined) return undefined
  const roles = [...titles, ...(after === undefined ? [] : [after])].map((role) =>
    withoutGloss(reading, role),
  )
  return { rule, roles, ...(civility?.sex === undefined ? {} : { sex: civility.sex }) }
}

function ruleFor(
  reading: Reading,
  span: NameSpan,
  beside: Beside,
  after: RoleSpan | undefined,
  neighbours: Neighbours,
): string | undefined {
  const { address, civility, before } = beside
  const isOne = span.end - span.start === 1
  if (civility !== undefined) return 'civility'
  // `les habitants de Ponhea Kraek`
  const alone = isOne && reading.tokens[address]!.plain === 'ponhea'
  if (address < span.start && !alone) return 'honorific'
  const titled =
    before !== undefined &&
    (isOne ? announcesShortName(reading, before) : !isRestOfBody(reading, span))
  if (titled) return 'role-before'
  if (isOne) return ruleForOne(reading, span, beside, neighbours)
  return after === undefined ? ruleForSeveral(reading, span, beside, neighbours) : 'role-after'
}

/** `directeur de Power Shift Africa`: what follows a capitalised word that no article introduces is the rest of it. */
function isRestOfBody({ tokens, country, claims }: Reading, { start, form }: NameSpan): boolean {
  const before = tokens[start - 1]
  if (before === undefined || before.shape !== 'capital' || country[start - 1] !== undefined)
    return false
  if (form === 'vietnamese' || claims[start - 1]?.to === start || isHead(tokens, start - 1))
    return false
  if (opensName(tokens[start]!.plain)) return false
  return !isOneOf(tokens[start - 2]?.plain, "la le l' les du des au aux et")
}
