/**
 * Whether what two articles have in common is enough to call them related.
 *
 * A false neighbour of a page that stands alone is what a reader notices first: each road asks for what is rarely common
 * by accident. The bounds were measured on judged pages (`test/bench/related.ts`). Pure.
 */
import type { Common } from './likeness.ts'
import { LEAST_SHARED, SAME_PARTNER } from './partners.ts'
import { breadthOf, isManifold, type TopicCode } from './topics.ts'

/** Of a matter, where both name a spot that few others name. */
const AT_A_SPOT = 0.2

export function isRelated(common: Common): boolean {
  if (common.newsSeries || common.link || common.kin || common.isSameHappening) return true
  if ((common.partner >= SAME_PARTNER || common.isOnlyPartner) && !common.isContest)
    if (!common.isBodyAlone || isOneStory(common)) return true
  if (common.personCount >= 2 || (common.personCount === 1 && common.leaderCount >= 1)) return true
  // An ambassador on a tour of a province: the country is hardly named, who speaks for it is.
  if (common.personCount === 1 && !common.isApart && common.partner >= LEAST_SHARED) return true
  if (common.isWorldApart) return common.told >= HALF_TOLD && common.leaderCount === 0
  if (common.isSameSpot && !common.isApart && common.matter >= AT_A_SPOT) return true
  if (common.isCondolence && common.told >= SAME_LOSS) return true
  return common.isOneMatter || isToldAlike(common)
}

/** The United Nations meet on rights and send blue helmets: beside them something of the story must be shared. */
const isOneStory = ({ matter, personCount, told }: Common): boolean =>
  matter >= IN_PART || personCount > 0 || told >= MUCH_TOLD

/** Whether it will do for a page that nothing else is related to. */
export const isBetterThanNone = ({ isApart, isNearlyOneMatter }: Common): boolean =>
  !isApart && isNearlyOneMatter

/**
 * The same story where names do not say so, and its subject in part: a quarter of its rare words, or fewer and a person
 * who is not in every dispatch. Two pages of one kind share a tenth, one in a hundred of them a sixth; without a common
 * subject it is one name in a page of three sentences, up to four tenths of what it says, and so is a leader’s with one.
 */
const isToldAlike = (common: Common): boolean => {
  const { isApart, told, personCount, leaderCount, matter, documents } = common
  if (leaderCount > 0) return false
  if (isApart) return matter >= NEARLY && told >= MUCH_TOLD
  return (
    told >= HALF_TOLD ||
    (matter >= IN_PART && (told >= MUCH_TOLD || (personCount > 0 && told >= 0.18))) ||
    // Nearly about one matter, and more alike than pages of one kind.
    (matter >= NEARLY && told >= 0.12 + leastTold(documents))
  )
}

/** Messages of condolence are all worded alike: these mourn one death. */
const SAME_LOSS = 0.3
const HALF_TOLD = 0.45
const MUCH_TOLD = 0.22
const IN_PART = 0.15
const NEARLY = 0.3

/**
 * How much of what a page says another of its subject must say. Of a hundred articles those of one desk are neighbours;
 * of thousands there are always some, and a subject alone says nothing. Measured among 300, 1,000 and 2,500 strange
 * articles.
 */
export const leastTold = (documents: number): number =>
  Math.min(0.15, 0.03 * Math.max(0, Math.log2(documents / 100)))

/**
 * The same of one subject: of a broad one thousands have more than their desk in common only where more is said, and of
 * one of many matters even the few.
 */
export const leastToldOf = (code: TopicCode, documents: number): number =>
  Math.max(
    isManifold(code) ? OF_MANY_MATTERS : 0,
    (['broad', 'wide'].includes(breadthOf(code)) ? BROADLY : 1) * leastTold(documents),
  )

const BROADLY = 4 / 3
/**
 * On 17 judged shelves every third pair that such a desk alone had joined was false, of other desks one in eleven. With
 * this bound .944 of what is listed is right (.933 without), lone pages keep .965 of their empty lists (.953), and
 * nDCG@5 is .950 (.952).
 */
const OF_MANY_MATTERS = 0.05
