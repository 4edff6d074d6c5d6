/**
 * The matters two articles have in common, by how likely it is that both are about them.
 *
 * No word makes an article be about its field, and no single bound does: what counts is the share of all an article
 * says, of any subject and of the forms of diplomacy, that is said of one matter. Half of a match report is sport; a
 * committee's agenda names ten matters and is about none. Pure.
 */
import type { Profile } from '../query/profile.ts'
import {
  CONDOLENCES,
  CROPS,
  ECONOMIC_DEALINGS,
  EMBASSIES,
  GOODS,
  isMatter,
  SEA,
  SPORT,
  TRADE,
} from '../subjects/topics.ts'
import type { TopicCode } from '../subjects/subject.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** What a short text does not say: of two words one in passing is no half of it. */
const UNSAID = 4
/** What the article is about by its headline, its lead or by weight counts nearly half as much again. */
const IF_MAIN = 1.4
/** Courts and laboratories deal with other fields: most of what is said of them leaves theirs as large as it was. */
const OF_OTHERS: ReadonlySet<TopicCode> = new Set(['j', 'o'])
const SPARED = 0.6
/** Of what an article about a game says; yoga in a stadium says less of sport. */
const A_GAME = 0.4
/** What a reader would rather file both under than not. */
const LIKELY = 0.25

export interface SharedMatter {
  readonly code: TopicCode
  /** That a reader would file both under it, from 0 to 1. */
  readonly chance: number
}

/** An article and what it is about: counted once, compared with dozens. */
export interface About {
  readonly profile: Profile
  readonly shares: ReadonlyMap<TopicCode, number>
  /** Of each matter, that a reader would file it there, from 0 to 1. */
  readonly chances: ReadonlyMap<TopicCode, number>
}

export function aboutOf(profile: Profile, weights = WEIGHTS): About {
  const shares = sharesOf(profile)
  return { profile, shares, chances: chancesOf(shares, weights) }
}

/** The matters that both may be about, the likeliest first. */
export function sharedMatters(a: About, b: About): readonly SharedMatter[] {
  const shared: SharedMatter[] = []
  for (const [code, ours] of a.chances) {
    const theirs = b.chances.get(code)
    if (theirs !== undefined) shared.push({ code, chance: ours * theirs })
  }
  return shared.sort((one, two) => two.chance - one.chance || (one.code < two.code ? -1 : 1))
}

/** That both are about one of them. */
export const chanceOfOne = (matters: readonly SharedMatter[]): number =>
  1 - matters.reduce((none, { chance }) => none * (1 - chance), 1)

/** Those that both name, none by saying another: what is said to join them. */
export const namedMatters = (a: About, b: About): readonly SharedMatter[] =>
  sharedMatters(a, b).filter(({ code }) => a.shares.has(code) && b.shares.has(code))

/** And are likely about. */
export const likelyMatters = (a: About, b: About): readonly SharedMatter[] =>
  namedMatters(a, b).filter(({ chance }) => chance >= LIKELY)

function chancesOf(
  shares: ReadonlyMap<TopicCode, number>,
  { filed, trade, lent, desks }: Weights,
): ReadonlyMap<TopicCode, number> {
  const chances = new Map<TopicCode, number>()
  for (const [code, share] of withLent(shares, lent)) {
    // Last year’s death is no neighbour of this year’s.
    if (code === CONDOLENCES || code === ECONOMIC_DEALINGS) continue
    const odds =
      code === TRADE
        ? trade.bias + trade.share * Math.log(share) + trade.other * largestApart(shares)
        : filed.bias + (desks[code] ?? 0) + filed.share * Math.log(share)
    chances.set(code, chanceOf(odds))
  }
  return chances
}

/** How much is said of each matter, if only by saying another: what is grown is there to be traded. */
export function withLent(
  shares: ReadonlyMap<TopicCode, number>,
  lent: Weights['lent'],
): ReadonlyMap<TopicCode, number> {
  const all = new Map(shares)
  for (const { from, to, part } of lent) {
    const share = shares.get(from)
    if (share !== undefined) all.set(to, (all.get(to) ?? 0) + part * share)
  }
  return all
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

const OF_TRADE: ReadonlySet<TopicCode> = new Set([
  TRADE,
  ECONOMIC_DEALINGS,
  CROPS,
  GOODS,
  SEA,
  CONDOLENCES,
])

/** The share of the first matter that is no trade. */
export const largestApart = (shares: ReadonlyMap<TopicCode, number>): number =>
  Math.max(0, ...[...shares].flatMap(([code, share]) => (OF_TRADE.has(code) ? [] : [share])))

/**
 * About sport and no other matter, or a school's olympiad, which is left with a sport of no weight: an opponent or a host
 * is no partner, unless its embassy has a part in it.
 */
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

/** How much of an article is about each of its matters, and about how two economies deal with each other. */
function sharesOf({ topics }: Profile): ReadonlyMap<TopicCode, number> {
  const said = topics.reduce((sum, { weight }) => sum + weight, UNSAID)
  const ofOthers = topics.reduce(
    (sum, { code, weight }) => sum + (OF_OTHERS.has(code) ? SPARED * weight : 0),
    0,
  )
  return new Map(
    topics
      .filter(({ code, weight }) => (isMatter(code) || code === ECONOMIC_DEALINGS) && weight > 0)
      .map(({ code, weight, isMain }) => {
        const all = OF_OTHERS.has(code) ? said : said - ofOthers
        return [code, (weight / all) * (isMain ? IF_MAIN : 1)]
      }),
  )
}
