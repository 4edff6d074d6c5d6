/**
 * What an article is related to, and why: the engine's candidates judged by what they share.
 *
 * The engine answers with whatever repeats the article's words. Here each candidate has to say what it has in
 * common that matters: the same series of sessions, the same foreign partner, persons who do not stand in every
 * dispatch, a matter they are both about. What shares none of these is not related, however alike its words: an
 * empty list is an answer. Pure; the same candidates in any order give the same list.
 */
import type { ArticleId } from '../article/article.ts'
import type { EntityId, EntityKind } from '../entities/entity.ts'
import { numberOf } from './related-number.ts'
import type { Partner, Profile } from './related-profile.ts'
import type { RelatedQuery } from './related-query.ts'
import { isMatter, topicName } from './related-topics.ts'
import { daysBetween, whenOf, type When } from './related-when.ts'

/** Why one article is related to another, as data; the popup finds the words. */
export type Reason =
  | {
      readonly kind: 'entity'
      readonly entity: EntityKind
      readonly id: EntityId
      readonly name: string
      readonly role?: string
    }
  | {
      readonly kind: 'series'
      readonly name: string
      readonly here?: number
      readonly there?: number
    }
  | { readonly kind: 'link' }
  | { readonly kind: 'term'; readonly word: string }

/** An article the engine found, as its card tells it. */
export interface Candidate {
  readonly id: ArticleId
  /** The engine's score of the query, in its own unit. */
  readonly score: number
  readonly profile: Profile
  readonly date?: string
  readonly outlet?: string
  readonly dispatch?: string
  /** Tag pages are no articles and are left out by the caller, or here. */
  readonly isList?: boolean
}

export interface RankContext {
  /** Articles of the corpus. */
  readonly documents: number
  /** In how many of them a name stands; absent where it was not fetched. */
  frequency(term: string): number | undefined
  /** The dispatch and outlet of the page itself: its copies are not related to it. */
  readonly dispatch?: string
  readonly outlet?: string
  /** Copies found by sketch, for a page outside the corpus. */
  readonly copies?: ReadonlySet<ArticleId>
}

export interface Ranked {
  readonly id: ArticleId
  readonly score: number
  readonly when: When
  readonly printed?: string
  readonly why: readonly Reason[]
}

const MOST = 10

/** The related articles, best first, at most ten, one copy of each dispatch; empty where nothing fits. */
export function rankRelated(
  query: RelatedQuery,
  candidates: readonly Candidate[],
  context: RankContext,
): readonly Ranked[] {
  const best = Math.max(...candidates.map(({ score }) => score), 1e-9)
  const leaders = new Set(
    [query.profile, ...candidates.map(({ profile }) => profile)].flatMap((p) => p.leaders),
  )
  const judged = candidates
    .filter((candidate) => !isItself(query, candidate, context))
    .map((candidate) => judge(query, candidate, candidate.score / best, leaders, context))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  return oneOfEach(judged, context.outlet)
    .slice(0, MOST)
    .map(({ candidate, score, why }) => ({
      id: candidate.id,
      score,
      when: whenOf(query.date, candidate.date),
      ...(candidate.date === undefined && candidate.profile.printed !== undefined
        ? { printed: candidate.profile.printed }
        : {}),
      why,
    }))
}

interface Judged {
  readonly candidate: Candidate
  readonly score: number
  readonly fits: boolean
  readonly why: readonly Reason[]
}

const isItself = (
  query: RelatedQuery,
  { id, dispatch, isList }: Candidate,
  context: RankContext,
): boolean =>
  isList === true ||
  id === query.id ||
  (dispatch !== undefined && dispatch === context.dispatch) ||
  context.copies?.has(id) === true

/** What two articles have in common, each from 0 to about 1. */
export interface Common {
  readonly partner: number
  readonly persons: number
  readonly personCount: number
  readonly leaderCount: number
  readonly bodies: number
  readonly places: number
  readonly topics: number
  /** Likeness of all matters and forms of diplomacy: orders, relates nothing. */
  readonly theme: number
  readonly text: number
  readonly near: number
  readonly series: boolean
  /** The series is the news of both. */
  readonly newsSeries: boolean
  readonly link: boolean
}

export function commonOf(
  query: RelatedQuery,
  candidate: Candidate,
  text: number,
  leaders: ReadonlySet<number>,
  context: RankContext,
): Common {
  const here = query.profile
  const there = candidate.profile
  const weights = new Map(query.names.map(({ id }) => [numberOf(id), rarity(id, context)]))
  const weightOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (weights.get(number) ?? 0.5), 0)
  const shared = sharedNumbers(
    [...here.persons, ...here.leaders],
    [...there.persons, ...there.leaders],
  )
  const persons = shared.filter((number) => !leaders.has(number))
  const days = daysBetween(query.date, candidate.date)
  const series = sharedSeries(here, there)
  return {
    partner: partnerShare(here.partners, there.partners),
    persons: weightOf(persons),
    personCount: persons.length,
    leaderCount: shared.length - persons.length,
    bodies: weightOf(sharedNumbers(here.bodies, there.bodies)),
    places: weightOf(sharedNumbers(here.places, there.places)),
    topics: topicShare(here, there),
    theme: themeLikeness(here, there),
    text,
    near: days === undefined ? 0 : Math.exp(-days / 120),
    series: series.length > 0,
    newsSeries: series.some((shared) => shared.isNews),
    link: isLinked(here, there),
  }
}

