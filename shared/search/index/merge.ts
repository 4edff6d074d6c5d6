/**
 * Several segments' shards as one's: postings renumbered and joined, one term at a time.
 *
 * Gives what building a segment of all their documents gives, byte for byte, without a single document in memory:
 * what is held is the shards as text, and the postings of one term.
 */
import { readPostings, termOfLine } from '../postings/postings-read.ts'
import { writePostings } from '../postings/postings-write.ts'
import type { Postings } from '../postings/postings.ts'
import { compare } from '../order.ts'
import { linesOf } from '../postings/shards.ts'
import { countWords, type CountedWords, type SegmentContents } from './segment.ts'
import { Gathered, setOf } from '../postings/tally.ts'

export interface MergedSource {
  readonly shards: readonly string[]
  /** The new number of each document; -1 where it no longer counts. */
  readonly numbers: Int32Array
}

export function mergePostings(
  sources: readonly MergedSource[],
): Pick<SegmentContents, 'lines' | 'words'> {
  const terms = new Map<string, Found[]>()
  for (const { shards, numbers } of sources) {
    for (const shard of shards) {
      for (const line of linesOf(shard)) {
        const term = termOfLine(line)
        const found = terms.get(term)
        if (found === undefined) terms.set(term, [{ line, numbers }])
        else found.push({ line, numbers })
      }
    }
  }
  const words: CountedWords = new Map()
  const lines: string[] = []
  for (const term of [...terms.keys()].sort(compare)) {
    const gathered = joined(term, terms.get(term)!)
    terms.delete(term)
    if (gathered === undefined) continue
    countWords(words, gathered.formCounts())
    lines.push(writePostings(term, gathered.postings()))
  }
  return { lines, words }
}

interface Found {
  readonly line: string
  readonly numbers: Int32Array
}

interface Posting {
  readonly document: number
  readonly frequency: number
  readonly forms: string
}

/** One term of all sources, in the order of the new numbers; `undefined` where no document of it counts. */
function joined(term: string, found: readonly Found[]): Gathered | undefined {
  const all = found.flatMap(({ line, numbers }) => {
    const postings = readPostings(line)
    const sets = new Map<number, string>()
    const kept: Posting[] = []
    for (let at = 0; at < postings.documents.length; at += 1) {
      const document = numbers[postings.documents[at]!]
      if (document === undefined) throw new Error(`merge: ${term} points past its table`)
      if (document === -1) continue
      const mask = postings.printed[at]!
      let forms = sets.get(mask)
      if (forms === undefined) sets.set(mask, (forms = formsIn(mask, postings)))
      kept.push({ document, frequency: postings.frequencies[at]!, forms })
    }
    return kept
  })
  if (all.length === 0) return undefined
  const gathered = new Gathered()
  for (const { document, frequency, forms } of all.sort((a, b) => a.document - b.document)) {
    gathered.add(document, frequency, forms)
  }
  return gathered
}

const formsIn = (mask: number, { forms }: Postings): string =>
  setOf(forms.filter((_, at) => (mask & (1 << at)) !== 0))
