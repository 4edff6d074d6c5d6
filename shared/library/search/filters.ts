/** Which documents a search may find: by date, outlet, country, person, organisation. */
import { entityId } from '../../entities/entity-id.ts'
import type { PostingsOf } from '../../search/ranking/asked.ts'
import { dateNumber, daySpan } from '../../search/index/table.ts'
import { UNKNOWN_OUTLET } from '../../stored/holding.ts'
import type { SearchRequest } from '../searched.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

type Filters = Pick<SearchRequest, 'from' | 'to' | 'outlet' | 'country' | 'person' | 'organisation'>

/** Name terms that a hit must hold: `country:VN`, `person:bui-thanh-son`. */
export const filterTerms = ({ country, person, organisation }: Filters): readonly string[] => [
  ...(country === undefined ? [] : [`country:${country.replace(/^country:/u, '').toUpperCase()}`]),
  ...(person === undefined ? [] : [namedTerm('person', person)]),
  ...(organisation === undefined ? [] : [namedTerm('organisation', organisation)]),
]

export type NamedKind = 'person' | 'organisation'

/** An identifier as it is, a name as most identifiers are made: `Bui Thanh Son` → `person:bui-thanh-son`. */
export const namedTerm = (kind: NamedKind, name: string): string =>
  name.startsWith(`${kind}:`) ? name : entityId(kind, name)

export type Accepts = (segment: number, document: number) => boolean

/** Undefined where nothing is filtered. */
export function filterOf(
  request: Filters,
  segments: readonly LoadedSegment[],
  postingsOf: PostingsOf,
): Accepts | undefined {
  const checks = [
    ...dateChecks(request, segments),
    ...outletChecks(request, segments),
    ...filterTerms(request).map((term) => holding(term, segments, postingsOf)),
  ]
  if (checks.length === 0) return undefined
  return (segment, document) => checks.every((check) => check(segment, document))
}

/** A month or a year fits where any of its days does; an undated article fits nowhere. */
function dateChecks({ from, to }: Filters, segments: readonly LoadedSegment[]): readonly Accepts[] {
  if (from === undefined && to === undefined) return []
  const first = from === undefined ? 0 : daySpan(dateNumber(from))[0]
  const last = to === undefined ? Infinity : daySpan(dateNumber(to))[1]
  return [
    (segment, document) => {
      const date = segments[segment]!.table.dateOf(document)
      if (date === 0) return false
      const [begins, ends] = daySpan(date)
      return ends >= first && begins <= last
    },
  ]
}

function outletChecks({ outlet }: Filters, segments: readonly LoadedSegment[]): readonly Accepts[] {
  if (outlet === undefined) return []
  return [
    (segment, document) =>
      (segments[segment]!.table.outletOf(document) ?? UNKNOWN_OUTLET) === outlet,
  ]
}

function holding(
  term: string,
  segments: readonly LoadedSegment[],
  postingsOf: PostingsOf,
): Accepts {
  const held = segments.map(({ table }, number) => {
    const marks = new Uint8Array(table.size)
    for (const document of postingsOf(number, term)?.documents ?? []) marks[document] = 1
    return marks
  })
  return (segment, document) => held[segment]![document] === 1
}
