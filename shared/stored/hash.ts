/**
 * A name for a content: 64 bits as 16 hexadecimal digits.
 *
 * Tells contents apart, guards against nothing: two lanes of 32-bit multiplications, the same on every
 * platform, synchronous, because a publication is a pure function of its articles.
 */

/** Several texts hash as one text with its parts kept apart: `['ab', 'c']` is not `['a', 'bc']`. */
export function contentHash(texts: Iterable<string>): string {
  let left = 0xdeadbeef
  let right = 0x41c6ce57
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      left = Math.imul(left ^ unit, 2654435761)
      right = Math.imul(right ^ unit, 1597334677)
      left = (left << 13) | (left >>> 19)
      right = (right << 17) | (right >>> 15)
    }
    left = Math.imul(left ^ text.length ^ 0x10000, 2246822507)
    right = Math.imul(right ^ text.length ^ 0x10000, 3266489909)
  }
  left = mixed(left ^ (right >>> 7))
  right = mixed(right ^ (left >>> 11))
  return hexadecimal(left) + hexadecimal(right)
}

/** A small number for a name, to spread names over packs: the same name always falls in the same one. */
export function bucketOf(name: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return (mixed(hash) >>> 0) % buckets
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return hash ^ (hash >>> 16)
}

const hexadecimal = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
