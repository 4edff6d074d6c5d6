/** Why one article is related to another, as data: the popup finds the words. */
import { countryName } from '../../entities/countries/country-name.ts'
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import { pattern } from '../../french/letters.ts'
import { bodyCode } from '../partners/bodies.ts'
import { lawName, UNCOUNTED } from '../series/laws.ts'
import { isLinked, sharedSeries, type SharedSeries } from './likeness.ts'
import type { Candidate, PrintedWord } from './candidate.ts'
import { aboutOf, likelyMatters, namedMatters } from './matter.ts'
import { numberOf } from '../number.ts'
import { successorOf } from '../partners/partners.ts'
import type { Profile } from '../query/profile.ts'
import type { QueryName, RelatedQuery } from '../query/query.ts'
import { topicName } from '../subjects/topics.ts'
import { daysBetween } from './when.ts'

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
/** What the popup tells of them. */
const TOLD_NAMES = 3
const MOST_MATTERS = 2
const MOST_WORDS = 3
/** Within so many days one number is one session; later an assembly newly elected has begun to count again. */
const ONE_SESSION = 400

export function reasonsOf(
  query: RelatedQuery,
  candidate: Candidate,
  leaders: ReadonlySet<number>,
  words: () => readonly PrintedWord[],
): readonly Reason[] {
  const reasons = marksShared(query, candidate, leaders)
  // What joins two articles without a name: said only where nothing better is.
  return reasons.length > 0 ? reasons : lesserReasons(query, candidate, words)
}

function marksShared(
  query: RelatedQuery,
  { profile, date }: Candidate,
  leaders: ReadonlySet<number>,
): Reason[] {
  const reasons: Reason[] = []
  const here = query.profile
  const [shared] = sharedSeries(here, profile).toSorted(uncountedLast)
  if (shared !== undefined) reasons.push(...seriesReason(query, shared, date))
  if (isLinked(here, profile)) reasons.push({ kind: 'link' })
  const theirs = new Set([
    ...profile.persons,
    ...profile.leaders,
    ...profile.bodies,
    ...profile.places,
  ])
  const countries = new Set(profile.partners.map(({ iso }) => iso))
  const named = query.names.filter(({ kind, id }) =>
    kind === 'country'
      ? countries.has(successorOf(id.slice('country:'.length)))
      : theirs.has(numberOf(id)),
  )
  const matters = likelyMatters(aboutOf(here), aboutOf(profile)).slice(0, MOST_MATTERS)
  // Who says most of what joins two articles comes first; whoever stands in every dispatch comes last, and joins none alone.
  const isLeader = ({ id }: QueryName) => leaders.has(numberOf(id))
  const placeOf = (one: QueryName) => (isLeader(one) ? ORDER.length : ORDER.indexOf(one.kind))
  const isJoined = reasons.length + matters.length > 0
  const sorted =
    isJoined && named.every(isLeader) ? [] : named.toSorted((a, b) => placeOf(a) - placeOf(b))
  // Of the names that a reader is told, the state that both are about is one.
  const ofState = sorted.findIndex(({ id }) => id === `country:${mainPartner(here, profile)}`)
  if (ofState >= TOLD_NAMES) sorted.splice(TOLD_NAMES - 1, 0, ...sorted.splice(ofState, 1))
  for (const { kind, id, name, role } of sorted.slice(0, MOST_NAMES)) {
    reasons.push({
      kind: 'entity',
      entity: kind,
      id,
      name,
      ...(role === undefined ? {} : { role }),
    })
  }
  for (const { code } of matters) reasons.push({ kind: 'term', word: topicName(code) })
  return reasons
}

/** The state that both are about most. */
const mainPartner = ({ partners: [ours] }: Profile, { partners: [theirs] }: Profile) =>
  ours?.iso === theirs?.iso ? ours?.iso : undefined

const uncountedLast = (a: SharedSeries, b: SharedSeries): number =>
  Number(a.here === UNCOUNTED) - Number(b.here === UNCOUNTED)

/** A law whose name the query does not hold is told by its words. */
function seriesReason(
  query: RelatedQuery,
  shared: SharedSeries,
  date: string | undefined,
): readonly Reason[] {
  const { here, there, series } = shared
  if (here === UNCOUNTED) {
    const name = shared.name || lawName(query.names, series)
    return name === '' ? [] : [{ kind: 'series', name }]
  }
  const name = seriesName(query, shared)
  const isCountedAnew =
    here === there && (daysBetween(query.date, date) ?? 0) > ONE_SESSION && !countedOn().test(name)
  return [{ kind: 'series', name, ...(isCountedAnew ? {} : { here, there }) }]
}

/** Who meets so is prepared for and remembered for years. */
const countedOn = pattern(String.raw`^(?:congrès|jeux|sommet|forum|assises)(?!\p{L})`, 'iu')

type NameReason = Extract<Reason, { readonly kind: 'entity' }>

function lesserReasons(
  query: RelatedQuery,
  { profile, holds = () => false }: Candidate,
  words: () => readonly PrintedWord[],
): readonly Reason[] {
  const theirs = new Set(profile.partners.map(({ iso }) => iso))
  const partners = query.profile.partners.flatMap(({ iso }) =>
    theirs.has(iso) ? partnerReason(query, iso) : [],
  )
  const names = query.names.flatMap(({ kind, id, name }): NameReason[] =>
    // Nearly every dispatch names Vietnam: it joins no two.
    holds(id) && id !== 'country:VN' ? [{ kind: 'entity', entity: kind, id, name }] : [],
  )
  const known = new Set(partners.map(({ id }) => id))
  const named = [...partners, ...names.filter(({ id }) => !known.has(id))]
  if (named.length > 0) return named.slice(0, MOST_NAMES)
  const [matter] = namedMatters(aboutOf(query.profile), aboutOf(profile))
  if (matter !== undefined) return [{ kind: 'term', word: topicName(matter.code) }]
  return words()
    .filter(({ term }) => holds(term))
    .slice(0, MOST_WORDS)
    .map(({ word }) => ({ kind: 'term', word }))
}

/** The state whose city is named; the body by the name that the page gives it. */
function partnerReason({ names }: RelatedQuery, iso: string): readonly NameReason[] {
  if (/^[A-Z]{2}$/u.test(iso) && iso !== 'EU') {
    const id = `country:${iso}` as EntityId
    return [{ kind: 'entity', entity: 'country', id, name: countryName(iso) }]
  }
  const body = names.find(({ name }) => bodyCode(name) === iso)
  return body === undefined
    ? []
    : [{ kind: 'entity', entity: body.kind, id: body.id, name: body.name }]
}

/** As the page that asks names it; '' where it does not. */
export const seriesName = (
  query: RelatedQuery,
  { name, here }: { readonly name: string; readonly here: number },
): string => name || nameOfSession(query, here)

/** Stored marks keep no names: of the page's own events, the one that is counted so says it. */
function nameOfSession({ names }: RelatedQuery, ordinal: number): string {
  const counted = names.flatMap(({ kind, name }) => {
    const found =
      kind === 'event' ? /^(?<ordinal>\d+)(?:er?|re|ᵉ|es) (?<rest>.+)$/u.exec(name) : null
    return Number(found?.groups?.['ordinal']) === ordinal ? [found!.groups!['rest']!] : []
  })
  return counted.length === 1 ? counted[0]! : ''
}
