/** The headlines of a part of the dictionary, below its entries: `<document> <headline>` a line, by their keys. */
import { entriesSpan, keyOf } from './dictionary.ts'

/** Longer beginnings than any headline is cut to: of those, the order says nothing. */
const LONGEST_ORDERED = 32

/** The headlines of a part whose keys begin with a prefix, in order, so many at most. */
export function headlinesUnder(
  part: string,
  prefix: string,
  most = Infinity,
): readonly { readonly document: number; readonly headline: string }[] {
  const begin = entriesSpan(part)[1] + 1
  const isOrdered = prefix.length <= LONGEST_ORDERED
  const found: { readonly document: number; readonly headline: string }[] = []
  for (
    let at = isOrdered ? firstHeadline(part, begin, prefix) : begin;
    at < part.length && found.length < most;
  ) {
    const end = lineEnd(part, at)
    const space = part.indexOf(' ', at)
    const headline = part.slice(space + 1, end)
    if (space !== -1 && space < end && keyOf(headline).startsWith(prefix)) {
      found.push({ document: Number.parseInt(part.slice(at, space), 36), headline })
    } else if (isOrdered && end > at) break
    at = end + 1
  }
  return found
}

/** Where the first headline stands whose key is not before a prefix. */
function firstHeadline(part: string, begin: number, prefix: string): number {
  let low = begin
  let high = part.length
  while (low < high) {
    const middle = Math.max(low, part.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
    const end = lineEnd(part, middle)
    const line = part.slice(middle, end)
    if (keyOf(line.slice(line.indexOf(' ') + 1)) < prefix) low = end + 1
    else high = middle
  }
  return low
}

const lineEnd = (part: string, at: number): number => {
  const end = part.indexOf('\n', at)
  return end === -1 ? part.length : end
}
