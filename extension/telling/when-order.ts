/** In which order related articles are told, in the popup as in a note. */
import type { Related, When } from '../../shared/library/beside.ts'
import type { Reason } from '../../shared/related/ranking/reasons.ts'
import { isWhere } from './reasons.ts'

export const WHENS = ['before', 'same-days', 'after', 'undated'] as const satisfies readonly When[]

/**
 * Those of one time, best first, as they came; which stand together for one and the same reason, the sessions of a series
 * above all, come in the order of their days, the nearest to the page first.
 */
export function told(when: When, related: readonly Related[]): readonly Related[] {
  const found = related.filter((one) => one.when === when)
  const runs: Related[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    if (run !== undefined && reasonOf(run[0]!) === reasonOf(one)) run.push(one)
    else runs.push([one])
  }
  const dayOf = ({ card }: Related): string => card.published?.date ?? ''
  const sign = when === 'before' ? -1 : 1
  return runs.flatMap((run) =>
    run.toSorted((a, b) => sign * (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  )
}

/** What a group is called: an article that has a date stands among those without an order where the page has none, or only a year. */
export const headingOf = (when: When, group: readonly Related[]): When | 'unordered' =>
  when === 'undated' && group.some(({ card }) => card.published !== undefined) ? 'unordered' : when

/** The series alone, where there is one: what else is in common is told beside it; words, where nothing else is told. */
function reasonOf({ why }: Related): string {
  const series = why.find((reason) => reason.kind === 'series')
  if (series !== undefined) return `series ${series.name}`
  const told = why.filter(({ kind }) => kind !== 'term')
  return (told.every(isWhere) ? why : told).map(nameOf).join('|')
}

const nameOf = (reason: Reason): string =>
  reason.kind === 'term' ? reason.word : reason.kind === 'link' ? 'link' : reason.name
