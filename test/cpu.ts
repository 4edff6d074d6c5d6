/**
 * What a piece of work costs in processor time: a busy machine makes it wait, and waiting costs nothing here.
 *
 * Bounds stay generous, so that only work of another order fails: quadratic work, never a slow machine.
 */

/** Milliseconds of processor time of one run, the least of several. */
export function cpuOf(work: () => void, runs = 2): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) least = Math.min(least, spentOn(work))
  return least
}

// Some clocks tick at ten milliseconds: what costs less is measured many times over.
const TICKS = 40

/** How many times dearer the long work is than the short; work of no cost to speak of counts as a half millisecond. */
export function growthBetween(short: () => void, long: () => void): number {
  short()
  let runs = 0
  let spent = 0
  while (spent < TICKS && runs < 16) {
    spent += spentOn(short)
    runs += 1
  }
  return cpuOf(long) / Math.max(0.5, spent / runs)
}

function spentOn(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
