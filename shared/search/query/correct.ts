/**
 * A word that no article prints is replaced by the likeliest word that one does.
 *
 * The commonest word that is one letter away (the first letter is never changed) or that begins so (`azerb`); if there is
 * none, the commonest of its root (`candidature` for `candidat`). Only where neither the word as typed nor any word of
 * its stem is found.
 */
import { rootsOf } from '../../french/derivation.ts'
import { stemOf } from '../../french/analyse.ts'
import { fold } from '../../french/fold.ts'
import { partsFor } from '../dictionary/dictionary.ts'
import { HAS_DIGIT, joined, wordsAt, wordsUnder, type Expanded } from './expand.ts'
import { compare } from '../order.ts'
import type { Query, QueryWord } from './query.ts'

// `Irak` is not a misspelt `Iran`.
const SHORTEST_CORRECTED = 5
/** Too many words begin with any three letters for one of them to be meant. */
const SHORTEST_BEGUN = 4

/** The parts where a word, under other accents or one letter away from it, may stand. */
export const partsToCorrect = (word: QueryWord, froms: readonly string[]): readonly number[] => {
  const key = fold(word.form)
  return key.length < SHORTEST_CORRECTED
    ? partsFor(key, froms).slice(0, 1)
    : partsFor(key.slice(0, 1), froms)
}

/** Words that open a question. Agency copy hardly prints them, yet they are no misspellings of `Quang` or `commence`. */
const ASKS = new Set('quand comment combien pourquoi'.split(' '))

/** Words of the query whose form and whole family are missing from the parts that were looked up. */
export function unknownWords(query: Query, parts: readonly string[]): readonly QueryWord[] {
  return query.words.filter(({ form, term, presence, prefix }) => {
    if (presence === 'prohibited' || prefix || HAS_DIGIT.test(form)) return false
    const key = fold(form)
    if (key.length < SHORTEST_BEGUN || ASKS.has(key)) return false
    if (wordsAt(parts, key).size > 0) return false
    return ![...wordsUnder(parts, key.slice(0, 3)).keys()].some((other) => stemOf(other) === term)
  })
}

/** Replaces unknown words by the commonest word one letter away or so begun or, where there is none, of the same root. */
export function correct(
  expanded: Expanded,
  unknown: readonly QueryWord[],
  parts: readonly string[],
): Expanded {
  const corrections: { written: string; searched: string }[] = []
  const words = expanded.words.map((entry) => {
    if (!unknown.includes(entry.word)) return entry
    const best = nearest(entry.word, parts)
    if (best === undefined) return entry
    corrections.push({ written: entry.word.form, searched: best })
    const word = { ...entry.word, form: best, term: stemOf(best) }
    return { word, terms: [{ term: word.term, share: 1 }] }
  })
  return corrections.length === 0 ? expanded : joined(words, expanded.names, corrections)
}

/**
 * The commonest of the words one letter away and of those that begin so, typed in part; where there is none, the
 * commonest of the words of one root. Names have no root.
 */
function nearest({ form, isCapital }: QueryWord, parts: readonly string[]): string | undefined {
  const key = fold(form)
  const roots = isCapital === true ? [] : rootsOf(key)
  const others = [...wordsUnder(parts, key.slice(0, 1))].map(
    ([other, documents]) => [other, documents, fold(other)] as const,
  )
  const commonest = (fits: (folded: string) => boolean) =>
    others
      .filter(([, , folded]) => fits(folded))
      .sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0]
  const isLong = key.length >= SHORTEST_CORRECTED
  return (
    commonest((folded) => folded.startsWith(key) || (isLong && isOneLetterAway(key, folded))) ??
    commonest(
      (folded) =>
        roots.some((root) => folded.startsWith(root)) &&
        rootsOf(folded).some((root) => roots.includes(root)),
    )
  )
}

/** One letter replaced, left out, added, or two neighbours exchanged. */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1)) return true
  if (restA.slice(1) === restB || restB.slice(1) === restA) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