function judge(
  query: RelatedQuery,
  candidate: Candidate,
  text: number,
  leaders: ReadonlySet<number>,
  context: RankContext,
): Judged {
  const common = commonOf(query, candidate, text, leaders, context)
  return {
    candidate,
    score: scoreOf(common),
    fits: isRelated(common),
    why: reasonsOf(query, candidate, leaders),
  }
}

/** Weights fitted on one half of the judged pages held on the other; near these any will do. */
export function scoreOf(common: Common): number {
  return (
    4.5 * common.partner +
    0.8 * Math.min(2, common.persons) +
    0.2 * Math.min(2, common.leaderCount) +
    0.55 * Math.min(2, common.bodies) +
    0.2 * Math.min(2, common.places) +
    0.9 * common.topics +
    2.2 * common.theme +
    2.6 * common.text +
    0.9 * common.near +
    (common.series ? 1.6 : 0) +
    (common.link ? 2 : 0)
  )
}

/** Measured on judged pages; see the module's test and bench. */
export function isRelated(common: Common): boolean {
  if (common.newsSeries || common.link) return true
  if (common.partner >= 0.35) return true
  if (common.personCount >= 2 || (common.personCount === 1 && common.leaderCount >= 1)) return true
  return common.topics >= 0.5
}

function partnerShare(a: readonly Partner[], b: readonly Partner[]): number {
  const shares = new Map(b.map(({ iso, share }) => [iso, share]))
  return a.reduce((sum, { iso, share }) => sum + Math.min(share, shares.get(iso) ?? 0), 0)
}

/** A matter both are about. */
function topicShare(a: Profile, b: Profile): number {
  const mains = new Map(mainMatters(b).map(({ code, weight }) => [code, weight]))
  return Math.max(
    0,
    ...mainMatters(a).map(({ code, weight }) =>
      Math.min(1, Math.min(weight, mains.get(code) ?? 0) / 5),
    ),
  )
}

const mainMatters = ({ topics }: Profile) =>
  topics.filter(({ code, isMain }) => isMain && isMatter(code))

/** Cosine of the two lists of topics. */
function themeLikeness(a: Profile, b: Profile): number {
  const weights = new Map(b.topics.map(({ code, weight }) => [code, weight]))
  const dot = a.topics.reduce((sum, { code, weight }) => sum + weight * (weights.get(code) ?? 0), 0)
  const length = ({ topics }: Profile) => Math.hypot(...topics.map(({ weight }) => weight))
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

const sharedNumbers = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const known = new Set(b)
  return a.filter((number) => known.has(number))
}

interface SharedSeries {
  readonly name: string
  readonly here: number
  readonly there: number
  readonly isNews: boolean
}

const sharedSeries = (a: Profile, b: Profile): readonly SharedSeries[] =>
  a.sessions.flatMap((ours) =>
    b.sessions
      .filter(({ series }) => series === ours.series)
      .map((theirs) => ({
        name: ours.name ?? theirs.name ?? '',
        here: ours.ordinal,
        there: theirs.ordinal,
        isNews: ours.isNews && theirs.isNews,
      })),
  )

const isLinked = (a: Profile, b: Profile): boolean =>
  (b.headline !== undefined && a.links.includes(b.headline)) ||
  (a.headline !== undefined && b.links.includes(a.headline))

/** 1 for a name of one article, towards 0 for one of all. */
function rarity(id: EntityId, { documents, frequency }: RankContext): number {
  const count = frequency(id) ?? 1
  return documents < 2
    ? 1
    : Math.max(0, Math.log((documents + 1) / (count + 0.5)) / Math.log(documents + 1))
}

function reasonsOf(
  query: RelatedQuery,
  { profile }: Candidate,
  leaders: ReadonlySet<number>,
): Reason[] {
  const reasons: Reason[] = []
  const here = query.profile
  for (const { name, here: ours, there } of sharedSeries(here, profile).slice(0, 1)) {
    reasons.push({ kind: 'series', name, here: ours, there })
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
  // Whoever stands in every dispatch comes last.
  for (const { kind, id, name, role } of [
    ...named.filter(({ id }) => !leaders.has(numberOf(id))),
    ...named.filter(({ id }) => leaders.has(numberOf(id))),
  ].slice(0, 5)) {
    reasons.push({
      kind: 'entity',
      entity: kind,
      id,
      name,
      ...(role === undefined ? {} : { role }),
    })
  }
  const matters = new Set(mainMatters(profile).map(({ code }) => code))
  for (const { code } of mainMatters(here)) {
    if (matters.has(code)) reasons.push({ kind: 'term', word: topicName(code) })
  }
  return reasons
}

/** Of the copies of one dispatch, the reader's own outlet's, else the best. */
function oneOfEach(judged: readonly Judged[], outlet: string | undefined): readonly Judged[] {
  const groups = new Map<string, Judged>()
  for (const item of judged) {
    const key = item.candidate.dispatch ?? item.candidate.id
    const known = groups.get(key)
    if (known === undefined) groups.set(key, item)
    else if (
      outlet !== undefined &&
      item.candidate.outlet === outlet &&
      known.candidate.outlet !== outlet
    ) {
      groups.set(key, { ...item, score: known.score })
    }
  }
  return [...groups.values()]
}
