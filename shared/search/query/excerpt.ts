/**
 * A passage that shows why an article was found, with marks on the matched words as they are displayed.
 *
 * No positions are stored: the text shown is analysed again. Marks are offsets into the passage; a matched
 * word is whatever meets a term of the query, in any form, elided words left outside the mark.
 */
import { termsAmong, type Term } from '../../french/analyse.ts'
import type { Expanded } from './expand.ts'

export interface Passage {
  readonly text: string
  /** In order, end excluded, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

const LONGEST = 260
const ELLIPSIS = '…'

/** The terms that count as matched: all but those left out. */
export const termsOf = ({ words }: Expanded): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ word, terms }) =>
      word.presence === 'prohibited' ? [] : terms.map(({ term }) => term),
    ),
  )

/**
 * The passage with the most different words of the query, the earliest of equals; undefined where no
 * text holds any.
 */
export function excerptOf(
  texts: readonly string[],
  terms: ReadonlySet<string>,
  longest = LONGEST,
): Passage | undefined {
  let best: { readonly text: string; readonly window: Window } | undefined
  for (const text of texts) {
    const matches = termsAmong(text, terms)
    const window = bestWindow(matches, longest)
    if (window !== undefined && window.different > (best?.window.different ?? 0)) {
      best = { text, window }
    }
    // No later text can say more.
    if (best?.window.different === terms.size) break
  }
  return best === undefined ? undefined : cut(best.text, best.window, longest)
}

interface Window {
  readonly matches: readonly Term[]
  readonly different: number
}

function bestWindow(matches: readonly Term[], longest: number): Window | undefined {
  let best: Window | undefined
  let from = 0
  const counts = new Map<string, number>()
  for (const [to, match] of matches.entries()) {
    counts.set(match.term, (counts.get(match.term) ?? 0) + 1)
    while (match.end - matches[from]!.start > longest && from < to) {
      const { term } = matches[from]!
      const left = counts.get(term)! - 1
      if (left === 0) counts.delete(term)
      else counts.set(term, left)
      from += 1
    }
    if (best === undefined || counts.size > best.different) {
      best = { matches: matches.slice(from, to + 1), different: counts.size }
    }
  }
  return best
}

function cut(text: string, { matches }: Window, longest: number): Passage {
  if (text.length <= longest) {
    return { text, marks: matches.map(({ start, end }) => [start, end] as const) }
  }
  const [first, last] = [matches[0]!.start, matches.at(-1)!.end]
  const room = Math.max(0, longest - (last - first))
  const start = wordStart(
    text,
    Math.max(0, Math.min(first - Math.floor(room / 3), text.length - longest)),
  )
  const end = wordEnd(text, Math.max(last, Math.min(text.length, start + longest)))
  const before = start > 0 ? ELLIPSIS : ''
  const after = end < text.length ? ELLIPSIS : ''
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: matches.map((match) => [
      match.start - start + before.length,
      Math.min(match.end, end) - start + before.length,
    ]),
  }
}

/** Where the word after a place begins, unless it stands at the very start. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.lastIndexOf(' ', at)
  return space === -1 ? 0 : space + 1
}

/** Where the last word that ends by a place ends. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  return space === -1 ? text.length : space
}
