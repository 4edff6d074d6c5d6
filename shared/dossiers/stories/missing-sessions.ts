/**
 * The sessions between two that are reported and that no article reports.
 *
 * Only where numbers rise with the years: a body that counts anew after each election misses nothing, and of a
 * series whose numbers fall some are of another.
 */
import type { Attestation, CalledOff, StoryStep } from '../dossier.ts'

interface Step {
  readonly attestation: Attestation
  readonly ordinal?: number
  readonly recalls?: true
  readonly calledOff?: CalledOff
}

/** Steps in order of time, each with the number of its session if it is the one that reports it. */
export function asReported(steps: readonly Step[]): readonly Step[] {
  const told = new Set(
    steps.flatMap((step) => (step.recalls || step.calledOff ? [] : (step.ordinal ?? []))),
  )
  return steps.map((step) => {
    const { attestation, ordinal, recalls } = step
    if (step.calledOff !== undefined) return step
    if (ordinal === undefined || (recalls && told.has(ordinal))) return { attestation }
    told.add(ordinal)
    return { attestation, ordinal }
  })
}

/** Missing sessions shown in one gap; a misprinted `190e` misses none. */
const MOST_MISSING = 12

/** The dated steps, each preceded by the sessions between it and the one before that nobody reports. */
export function withMissing(
  dated: readonly Step[],
  undated: readonly Step[],
): readonly StoryStep[] {
  // An undated report is no report missing; what was cancelled nobody could report.
  const reported = new Set(
    [...dated, ...undated].flatMap(({ ordinal, calledOff }) =>
      calledOff === 'postponed' ? [] : (ordinal ?? []),
    ),
  )
  const isCounted = doRise(dated)
  const steps: StoryStep[] = []
  let last: number | undefined
  for (const step of dated) {
    const { attestation, calledOff } = step
    const ordinal = calledOff === undefined ? step.ordinal : undefined
    const isGap =
      isCounted && ordinal !== undefined && last !== undefined && ordinal - last <= MOST_MISSING
    for (let missing = isGap ? last! + 1 : Infinity; missing < (ordinal ?? 0); missing += 1) {
      if (!reported.has(missing)) steps.push({ kind: 'missing', ordinal: missing })
    }
    if (ordinal !== undefined) last = Math.max(last ?? 0, ordinal)
    steps.push({
      kind: 'article',
      attestation,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(calledOff === undefined ? {} : { calledOff }),
    })
  }
  return steps
}

/** Whether no later report has a lower number than an earlier one; within a year one may look back. */
function doRise(dated: readonly Step[]): boolean {
  let highest = 0
  let since = ''
  for (const { attestation, ordinal, calledOff } of dated) {
    if (ordinal === undefined || calledOff !== undefined) continue
    const year = attestation.published?.date.slice(0, 4) ?? ''
    if (ordinal < highest && year > since) return false
    if (ordinal > highest) [highest, since] = [ordinal, year]
  }
  return true
}
