/** Which sessions are counted through, so that one is a step of a series. */
import { fold } from '../../french/fold.ts'
import { UNCOUNTED } from '../../related/series/laws.ts'
import { numberOf } from '../../related/number.ts'
import type { NumberedSession } from '../../related/series/sessions.ts'

/** Parliaments count their sessions anew after each election: no series to follow. */
export const isCounted = ({ series, ordinal, key = '' }: NumberedSession): boolean =>
  ordinal !== UNCOUNTED &&
  !PARLIAMENTS.has(series) &&
  !/^(?:assemblee-nationale|parlement|senat|chambre|conseil-populaire)(?:-|$)/u.test(fold(key))

/** By number, where marks keep no key. */
const PARLIAMENTS: ReadonlySet<number> = new Set(
  ['assemblee nationale', 'assemblee-nationale', 'assemblee-nationale-vn'].map(numberOf),
)

/** Whether two articles, by their marks alone, name the same series where they tell their news. */
export function areOfOneSeries(
  here: readonly NumberedSession[],
  there: readonly NumberedSession[],
): boolean {
  const [ours, theirs] = [newsOf(here), newsOf(there)]
  return ours.size > 0 && ours.size === theirs.size && [...ours].every((one) => theirs.has(one))
}

const newsOf = (sessions: readonly NumberedSession[]): ReadonlySet<number> =>
  new Set(sessions.filter((one) => one.isNews && isCounted(one)).map(({ series }) => series))
