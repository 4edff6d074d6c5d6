/** Why one article is related to another, as data: the popup finds the words. */
import type { EntityId, EntityKind } from '../entities/entity.ts'
import { isLinked, sharedSeries, type Candidate } from './likeness.ts'
import { aboutOf, sharedMatters } from './matter.ts'
import { numberOf } from './number.ts'
import type { QueryName, RelatedQuery } from './query.ts'
import { topicName } from './topics.ts'

export type Reason =
  | {
      readonly kind: 'entity'
      readonly entity: EntityKind
      readonly id: EntityId
      readonly name: string
      /** On the page asked about. */
      readonly role?: string
      /** At the related article's day, where that is another. */
      readonly there?: string
    }
  | {
      readonly kind: 'series'
      readonly name: string
      readonly here?: number
      readonly there?: number
    }
  | { readonly kind: 'link' }
  | { readonly kind: 'term'; readonly word: string }

const ORDER: readonly EntityKind[] = ['person', 'organisation', 'event', 'country', 'place', 'date']
const MOST_NAMES = 5
const MOST_MATTERS = 2

export function reasonsOf(
  query: RelatedQuery,
  { profile }: Candidate,
  leaders: ReadonlySet<number>,
): Reason[] {
  const reasons: Reason[] = []
  const here = query.profile
  for (const { name, here: ours, there } of sharedSeries(here, profile).slice(0, 1)) {
    reasons.push({ kind: 'series', name: name || nameOfSession(query, ours), here: ours, there })
  }
  if (isLinked(here, profile)) reasons.push({ kind: 'link' })
  const theirs = new Set([
    ...profile.persons,
    ...profile.leaders,
    ...profile.bodies,
    ...profile.places,
  ])
  const countries = new Set(profile.partners.map(({ iso }) => iso))
  const named = query.names.filter(({ kind, id }) =>
    kind === 'country' ? countries.has(id.slice('country:'.length)) : theirs.has(numberOf(id)),
  )
  // Who says most of what joins two articles comes first; whoever stands in every dispatch comes last.
  const placeOf = ({ kind, id }: QueryName) =>
    leaders.has(numberOf(id)) ? ORDER.length : ORDER.indexOf(kind)
  const sorted = named.toSorted((a, b) => placeOf(a) - placeOf(b))
  for (const { kind, id, name, role } of sorted.slice(0, MOST_NAMES)) {
    reasons.push({
      kind: 'entity',
      entity: kind,
      id,
      name,
      ...(role === undefined ? {} : { role }),
    })
  }
  const matters = sharedMatters(aboutOf(here), aboutOf(profile)).filter(
    ({ isOne, isNearlyOne }) => isOne || isNearlyOne,
  )
  for (const { code } of matters.slice(0, MOST_MATTERS)) {
    reasons.push({ kind: 'term', word: topicName(code) })
  }
  return reasons
}

/** Stored marks keep no names: of the page's own events, the one that is counted so says it. */
function nameOfSession({ names }: RelatedQuery, ordinal: number): string {
  const counted = names.flatMap(({ kind, name }) => {
    const found =
      kind === 'event' ? /^(?<ordinal>\d+)(?:er?|re|ᵉ|es) (?<rest>.+)$/u.exec(name) : null
    return Number(found?.groups?.['ordinal']) === ordinal ? [found!.groups!['rest']!] : []
  })
  return counted.length === 1 ? counted[0]! : ''
}
