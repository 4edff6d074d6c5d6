/**
 * Whether what two articles have in common is enough to call them related.
 *
 * A false neighbour of a page that stands alone is what a reader notices first: each road asks for what is rarely common
 * by accident. The bounds were measured on judged pages (`test/bench/related.ts`). Pure.
 */
import type { Common } from './likeness.ts'
import { LEAST_SHARED, SAME_PARTNER } from './partners.ts'

/** Of a matter, where both name a spot that few others name. */
const AT_A_SPOT = 0.2

export function isRelated(common: Common): boolean {
  if (common.newsSeries || common.link || common.kin) return true
  if ((common.partner >= SAME_PARTNER || common.isOnlyPartner) && !common.isContest) return true
  if (common.personCount >= 2 || (common.personCount === 1 && common.leaderCount >= 1)) return true
  // An ambassador on a tour of a province: the country is hardly named, who speaks for it is.
  if (common.personCount === 1 && !common.isApart && common.partner >= LEAST_SHARED) return true
  if (common.isSameSpot && !common.isApart && common.matter >= AT_A_SPOT) return true
  return common.isOneMatter || isToldAlike(common)
}

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
  if (isApart || leaderCount > 0) return false
  return (
    told >= 0.45 ||
    (matter >= IN_PART && (told >= 0.22 || (personCount > 0 && told >= 0.18))) ||
    // Nearly about one matter, and more alike than pages of one kind.
    (matter >= NEARLY && told >= 0.12 + leastTold(documents))
  )
}

const IN_PART = 0.15
const NEARLY = 0.3

/**
 * How much of what a page says another of its subject must say. Of a hundred articles those of one desk are neighbours;
 * of thousands there are always some, and a subject alone says nothing. Measured among 300, 1,000 and 2,500 strange
 * articles.
 */
export const leastTold = (documents: number): number =>
  Math.min(0.15, 0.03 * Math.max(0, Math.log2(documents / 100)))
