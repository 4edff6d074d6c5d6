/**
 * Completions while typing: at most three dictionary parts of large segments, of some 16 KB each.
 *
 * The first part of every segment comes before the second of any, the largest segment first. Of four large segments one
 * of the lesser waits for the next letter: every one is consulted, and the same letters get the same answer.
 */
import { partsFor } from '../search/dictionary.ts'
import { prefixOf, suggestionsFor } from '../search/suggest.ts'
import type { SuggestAnswer, Suggestion, SuggestRequest } from './library.ts'
import type { Shelf, Version, Wanted } from './shelf.ts'
import type { LoadedSegment } from './tables.ts'

/** Keys a keystroke may read of large segments. */
const PARTS_LIMIT = 3

export async function answerSuggest(
  shelf: Shelf,
  { manifest }: Version,
  segments: readonly LoadedSegment[],
  { q, limit }: SuggestRequest,
): Promise<SuggestAnswer> {
  const prefix = prefixOf(q)
  if (prefix === undefined) return { suggestions: [] }
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
  const wanted = [
    ...inTurn(
      possible.filter(({ segment }) => !segment.layout.single),
      prefix.length,
    ),
    // A small segment is one value, held since its table was read.
    ...possible.filter(({ segment }) => segment.layout.single),
  ]
  const reading = await shelf.read(
    wanted.map(({ segment, part }): Wanted => ({ segment, part: `w/${part}` })),
  )
  const parts = wanted.flatMap(({ segment, number, part }) => {
    const text = reading.text(segment, `w/${part}`)
    return text === undefined ? [] : [{ segment: number, text }]
  })
  const told = suggestionsFor(prefix, parts, limit * 2).flatMap(
    (suggested): readonly Suggestion[] => {
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
    },
  )
  const { lost } = reading
  return { suggestions: told.slice(0, limit), ...(lost.length === 0 ? {} : { partial: lost }) }
}

/** Of more segments than may be read, all but the one whose turn it is not; the largest always. */
function inTurn<T extends { readonly rank: number }>(
  possible: readonly T[],
  turn: number,
): readonly T[] {
  const firsts = possible.filter(({ rank }) => rank === 0)
  if (firsts.length <= PARTS_LIMIT) return possible.slice(0, PARTS_LIMIT)
  const waiting = 1 + (turn % (firsts.length - 1))
  return firsts.filter((_, at) => at !== waiting).slice(0, PARTS_LIMIT)
}
