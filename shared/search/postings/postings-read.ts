/** Postings read from their line (`postings-write.ts`): all of them, how many they are, or whose they are. */
import type { Listed, Postings } from './postings.ts'
import { readRun } from './runs.ts'

/** How many postings the line that begins at `start` has; 0 where it does not say. */
export function holdersIn(shard: string, start: number): number {
  const from = shard.indexOf('\t', start) + 1
  const size = Number.parseInt(shard.slice(from, shard.indexOf('\t', from)), 36)
  return from > 0 && size >= 0 ? size : 0
}

/** Reads a line, from `start` to `end` of a shard. */
export function readPostings(shard: string, start = 0, end = shard.length): Postings {
  const cuts: number[] = []
  for (let at = start, cut = 0; cut < 5; cut += 1) {
    const tab = shard.indexOf('\t', at)
    if (tab === -1 || tab >= end) throw new Error('postings: a line has lost its columns')
    cuts.push(tab)
    at = tab + 1
  }
  const [term, size, width, forms, setsListed] = [
    start,
    ...cuts.slice(0, 4).map((cut) => cut + 1),
  ].map((from, column) => shard.slice(from, cuts[column])) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const count = Number.parseInt(size, 36)
  const bitsAGap = Number.parseInt(width, 36)
  const damaged = () => new Error(`postings: ${term}: a damaged line`)
  // A posting takes two bits at least: a damaged count must not ask for memory without end.
  if (!(count >= 0 && count <= (end - cuts[4]!) * 3 && bitsAGap <= 30)) throw damaged()
  const setList =
    setsListed === '' ? [] : setsListed.split(' ').map((set) => Number.parseInt(set, 36))
  const documents = new Int32Array(count)
  const frequencies = new Int32Array(count)
  const sets = setList.length > 1 ? new Uint16Array(count) : undefined
  const run = { documents, frequencies, sets }
  if (!readRun(shard, cuts[4]! + 1, end, bitsAGap, run)) throw damaged()
  return held(documents, frequencies, formsOf(forms, term), { sets: setList, numbers: sets })
}

/** A function of its own, so that its closure does not keep alive the shard that the postings were read from. */
function held(
  documents: Int32Array,
  frequencies: Int32Array,
  forms: readonly string[],
  listed: Listed,
): Postings {
  let printed: Uint16Array | undefined
  return {
    documents,
    frequencies,
    forms,
    listed,
    // Made when first asked for: whoever asks about a few documents, or for counts only, uses `listed`.
    get printed() {
      return (printed ??= printedIn(documents.length, listed.sets, listed.numbers))
    },
  }
}

function printedIn(
  count: number,
  listed: readonly number[],
  sets: Uint16Array | undefined,
): Uint16Array {
  const printed = new Uint16Array(count)
  if (sets === undefined) return printed.fill(listed[0] ?? 1)
  // By number as written, from 1; one that a damaged line makes up is no form at all.
  const forms = Uint16Array.of(0, ...listed)
  for (let at = 0; at < count; at += 1) printed[at] = forms[sets[at]!] ?? 0
  return printed
}

/** The term a line is about. */
export const termOfLine = (line: string): string => line.slice(0, line.indexOf('\t'))

const formsOf = (text: string, term: string): readonly string[] =>
  text === ''
    ? term.includes(':')
      ? []
      : [term]
    : text.split(' ').map((short) => term.slice(0, Number.parseInt(short[0]!, 36)) + short.slice(1))
