/**
 * Completions while typing: at most three dictionary parts of large segments, of some 16 KB each.
 *
 * The first part of every segment comes before the second of any, the largest segment first. Of four large segments one
 * of the lesser waits for the next letter: every one is consulted, and the same letters get the same answer. Of what several
 * words may be the beginning of, one part less is read: it is kept for the last word, where the whole gives nothing.
 */
import { continuationsOf, suggestionsBeside } from '../../search/dictionary/continued.ts'
import { partsFor } from '../../search/dictionary/dictionary.ts'
import {
  prefixOf,
  suggestionsFor,
  type DictionaryText,
  type Suggested,
} from '../../search/dictionary/suggest.ts'
import type { SuggestAnswer, Suggestion, SuggestRequest } from '../searched.ts'
import type { Shelf, Wanted } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'
import type { LoadedSegment } from '../shelf/tables.ts'

/** Keys a keystroke may read of large segments. */
const PARTS_LIMIT = 3

export async function answerSuggest(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  { q, limit }: SuggestRequest,
): Promise<SuggestAnswer> {
  const prefix = prefixOf(q)
  if (prefix === undefined) return { suggestions: [] }
  const continuations = continuationsOf(q)
  let left = PARTS_LIMIT
  const lost: string[] = []
  const read = async (begun: string, most: number) => {
    const { parts, cost, lost: unread } = await partsUnder(shelf, version, begun, most)
    left -= cost
    lost.push(...unread)
    return parts
  }
  const kept = continuations.length === 0 ? 0 : 1
  const whole = await read(prefix, PARTS_LIMIT - kept)
  let told = toldOf(suggestionsFor(prefix, whole, limit * 2), segments)
  for (const continued of continuations) {
    if (told.length > 0) break
    const parts = await read(continued.last, left)
    told = toldOf(suggestionsBeside(continued, parts, limit * 2), segments)
  }
  return { suggestions: told.slice(0, limit), ...(lost.length === 0 ? {} : { partial: lost }) }
}

interface Parts {
  readonly parts: readonly DictionaryText[]
  /** How many of large segments. */
  readonly cost: number
  readonly lost: readonly string[]
}

/** The parts where keys that begin with a prefix may stand, so many of large segments. */
async function partsUnder(
  shelf: Shelf,
  { manifest }: Version,
  prefix: string,
  most: number,
): Promise<Parts> {
  // The first part of every segment before the second of any: the commonest completions are near the prefix.
  const possible = manifest.segments
    .flatMap((segment, number) =>
      partsFor(prefix, segment.layout.dictionary).map((part, rank) => ({
        segment,
        number,
        part,
        rank,
      })),
    )
    .sort((a, b) => a.rank - b.rank || b.segment.documents - a.segment.documents)
  const large = inTurn(
    possible.filter(({ segment }) => !segment.layout.single),
    prefix.length,
    most,
  )
  // A small segment is one value, held since its table was read.
  const wanted = [...large, ...possible.filter(({ segment }) => segment.layout.single)]
  const reading = await shelf.read(
    wanted.map(({ segment, part }): Wanted => ({ segment, part: `w/${part}` })),
  )
  const parts = wanted.flatMap(({ segment, number, part }) => {
    const text = reading.text(segment, `w/${part}`)
    return text === undefined ? [] : [{ segment: number, text }]
  })
  return { parts, cost: large.length, lost: reading.lost }
}

/** Without the headlines of articles that no longer count. */
const toldOf = (
  found: readonly Suggested[],
  segments: readonly LoadedSegment[],
): readonly Suggestion[] =>
  found.flatMap((suggested): readonly Suggestion[] => {
    if (suggested.kind !== 'headline') {
      const { kind, text, documents } = suggested
      return [
        { kind, text, articles: documents, ...('id' in suggested ? { id: suggested.id } : {}) },
      ]
    }
    const { text, document } = suggested
    const segment = segments[suggested.segment]
    if (segment === undefined || segment.struck.has(document)) return []
    return [{ kind: suggested.kind, text, articles: 1, id: segment.table.idOf(document) }]
  })

/** Of more segments than may be read, the largest always, the others by turns. */
function inTurn<T extends { readonly rank: number }>(
  possible: readonly T[],
  turn: number,
  most: number,
): readonly T[] {
  const [largest, ...others] = possible.filter(({ rank }) => rank === 0)
  if (largest === undefined || others.length < most) return possible.slice(0, most)
  const now = new Set(
    Array.from({ length: most - 1 }, (_, n) => others[(turn + 1 + n) % others.length]),
  )
  return most < 1 ? [] : [largest, ...others.filter((one) => now.has(one))]
}
