/**
 * Two countries: what happened between them in order of time, and who stood on each side.
 *
 * A segment keeps what each page tells (`relation-events.ts`); mentions meet as one event when they are told.
 * A session that pages date differently is shown once a date, and as a contradiction.
 */
import { compare } from '../../search/order.ts'
import type { ArticleId } from '../../article/article.ts'
import type { Country, Person } from '../../entities/entity.ts'
import { agreementsIn } from '../events/agreements.ts'
import { distinctIn, total } from '../attestation/counts.ts'
import { newestFirst, sourceOf } from '../attestation/sources.ts'
import type { Attesting, Withdrawn } from '../attestation/attesting.ts'
import {
  besideIn,
  companionsWithout,
  joinedCompanions,
  toldCompanions,
  type Companions,
} from '../entities/companions.ts'
import { eventsBetween } from '../events/relation-events.ts'
import type { EventLine } from '../events/event-line.ts'
import type { RelationDossier } from '../dossier.ts'
import { hasPublicRole } from '../offices/not-held.ts'
import { isHomeUnderstood, isNewsOf } from '../events/about-two.ts'
import { isOnlyRecalled } from '../time/long-ago.ts'
import { HOME, isOf } from '../events/sides.ts'
import { contradictionsAmong } from './event-contradictions.ts'
import { toldEvents } from './told-events.ts'

export interface RelationLine {
  readonly articles: number
  readonly sources: number
  /** The newest of them: what may have to be taken back. */
  readonly listed: readonly Listed[]
  readonly events: readonly EventLine[]
  readonly persons: Readonly<Record<string, Companions>>
}

/** An article, its date or nothing, its source. */
export type Listed = readonly [article: ArticleId, date: string, source: string]

const LISTED_LIMIT = 50
const EVENTS_LIMIT = 100
/** A page that names more countries than this lists them; it says nothing of two. */
const COUNTRIES_LIMIT = 8

/** The relations of which one page tells, by their two countries in code-unit order. */
export function* relationsIn(
  page: Attesting,
): Generator<readonly [readonly [string, string], RelationLine]> {
  const countries = page.entities.filter((entity): entity is Country => entity.kind === 'country')
  if (countries.length > COUNTRIES_LIMIT) return
  const persons = page.entities.filter(
    (entity): entity is Person => entity.kind === 'person' && hasPublicRole(page, entity),
  )
  const { id, published } = page.article
  const source = sourceOf({ article: id, dispatch: page.dispatch })
  // An agreement is named in the page's own words.
  const agreements = page.isQuoted ? agreementsIn(page) : []
  const named = countries.map(({ iso }) => iso)
  // In the agency's own copy Vietnam goes without saying.
  const isos = isHomeUnderstood(page, persons) ? [...named, HOME] : named
  for (const a of isos) {
    for (const b of isos) {
      if (a >= b) continue
      const pair = [a, b] as const
      // Who is named on a page that merely names both stood on no side.
      const there = isNewsOf(page, pair) ? persons : []
      const side = (iso: string): Companions =>
        besideIn(
          page,
          there.filter((person) => isOf(page, person, iso) && !isOnlyRecalled(page, person)),
        )
      yield [
        pair,
        {
          articles: 1,
          sources: 1,
          listed: [[id, published?.date ?? '', source]],
          events: eventsBetween(page, pair, agreements),
          persons: { [a]: side(a), [b]: side(b) },
        },
      ]
    }
  }
}

/** The pages of one segment, or the lines of several, as one line. */
export function joinedRelations(lines: readonly RelationLine[]): RelationLine {
  const countries = [...new Set(lines.flatMap(({ persons }) => Object.keys(persons)))].sort()
  return {
    articles: total(lines.map(({ articles }) => articles)),
    sources: distinctIn(
      lines.map(({ sources, listed }) => ({
        count: sources,
        seen: listed.map(([, , source]) => source),
      })),
    ),
    listed: lines
      .flatMap(({ listed }) => listed)
      .sort(([a, x], [b, y]) => compare(y, x) || compare(a, b))
      .slice(0, LISTED_LIMIT),
    events: lines
      .flatMap(({ events }) => events)
      .sort(
        (a, b) =>
          newestFirst(a.attestation, b.attestation) ||
          compare(a.key, b.key) ||
          compare(a.date ?? a.printed ?? '', b.date ?? b.printed ?? ''),
      )
      .slice(0, EVENTS_LIMIT),
    persons: Object.fromEntries(
      countries.map((iso) => [
        iso,
        joinedCompanions(lines.map(({ persons }) => persons[iso] ?? {})),
      ]),
    ),
  }
}

export function relationWithout(line: RelationLine, withdrawn: Withdrawn): RelationLine {
  const listed = line.listed.filter(([article]) => !withdrawn(article))
  const events = line.events.filter(({ attestation }) => !withdrawn(attestation.article))
  if (listed.length === line.listed.length && events.length === line.events.length) return line
  const left = new Set(listed.map(([, , source]) => source))
  const lost = new Set(line.listed.map(([, , source]) => source).filter((one) => !left.has(one)))
  return {
    ...line,
    articles: line.articles - (line.listed.length - listed.length),
    sources: line.sources - lost.size,
    listed,
    events,
    persons: Object.fromEntries(
      Object.entries(line.persons).map(([iso, side]) => [iso, companionsWithout(side, lost)]),
    ),
  }
}

export function relationDossier(
  a: string,
  b: string,
  lines: readonly RelationLine[],
): RelationDossier | undefined {
  const held = lines.filter(({ articles }) => articles > 0)
  if (held.length === 0) return undefined
  const { articles, sources, events, persons } = joinedRelations(held)
  return {
    countries: a < b ? [a, b] : [b, a],
    articles,
    sources,
    events: toldEvents(events),
    persons: Object.fromEntries(
      Object.entries(persons).map(([iso, companions]) => [iso, toldCompanions(companions)]),
    ),
    contradictions: contradictionsAmong(events),
  }
}
