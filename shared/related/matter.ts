/**
 * The matters two articles have in common, by how much of each is about them.
 *
 * No word makes an article be about its field, and no single bound does: what counts is the share of all an article
 * says, of any subject and of the forms of diplomacy, that is said of one matter. Half of a match report is sport; a
 * committee's agenda names ten matters and is about none. Pure.
 */
import type { Profile } from './profile.ts'
import {
  breadthOf,
  CONDOLENCES,
  EMBASSIES,
  ECONOMIC_DEALINGS,
  isMatter,
  SPORT,
  TRADE,
  type Topic,
  type TopicCode,
} from './topics.ts'

/** What a short text does not say: of two words one in passing is no half of it. */
const UNSAID = 4
/** What the article is about by its headline, its lead or by weight counts nearly twice. */
const IF_MAIN = 1.8
/**
 * So much of two articles is about one matter, by how broad it is. Measured on judged pairs that share nothing else, of
 * eleven sets and between them: nine in ten above these bounds are related, and with bounds fitted to the ten other sets
 * alone nearly as many. One bound for all, .38, has nineteen in twenty-two and finds fewer.
 */
const ABOUT_ONE = { narrow: 0.3, usual: 0.38, broad: 0.47, wide: 0.6 } as const
/** What must be shared where nothing else is, and both are about it: one is better than none. */
const LEAST_ABOUT = 0.24
/** Of what an article about a game says; yoga in a stadium says less of sport. */
const A_GAME = 0.5

interface SharedMatter {
  readonly code: TopicCode
  /** The harmonic mean of its shares in the two: much of one article makes up for little of the other in part only. */
  readonly share: number
  /** What both are about, so much that it joins them. */
  readonly isOne: boolean
  /** The first thing each is about, if less than that: will do where nothing else is shared. */
  readonly isNearlyOne: boolean
}

/** An article and how much of it is about each of its matters: counted once, compared with dozens. */
export interface About {
  readonly profile: Profile
  readonly shares: ReadonlyMap<TopicCode, number>
}

export const aboutOf = (profile: Profile): About => ({ profile, shares: sharesOf(profile) })

/** The matters that both speak of, the most telling first. */
export function sharedMatters(a: About, b: About): readonly SharedMatter[] {
  const shared: SharedMatter[] = []
  for (const [code, ours] of a.shares) {
    const theirs = b.shares.get(code)
    // Last year’s death is no neighbour of this year’s.
    if (theirs === undefined || code === CONDOLENCES) continue
    const share = (2 * ours * theirs) / (ours + theirs)
    shared.push({
      code,
      share,
      isOne: share >= leastOf(code),
      isNearlyOne: isNearlyOne(a.profile, b.profile, code, share),
    })
  }
  return shared.sort((one, two) => two.share - one.share || (one.code < two.code ? -1 : 1))
}

const leastOf = (code: TopicCode): number => ABOUT_ONE[breadthOf(code)]

const isNearlyOne = (a: Profile, b: Profile, code: TopicCode, share: number): boolean =>
  share >= LEAST_ABOUT && !isBroad(code) && isMain(a, code) && isMain(b, code)

const isBroad = (code: TopicCode): boolean => ['broad', 'wide'].includes(breadthOf(code))

export const isMain = ({ topics }: Profile, code: TopicCode): boolean =>
  topics.some((topic) => topic.code === code && topic.isMain)

/** About sport, and no other matter, or a school olympiad, which has lost its prizes: an opponent or a host is no partner, unless its embassy has a part in it. */
export function isGame({ profile, shares }: About): boolean {
  if (profile.topics.some(({ code }) => code === EMBASSIES)) return false
  const sport = shares.get(SPORT) ?? 0
  if (profile.topics.some(({ code, weight }) => code === SPORT && weight === 0)) return true
  return sport >= A_GAME && [...shares].every(([code, share]) => code === SPORT || share < sport)
}

/** Cosine of the two lists of topics, forms of diplomacy among them. */
export function themeLikeness(a: Profile, b: Profile): number {
  const weights = new Map(b.topics.map(({ code, weight }) => [code, weight]))
  const dot = a.topics.reduce((sum, { code, weight }) => sum + weight * (weights.get(code) ?? 0), 0)
  const length = ({ topics }: Profile) => Math.hypot(...topics.map(({ weight }) => weight))
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

/** How much of an article is about each of its matters. */
function sharesOf({ topics }: Profile): ReadonlyMap<TopicCode, number> {
  const said = topics.reduce((sum, { weight }) => sum + weight, UNSAID)
  const dealings = topics.find(({ code }) => code === ECONOMIC_DEALINGS)
  return new Map(
    topics
      .filter(({ code, weight }) => isMatter(code) && weight > 0)
      .map((topic) => {
        const { code, weight, isMain } = joined(topic, dealings)
        return [code, (weight / said) * (isMain ? IF_MAIN : 1)]
      }),
  )
}

/** What states do with each other's economies is trade, where trade is named at all: it has no other matter. */
const joined = (topic: Topic, dealings: Topic | undefined): Topic =>
  topic.code !== TRADE || dealings === undefined
    ? topic
    : {
        ...topic,
        weight: topic.weight + dealings.weight,
        isMain: topic.isMain || dealings.isMain,
      }
