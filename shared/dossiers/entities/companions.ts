/**
 * Who is named with whom, and what is printed how often.
 *
 * The Party and its secretary general stand beside everybody: companions are ordered by how often two are
 * named together against how often the companion is named at all. Copies of a dispatch count once.
 */
import { compare } from '../../search/order.ts'
import { fold } from '../../french/fold.ts'
import { readEntityId, type Entity, type EntityKind } from '../../entities/entity.ts'
import { isAnybodys } from './anybodys.ts'
import { distinctIn, total } from '../attestation/counts.ts'
import { sourceOf } from '../attestation/sources.ts'
import type { Attesting } from '../attestation/attesting.ts'
import type { Companion } from '../dossier.ts'
import { isOnlyRecalled } from '../time/long-ago.ts'
import { hasPublicRole } from '../offices/not-held.ts'

export interface Company {
  readonly name: string
  /** Sources that name both. */
  readonly together: number
  /** Sources of the segment that name the companion at all. */
  readonly alone: number
  /** Sources that name both, as many as are kept. */
  readonly seen: readonly string[]
}

/** By id. */
export type Companions = Readonly<Record<string, Company>>

const COMPANIONS_LIMIT = 24

/** Who can be a companion of whom: countries stand beside bodies and countries, a person has company. */
const BESIDE: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  person: ['person', 'organisation'],
  organisation: ['person', 'organisation', 'country'],
  country: ['person', 'organisation', 'country'],
  event: ['person', 'organisation', 'country'],
  place: ['person', 'organisation'],
  date: [],
}

/** Who stands beside an entity on one page. */
export const companionsIn = (page: Attesting, entity: Entity): Companions =>
  besideIn(
    page,
    page.entities.filter(
      (other) =>
        other.id !== entity.id &&
        BESIDE[entity.kind].includes(other.kind) &&
        !isAnybodys(other) &&
        (other.kind !== 'person' ||
          (hasPublicRole(page, other) && !isPast(page, other) && !isPast(page, entity))),
    ),
  )

/** A minister who lays flowers before a statue is nobody's company. */
const isPast = (page: Attesting, entity: Entity): boolean =>
  entity.kind === 'person' && isOnlyRecalled(page, entity)

/** Companions without what some sources tell, as far as their lists say. */
export function companionsWithout(companions: Companions, lost: ReadonlySet<string>): Companions {
  return Object.fromEntries(
    Object.entries(companions).flatMap(([id, company]) => {
      const seen = company.seen.filter((source) => !lost.has(source))
      const together = company.together - (company.seen.length - seen.length)
      return together <= 0 ? [] : [[id, { ...company, together, seen }]]
    }),
  )
}

/** Some of a page's entities as companions of whatever the page is counted for: two countries, say. */
export function besideIn({ article, dispatch }: Attesting, others: readonly Entity[]): Companions {
  const source = sourceOf({ article: article.id, dispatch })
  return Object.fromEntries(
    others.map(({ id, canonical }) => [
      id,
      { name: canonical, together: 1, alone: 1, seen: [source] },
    ]),
  )
}

/** Companions of several pages or segments, in a fixed order, none left out. */
export function joinedCompanions(lists: readonly Companions[]): Companions {
  const found = new Map<string, Company[]>()
  for (const list of lists) {
    for (const [id, company] of Object.entries(list)) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [company])
      else known.push(company)
    }
  }
  return closest(
    [...found].map(([id, some]) => [
      id,
      {
        name: some.reduce((name, one) => (one.name < name ? one.name : name), some[0]!.name),
        together: distinctIn(some.map(({ together, seen }) => ({ count: together, seen }))),
        alone: total(some.map(({ alone }) => alone)),
        seen: [...new Set(some.flatMap(({ seen }) => seen))].sort(),
      },
    ]),
    Infinity,
  )
}

/** What a segment knows of a companion: the name of its own dossier, and how many sources name it at all. */
export interface Known {
  readonly name: string
  readonly sources: number
}

/** The closest companions, under their own names and told how many sources name each at all. */
export const weighedCompanions = (
  companions: Companions,
  knownOf: (id: string) => Known | undefined,
): Companions =>
  closest(
    Object.entries(companions).map(([id, company]) => {
      const { name = company.name, sources = company.alone } = knownOf(id) ?? {}
      return [id, { ...company, name, alone: sources }]
    }),
    COMPANIONS_LIMIT,
  )

const closest = (companions: readonly (readonly [string, Company])[], limit: number): Companions =>
  Object.fromEntries(
    companions
      .toSorted(
        ([a, x], [b, y]) => closeness(y) - closeness(x) || y.together - x.together || compare(a, b),
      )
      .slice(0, limit),
  )

/** Once together is chance: it stands below whatever is seen again. */
const closeness = ({ together, alone }: Company): number =>
  together === 1 ? 0 : together / Math.sqrt(Math.max(together, alone))

export function toldCompanions(companions: Companions): readonly Companion[] {
  const all = eachNameOnce(Object.entries(companions)).slice(0, COMPANIONS_LIMIT)
  const again = all.filter(([, { together }]) => together > 1)
  // Where enough are seen again, who was there once says nothing.
  return toldOf(again.length >= ENOUGH ? again : all)
}

/** `Akishino` of three pages, `Samsung` and its branch: under one name a list has one line, the closest's. */
function eachNameOnce(
  companions: readonly (readonly [string, Company])[],
): readonly (readonly [string, Company])[] {
  const names = new Set<string>()
  return companions.filter(([id, { name }]) => {
    const one = `${id.slice(0, id.indexOf(':'))} ${fold(name.toLowerCase())}`
    const isNew = !names.has(one)
    names.add(one)
    return isNew
  })
}

const ENOUGH = 8

const toldOf = (companions: readonly (readonly [string, Company])[]): readonly Companion[] =>
  companions.flatMap(([text, { name, together }]) => {
    const id = readEntityId(text)
    return id === undefined
      ? []
      : [{ id, kind: id.slice(0, id.indexOf(':')) as EntityKind, name, articles: together }]
  })
