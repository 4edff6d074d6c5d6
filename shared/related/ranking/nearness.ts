/**
 * Which of two related articles is told first.
 *
 * Weights fitted to all judged shelves but one order that one as well; near these any will do
 * (`test/bench/related.ts`). Pure.
 */
import { SAME_PARTNER } from '../partners/partners.ts'
import type { Common } from './likeness.ts'

/** What two pages of one desk say of each other by chance. */
const BY_CHANCE = 0.15

/** The nearer the higher; says nothing of whether they are related. */
export function nearnessOf(common: Common): number {
  return (
    // To name it more often makes no two articles more about it. A body of all states deals with each for another reason.
    (common.isBodyAlone ? 0 : 7 * Math.min(0.5, common.partner)) +
    0.8 * Math.min(2, common.persons) +
    0.7 * Math.min(2, common.tellingBodies) +
    // Two dispatches from one province are two stories, unless their words agree too; beside a copy all others say little.
    Math.min(2, common.places) * Math.max(common.text, Math.min(1, 4 * common.told)) +
    0.5 * common.chance +
    1.8 * common.theme +
    1.8 * common.text +
    // Two visits read alike; where no partner joins two pages, their words tell one story from one partner in passing.
    (common.partner >= SAME_PARTNER || common.isTwoMeetings
      ? 0
      : 6 * Math.max(0, common.told - BY_CHANCE)) +
    1.5 * common.near +
    // One visit is told over a few days; the same guest came years ago as well.
    (common.isSameDays && common.partner >= SAME_PARTNER ? 1 : 0) +
    (common.series || common.isSameHappening ? 2 : 0) +
    (common.link ? 2 : 0) +
    (common.kin ? 2 : 0)
  )
}
