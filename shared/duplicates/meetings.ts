/**
 * Which articles of a corpus are compared at all: those that share a headline, a lead, or two rare shingles.
 *
 * What makes clustering near-linear: a bucket that half the corpus falls into compares neighbours in time only.
 */
import type { ComparedText } from './compared-text.ts'
import { hashOf } from './shingles.ts'

const ANCHORS = 24
/** Articles a bucket compares all with all; beyond, each with its next few in time. */
const CROWD = 16
const NEIGHBOURS = 6

/** [key, article] pairs, packed in one number each so that sorting them is all the grouping there is. */
function bucketsOf(
  texts: readonly ComparedText[],
  keysOf: (text: ComparedText) => Iterable<number>,
): Float64Array {
  const packed: number[] = []
  for (const [at, text] of texts.entries()) {
    for (const key of keysOf(text)) packed.push(key * 0x200000 + at)
  }
  return Float64Array.from(packed).sort()
}

const titlesOf = ({ headline, lead }: ComparedText): readonly number[] => [
  ...(headline === undefined ? [] : [hashOf(`h ${headline}`)]),
  ...(lead === undefined ? [] : [hashOf(`l ${lead}`)]),
]

/** Articles that meet under one headline or lead, or twice in their shingles: once is a turn of phrase. */
export function* pairsOf(texts: readonly ComparedText[]): Generator<readonly [number, number]> {
  const judged = new Set<number>()
  const met = new Set<number>()
  for (const pair of meetings(bucketsOf(texts, titlesOf), texts.length)) {
    if (judged.has(pair)) continue
    judged.add(pair)
    yield [Math.floor(pair / texts.length), pair % texts.length]
  }
  const anchors = bucketsOf(texts, ({ shingles }) => shingles.subarray(0, ANCHORS))
  for (const pair of meetings(anchors, texts.length)) {
    if (judged.has(pair)) continue
    if (!met.has(pair)) {
      met.add(pair)
      continue
    }
    judged.add(pair)
    yield [Math.floor(pair / texts.length), pair % texts.length]
  }
}

function* meetings(buckets: Float64Array, count: number): Generator<number> {
  for (let start = 0, end = 0; start < buckets.length; start = end) {
    const key = Math.floor(buckets[start]! / 0x200000)
    while (end < buckets.length && Math.floor(buckets[end]! / 0x200000) === key) end += 1
    const reach = end - start > CROWD ? NEIGHBOURS : CROWD
    for (let i = start; i < end; i += 1) {
      const a = buckets[i]! % 0x200000
      for (let j = i + 1; j < Math.min(end, i + 1 + reach); j += 1) {
        yield a * count + (buckets[j]! % 0x200000)
      }
    }
  }
}
