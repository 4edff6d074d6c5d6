/**
 * What to offer where nothing begins with the whole of what was typed: completions of its last word, with the words before
 * it.
 *
 * `thanh son` is the end of a name, `relations vietnam azer` the beginning of no headline. A name or a headline is offered
 * where it holds the words before; else the words themselves with the last one completed, as a search. A small word at the
 * end may be whole (`Azerbaïdjan et`): then the one before it is the last.
 */
import { isStopWord } from '../../french/analyse.ts'
import { fold } from '../../french/fold.ts'
import { keyOf } from './dictionary.ts'
import { compare } from '../order.ts'
import {
  suggestionsFor,
  type DictionaryText,
  type Suggested,
  type SuggestedWord,
} from './suggest.ts'

export interface Continued {
  /** The last word, folded: a prefix of a key. */
  readonly last: string
  /** The words before it that tell something, folded. */
  readonly before: readonly string[]
  /** What was typed before the last word, as it was typed. */
  readonly typed: string
  /** A small word: it may be of a name, and begins nothing else. */
  readonly isSmall: boolean
}

const SHORTEST = 2

/** The ways to read what was typed that are worth trying, the likeliest first; none of a single word. */
export function continuationsOf(typed: string): readonly Continued[] {
  const words = [...typed.matchAll(/[\p{L}\p{N}]+/gu)]
  const small = words.map(([word]) => isStopWord(fold(word.toLowerCase())))
  const lastTelling = small.lastIndexOf(false)
  const ends = new Set([words.length - 1, lastTelling])
  return [...ends].flatMap((at): readonly Continued[] => {
    const last = words[at]
    if (last === undefined || last[0].length < SHORTEST) return []
    const before = words.slice(0, at).filter((_, n) => small[n] === false)
    // The whole has been looked for.
    if (before.length === 0 && at === words.length - 1) return []
    return [
      {
        last: keyOf(last[0]),
        before: before.map(([word]) => fold(word.toLowerCase())),
        typed: typed.slice(0, last.index).trimStart(),
        isSmall: small[at] === true,
      },
    ]
  })
}

/** Suggestions from the dictionary parts of the last word, best first. */
export function suggestionsBeside(
  { last, before, typed, isSmall }: Continued,
  parts: readonly DictionaryText[],
  limit: number,
): readonly Suggested[] {
  if (before.length === 0) return suggestionsFor(last, parts, limit)
  const found = suggestionsFor(last, parts, MOST_LOOKED_THROUGH)
  const whole = found.filter(({ kind, text }) => kind !== 'word' && holds(text, before))
  const completed = isSmall ? [] : found.flatMap((one) => completing(one, last, typed))
  return [
    ...whole,
    ...completed.sort((a, b) => b.documents - a.documents || compare(a.text, b.text)),
  ].slice(0, limit)
}

/** Names and headlines that begin as the last word does, of which those are sought that hold the words before. */
const MOST_LOOKED_THROUGH = 200

/** A word, or a name of one word, behind the words typed before it. */
function completing(one: Suggested, last: string, typed: string): readonly SuggestedWord[] {
  if (one.kind === 'headline') return []
  const word = fold(one.text.toLowerCase())
  if (word === last || !word.startsWith(last) || /[\s-]/u.test(word)) return []
  return [{ kind: 'word', text: `${typed}${one.text}`, documents: one.documents }]
}

function holds(text: string, words: readonly string[]): boolean {
  const printed = ` ${keyOf(text)} `
  return words.every((word) => printed.includes(` ${word} `))
}
