/** Whether memory goes on growing: what a leak does, and what caches that fill and garbage that waits do not. */

export interface Growth {
  /** Of a straight line through the second half. */
  readonly bytesAMinute: number
  /** Each quarter of the second half stands well above the one before. */
  readonly isSteady: boolean
}

/** The least that a half must grow to count: a twentieth, and what a collector leaves lying about. */
const LEAST_SHARE = 0.05
const LEAST_BYTES = 8_000_000

/** Of samples in order of time; the first half is warming up. */
export function steadyGrowth(
  samples: readonly { readonly at: number; readonly bytes: number }[],
): Growth {
  const half = samples.slice(samples.length >> 1)
  const quarters = [0, 1, 2, 3].map((n) =>
    median(
      half.slice((half.length * n) >> 2, (half.length * (n + 1)) >> 2).map(({ bytes }) => bytes),
    ),
  )
  const [first = 0, ...rest] = quarters
  const rises = rest.every((bytes, n) => bytes > quarters[n]!)
  const grown = (rest.at(-1) ?? 0) - first
  return {
    bytesAMinute: slopeOf(half) * 60,
    isSteady: rises && grown > Math.max(LEAST_BYTES, first * LEAST_SHARE),
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Bytes a second, by least squares. */
function slopeOf(samples: readonly { readonly at: number; readonly bytes: number }[]): number {
  const mean = (pick: (sample: { at: number; bytes: number }) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / Math.max(1, samples.length)
  const [at, bytes] = [mean((sample) => sample.at), mean((sample) => sample.bytes)]
  let [over, under] = [0, 0]
  for (const sample of samples) {
    over += (sample.at - at) * (sample.bytes - bytes)
    under += (sample.at - at) ** 2
  }
  return under === 0 ? 0 : over / under
}
