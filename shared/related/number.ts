/** Names as numbers: what a card can hold of them, and enough to tell whether two articles share one. */

/** A number for a name: 24 bits, four characters in a card. */
export function numberOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & 0xffffff
}
