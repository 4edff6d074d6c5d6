/**
 * One term of one segment as a line of text: which documents hold it, how often, and in which forms.
 *
 *     term TAB size TAB bits-a-gap TAB forms TAB sets TAB postings
 *
 * The frequencies are all that lunr's ranking needs. The forms are the words as printed behind the stem
 * (`coopération coopérer`), most frequent first; each posting says which of them its document prints, as
 * the number of a set. That costs about two bits a posting and is what lets stage two tell `porteur`
 * from `porte`.
 */
import { BitWriter, riceCost } from './bits.ts'
import { readRun } from './runs.ts'

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

interface Listed {
  /** The sets of forms that occur. */
  readonly sets: readonly number[]
  /** For each posting the place of its set among them, from 1; undefined where there is no other than the first. */
  readonly numbers: Uint16Array | undefined
}

/** Forms told apart; rarer ones share the bit after them. */
export const FORMS_KEPT = 15

export function writePostings(term: string, postings: Postings): string {
  const { documents, frequencies, forms, printed } = postings
  const size = documents.length
  const width = bestWidth(documents)
  const sets = forms.length > 1 ? setsOf(printed) : []
  const numberOf = new Map(sets.map((set, number) => [set, number + 1]))
  const bits = new BitWriter()
  let before = -1
  for (let at = 0; at < size; at += 1) {
    const document = documents[at]!
    bits.rice(document - before - 1, width)
    before = document
    bits.gamma(frequencies[at]!)
    if (sets.length > 1) bits.gamma(numberOf.get(printed[at]!)!)
  }
  const shown =
    forms.length === 1 && forms[0] === term ? '' : forms.map((form) => shortened(form, term))
  return [
    term,
    size.toString(36),
    width.toString(36),
    shown === '' ? '' : shown.join(' '),
    sets.map((set) => set.toString(36)).join(' '),
    bits.text(),
  ].join('\t')
}

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

/** The term a line is about. */
export const termOfLine = (line: string): string => line.slice(0, line.indexOf('\t'))

function bestWidth(documents: Int32Array): number {
  let best = 0
  let least = Infinity
  const mean = (documents.at(-1) ?? 0) / Math.max(1, documents.length)
  const middle = Math.max(0, Math.floor(Math.log2(mean + 1)))
  for (let width = Math.max(0, middle - 2); width <= middle + 1; width += 1) {
    let cost = 0
    let before = -1
    for (const document of documents) {
      cost += riceCost(document - before - 1, width)
      before = document
    }
    if (cost < least) [least, best] = [cost, width]
  }
  return best
}

/** The different sets of forms, the most frequent first. */
function setsOf(printed: Uint16Array): readonly number[] {
  const counts = new Map<number, number>()
  for (const set of printed) counts.set(set, (counts.get(set) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([set]) => set)
}

// A form begins as its stem does: `3rations` for `coopérations` behind `cooper` — one digit, then the rest.
function shortened(form: string, term: string): string {
  let shared = 0
  while (shared < 35 && shared < form.length && form[shared] === term[shared]) shared += 1
  return shared.toString(36) + form.slice(shared)
}

const formsOf = (text: string, term: string): readonly string[] =>
  text === ''
    ? term.includes(':')
      ? []
      : [term]
    : text.split(' ').map((short) => term.slice(0, Number.parseInt(short[0]!, 36)) + short.slice(1))
