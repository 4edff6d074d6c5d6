/** What a bench measures, and how it says it. */

/** Milliseconds of CPU of this process: the two halves together, as the kernel tells only their sum exactly. */
export function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Milliseconds of 100 million additions: by the million, so that a busy machine has compiled them before it counts, and
 * small ones: what overflows an engine compiles in one of two ways, by when it comes to it, and one takes fifteen times the other.
 */
export function calibration(): number {
  let start = 0
  let sum = 0
  for (let million = -5; million < 100; million += 1) {
    if (million === 0) start = cpu()
    sum = addedUp(sum)
  }
  return sum === Infinity ? 0 : cpu() - start
}

function addedUp(from: number): number {
  let sum = from
  for (let n = 0; n < 1e6; n += 1) sum = (sum + n) & 0xfffff
  return sum
}

/** What is held after a collection, typed arrays included; needs `--expose-gc`. */
export function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
export const milliseconds = (value: number) => `${value.toFixed(2)} ms`

/** A line of a table, as Markdown. */
export const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
