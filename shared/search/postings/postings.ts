/**
 * Which documents of a segment hold one term, how often, and in which forms.
 *
 * The frequencies are all that lunr's ranking needs. The forms are the words as printed behind the stem
 * (`coopération coopérer`), most frequent first; each posting says which of them its document prints, as
 * the number of a set. That costs about two bits a posting and is what lets stage two tell `porteur`
 * from `porte`. As a line of text: `postings-write.ts`, read by `postings-read.ts`.
 */

export interface Postings {
  /** Ascending document numbers. */
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** Printed forms, most frequent first; empty for names, which have one form. */
  readonly forms: readonly string[]
  /** For each posting, which forms its document prints: bit *n* for form *n*, the last bit for any rarer one. */
  readonly printed: Uint16Array
  /** How a line that was read says so. */
  readonly listed?: Listed
}

export interface Listed {
  /** The sets of forms that occur. */
  readonly sets: readonly number[]
  /** For each posting the place of its set among them, from 1; undefined where there is no other than the first. */
  readonly numbers: Uint16Array | undefined
}

/** Forms told apart; rarer ones share the bit after them. */
export const FORMS_KEPT = 15

/** Which forms the document of a posting prints. */
export function printedAt(postings: Postings, posting: number): number {
  const { listed } = postings
  if (listed === undefined) return postings.printed[posting]!
  if (listed.numbers === undefined) return listed.sets[0] ?? 1
  return listed.sets[listed.numbers[posting]! - 1] ?? 0
}

/** How many postings print each set of forms, by set; without those of documents that are gone. */
export function printings(postings: Postings, gone?: Uint8Array): ReadonlyMap<number, number> {
  const { documents, listed } = postings
  const counts = new Map<number, number>()
  if (listed === undefined || gone !== undefined) {
    for (let at = 0; at < documents.length; at += 1)
      if (gone?.[documents[at]!] !== 1) count(counts, printedAt(postings, at), 1)
  } else if (listed.numbers === undefined) count(counts, listed.sets[0] ?? 1, documents.length)
  else {
    const byNumber = new Int32Array(listed.sets.length + 1)
    for (let at = 0; at < documents.length; at += 1) byNumber[listed.numbers[at]!]! += 1
    for (let number = 0; number < byNumber.length; number += 1)
      if (byNumber[number]! > 0) count(counts, listed.sets[number - 1] ?? 0, byNumber[number]!)
  }
  return counts
}

// No closure: an engine compiles the caller for one closure, and discards that code when the next call brings another.
function count(counts: Map<number, number>, set: number, more: number): void {
  counts.set(set, (counts.get(set) ?? 0) + more)
}
