/**
 * Whether what two articles have in common is enough to call them related.
 *
 * A false neighbour of a page that stands alone is what a reader notices first. What names, partners and series join is
 * nearly always right and needs no weighing; of what is left, a matter in common most of all, the odds are weighed
 * (`weights.ts`). Pure.
 */
import type { Common } from './likeness.ts'
import { LEAST_SHARED, SAME_PARTNER } from '../partners/partners.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** One story, one partner, the same people: related, whatever else they say. */
export function isOfOneStory(common: Common): boolean {
  if (common.newsSeries || common.link || common.isSameHappening) return true
  // Sketches agree by chance: who repeats whole sentences says much of the page.
  if (common.kin && common.told >= MUCH_TOLD) return true
  if ((common.partner >= SAME_PARTNER || isHardlyNamed(common)) && !common.isContest)
    if (!(common.isBodyAlone || common.isOneOfSeveral) || isOneMatter(common)) return true
  if (common.personCount >= 2 || (common.personCount === 1 && common.leaderCount >= 1)) return true
  // An ambassador on a tour of a province: the country is hardly named, who speaks for it is.
  if (common.personCount === 1 && !common.isApart && common.partner >= LEAST_SHARED) return true
  // A leader's journey to several states, and his stay in one of them.
  if (common.isOneOfSeveral && common.leaderCount > 0 && common.partner >= ONE_OF_THREE) return true
  // The same story where names do not say so; two visits read alike, and so do two days of one leader.
  const isOther = common.leaderCount > 0 || (common.isApart && !common.isWorldApart)
  return common.told >= HALF_TOLD && !isOther
}

/** The one partner of both, hardly more than named by one of them: both speak of something else in common as well. */
const isHardlyNamed = ({ isOnlyPartner, theme }: Common): boolean =>
  isOnlyPartner && theme >= A_LITTLE

const A_LITTLE = 0.05
/** As much as a page says of one state of three. */
const ONE_OF_THREE = 0.25

/**
 * The United Nations meet on rights and send blue helmets, a harvest is sold to two states: something of the story must
 * be shared as well.
 */
const isOneMatter = ({ chance, personCount, told }: Common): boolean =>
  chance >= IN_PART || personCount > 0 || told >= MUCH_TOLD

const HALF_TOLD = 0.45
const MUCH_TOLD = 0.22
const IN_PART = 0.15

/** The logarithm of the odds that two pages are related which no story joins. */
export function oddsOf(common: Common, { related }: Weights = WEIGHTS): number {
  if (common.isWorldApart || !common.isHeard) return -Infinity
  return (
    related.bias +
    related.matter * logOdds(common.chance) +
    related.told * common.told +
    related.theme * common.theme +
    related.names * rareNamesIn(common)
  )
}

/** A delegation and a council have many in common. */
const MOST_NAMES = 3

export const rareNamesIn = ({ persons, bodies, places }: Common): number =>
  Math.min(MOST_NAMES, persons + bodies + places)

export const logOdds = (chance: number): number => {
  const bounded = Math.min(0.997, Math.max(0.003, chance))
  return Math.log(bounded / (1 - bounded))
}

/** What opens a list has to be surer than what may stand in it. */
export function leastOdds(
  hasStory: boolean,
  likeliest: number,
  { least }: Weights = WEIGHTS,
): number {
  if (hasStory) return least.besideStory
  return likeliest > least.first ? least.alone : Infinity
}
