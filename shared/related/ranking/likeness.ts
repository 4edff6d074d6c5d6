/**
 * What two articles have in common, in the marks that matter, and how near that makes them. Whether it makes them
 * related: `threshold.ts`.
 *
 * Weights were measured on judged pages (`test/bench/related.ts`). Pure.
 */
import type { EntityId } from '../../entities/entity.ts'
import { numberOf } from '../number.ts'
import { bodyCode } from '../partners/bodies.ts'
import { EMBASSIES } from '../subjects/topics.ts'
import { isFollowed } from '../series/happening.ts'
import { UNCOUNTED } from '../series/laws.ts'
import { aboutOf, chanceOfOne, isGame, sharedMatters, themeLikeness, type About } from './matter.ts'
import {
  isAboutSeveral,
  isApart,
  isBodyAlone,
  isElsewhere,
  isOfAllStates,
  isOnlyPartner,
  partnerShare,
} from '../partners/partners.ts'
import type { Profile } from '../query/profile.ts'
import type { RelatedQuery } from '../query/query.ts'
import { daysBetween, SAME_DAYS } from './when.ts'
import type { Candidate, RankContext } from './candidate.ts'

/** What two articles have in common, each from 0 to about 1. */
export interface Common {
  readonly partner: number
  /** It is the one state that either deals with: one is about it, the other names it more than in passing. */
  readonly isOnlyPartner: boolean
  /** It is a body of all states, which deals with a hundred matters. */
  readonly isBodyAlone: boolean
  /** One is about several states alike, the other about one. */
  readonly isOneOfSeveral: boolean
  /** One tells of Vietnam, the other does not: no partner is dealt with, and no desk joins them. */
  readonly isWorldApart: boolean
  /** One is about a foreign partner that the other is not about first: two visits read alike. */
  readonly isApart: boolean
  /** Whoever both name deals with one state in one, with another in the other. */
  readonly isTwoMeetings: boolean
  /** One of the two is about a game, the other is not: the partner is an opponent. */
  readonly isContest: boolean
  readonly persons: number
  readonly personCount: number
  readonly leaderCount: number
  readonly bodies: number
  /** Without those of all states, which are named on a hundred matters. */
  readonly tellingBodies: number
  readonly places: number
  /** The news of both is one storm, one edition of games, one bridge. */
  readonly isSameHappening: boolean
  /** That both are about one matter. */
  readonly chance: number
  /** Likeness of all matters and forms of diplomacy. */
  readonly theme: number
  /** The engine's score, beside the best of the candidates. */
  readonly text: number
  /** The same beside the page's own score: how much of what it says is said there. */
  readonly told: number
  /** It says enough of it for a corpus of this size: of thousands some always read alike. */
  readonly isHeard: boolean
  readonly near: number
  readonly isSameDays: boolean
  readonly series: boolean
  /** The series is the news of both. */
  readonly newsSeries: boolean
  /** The same session within a day, or the same people about the same partner: one event, told twice. */
  readonly sameEvent: boolean
  readonly link: boolean
  readonly kin: boolean
}

/** What all candidates are held against, counted once. */
export interface Standard {
  readonly query: RelatedQuery
  readonly context: RankContext
  /** Persons who stand in every dispatch. */
  readonly leaders: ReadonlySet<number>
  /** The page's own names, the rarest weighing most. */
  readonly weights: ReadonlyMap<number, number>
  readonly happenings: readonly number[]
  readonly ofAllStates: ReadonlySet<number>
  readonly about: About
  readonly isGame: boolean
}

/** Made once a page; `leaders` are persons by number, as profiles have them. */
export function standardOf(
  query: RelatedQuery,
  leaders: ReadonlySet<number>,
  context: RankContext,
): Standard {
  const about = aboutOf(query.profile, context.weights)
  return {
    query,
    context,
    leaders,
    weights: new Map(query.names.map(({ id }) => [numberOf(id), rarity(id, context)])),
    happenings: query.names.flatMap(({ kind, id, name }) =>
      isFollowed(kind, name) && query.profile.bodies.includes(numberOf(id)) ? [numberOf(id)] : [],
    ),
    ofAllStates: new Set(
      query.names.flatMap(({ id, name }) => (isOfAllStates(bodyCode(name)) ? [numberOf(id)] : [])),
    ),
    about,
    isGame: isGame(about),
  }
}

