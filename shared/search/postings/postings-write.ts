/**
 * Postings as a line of text, written.
 *
 *     term TAB size TAB bits-a-gap TAB forms TAB sets TAB postings
 */
import { BitWriter, riceCost } from './bits.ts'
import type { Postings } from './postings.ts'

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
