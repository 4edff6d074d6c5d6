/** Completions while typing: at most two dictionary parts of large segments. */
import { partsFor } from '../search/dictionary.ts'
import { prefixOf, suggestionsFor } from '../search/suggest.ts'
import type { SuggestAnswer, Suggestion, SuggestRequest } from './library.ts'
import type { Shelf, Version, Wanted } from './shelf.ts'
import type { LoadedSegment } from './tables.ts'

/** Keys a keystroke may read of large segments: some 25 KB each. */
const PARTS_LIMIT = 2

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
    ...possible.filter(({ segment }) => !segment.layout.single).slice(0, PARTS_LIMIT),
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