/** `text` is the candidate's score beside the best of all candidates, from 0 to 1. */
export function commonOf(standard: Standard, candidate: Candidate, text: number): Common {
  const { query, context, leaders, weights } = standard
  const here = query.profile
  const there = candidate.profile
  const about = aboutOf(there, context.weights)
  const weightOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (weights.get(number) ?? 0.5), 0)
  const shared = sharedNumbers(
    [...here.persons, ...here.leaders],
    [...there.persons, ...there.leaders],
  )
  const persons = shared.filter((number) => !leaders.has(number))
  const bodies = sharedNumbers(here.bodies, there.bodies)
  const days = daysBetween(query.date, candidate.date)
  const series = sharedSeries(here, there)
  const told = context.own === undefined ? 0 : candidate.score / Math.max(context.own, 1e-9)
  const named = partnerShare(here, there)
  const isAbroad = here.isAbroad === true || there.isAbroad === true
  const isOneWorld = here.isAbroad === there.isAbroad
  const partner = isAbroad ? 0 : named
  const sameSession = series.some(
    (shared) => shared.isNews && shared.here === shared.there && shared.here !== UNCOUNTED,
  )
  const samePeople = persons.length >= 2 && partner >= 0.5
  return {
    partner,
    isOnlyPartner: !isAbroad && isOnlyPartner(here, there),
    isBodyAlone: isBodyAlone(here, there),
    isOneOfSeveral: dealsWithSeveral(here) !== dealsWithSeveral(there),
    isWorldApart: !isOneWorld,
    isApart: isApart(here, there, named),
    isTwoMeetings: persons.length > 0 && isElsewhere(here, there, named),
    isContest: standard.isGame !== isGame(about),
    persons: weightOf(persons),
    personCount: persons.length,
    leaderCount: shared.length - persons.length,
    bodies: weightOf(bodies),
    tellingBodies: weightOf(bodies.filter((one) => !standard.ofAllStates.has(one))),
    places: weightOf(sharedNumbers(here.places, there.places)),
    isSameHappening: standard.happenings.some((one) => there.bodies.includes(one)),
    chance: chanceOfOne(sharedMatters(standard.about, about)),
    theme: themeLikeness(here, there),
    text,
    told,
    isHeard: context.own === undefined || told >= leastTold(context.documents),
    near: days === undefined ? 0 : Math.exp(-days / 120),
    isSameDays: days !== undefined && days <= SAME_DAYS,
    series: series.length > 0,
    newsSeries: series.some((shared) => shared.isNews),
    sameEvent: days !== undefined && days <= 1 && (sameSession || samePeople),
    link: isLinked(here, there),
    kin: candidate.isKin === true,
  }
}

/** Several states alike; but where their ambassadors take leave one by one, each is dealt with. */
const dealsWithSeveral = (profile: Profile): boolean =>
  isAboutSeveral(profile) &&
  !profile.topics.some(({ code, isMain }) => isMain && code === EMBASSIES)

const sharedNumbers = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const known = new Set(b)
  return a.filter((number) => known.has(number))
}

/**
 * How much of what a page says another of its matter must say. Of a hundred articles those of one desk are neighbours;
 * of thousands there are always some, and a matter alone says nothing. Measured among 300, 1,000 and 2,500 strange
 * articles.
 */
const leastTold = (documents: number): number =>
  Math.min(0.15, 0.03 * Math.max(0, Math.log2(documents / 100)))

export interface SharedSeries {
  readonly series: number
  readonly name: string
  readonly here: number
  readonly there: number
  readonly isNews: boolean
}

export const sharedSeries = (a: Profile, b: Profile): readonly SharedSeries[] =>
  a.sessions.flatMap((ours) =>
    b.sessions
      .filter(({ series }) => series === ours.series)
      .map((theirs) => ({
        series: ours.series,
        name: ours.name ?? theirs.name ?? '',
        here: ours.ordinal,
        there: theirs.ordinal,
        isNews: ours.isNews && theirs.isNews,
      })),
  )

export const isLinked = (a: Profile, b: Profile): boolean =>
  (b.headline !== undefined && a.links.includes(b.headline)) ||
  (a.headline !== undefined && b.links.includes(a.headline))

/** 1 for a name of one article, towards 0 for one of all. */
function rarity(id: EntityId, { documents, frequency }: RankContext): number {
  const count = frequency(id) ?? 1
  return documents < 2
    ? 1
    : Math.max(0, Math.log((documents + 1) / (count + 0.5)) / Math.log(documents + 1))
}
