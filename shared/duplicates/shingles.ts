/**
 * Overlapping runs of words, as numbers: what two copies of one text share wherever paragraphs were merged,
 * dropped or moved.
 *
 * A shingle never crosses two paragraphs, so that a dropped paragraph costs its own shingles only.
 */
const RUN = 3

/** Of paragraphs as comparable words; sorted, without repetition. A shorter paragraph is one shingle. */
export function shinglesOf(paragraphs: readonly (readonly string[])[]): Uint32Array {
  const all = new Set<number>()
  for (const words of paragraphs) {
    const hashes = words.map(hashOf)
    if (hashes.length === 0) continue
    for (let i = 0; i === 0 || i + RUN <= hashes.length; i += 1) {
      let run = 0
      for (let j = i; j < Math.min(i + RUN, hashes.length); j += 1) run = mix(run, hashes[j]!)
      all.add(run)
    }
  }
  return Uint32Array.from(all).sort()
}

/** How many numbers two sorted lists share. */
export function sharedOf(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}

/** The share of the shorter text that the longer one repeats, 0 to 1. */
export function exactContainment(a: Uint32Array, b: Uint32Array): number {
  const least = Math.min(a.length, b.length)
  return least === 0 ? 0 : sharedOf(a, b) / least
}

/** 32-bit FNV-1a with a final avalanche: every bit may be used alone. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return avalanche(hash)
}

/** A number that depends on both, and on their order. */
export const mix = (left: number, right: number): number =>
  avalanche(Math.imul(left, 0x9e3779b1) ^ (right + 0x7f4a7c15))

function avalanche(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
