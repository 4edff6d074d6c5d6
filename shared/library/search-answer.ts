/** A search: the query's shards in one bulk get, the cards of what is shown in a second. */
import { analyse } from '../french/analyse.ts'
import { normalise } from '../french/typography.ts'
import { rank } from '../search/score.ts'
import { cardIn, cardPart } from './article-answer.ts'
import { LibraryFault, type Hit, type SearchAnswer, type SearchRequest } from './library.ts'
import { corpusFor, readTerms } from './postings-read.ts'
import type { Shelf, Version } from './shelf.ts'
import type { LoadedSegment } from './tables.ts'

export async function answerSearch(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  request: SearchRequest,
): Promise<SearchAnswer> {
  const terms = [...new Set(analyse(normalise(request.q)).map(({ term }) => term))]
  const { postingsOf, lost } = await readTerms(shelf, segments, terms)
  if (lost.length > 0 && lost.length === terms.length * segments.length) {
    throw new LibraryFault('missing', lost[0]!, 'is missing or damaged')
  }
  const { offset = 0, limit } = request
  const ranking = rank(
    corpusFor(shelf, version, segments),
    postingsOf,
    terms.map((term) => ({ term })),
    { limit: offset + limit, order: request.sort ?? 'relevance' },
  )
  const shown = ranking.hits.slice(offset)
  const places = shown.map((hit) => ({ segment: segments[hit.segment]!, document: hit.document }))
  const reading = await shelf.read(places.map(cardPart))
  const hits = shown.map(({ id, score }, at): Hit => {
    const stored = cardIn(reading, places[at]!)
    return { card: stored?.card ?? { id, kind: 'article' }, score, matched: [] }
  })
  const missing = [...lost, ...reading.lost]
  return {
    query: request.q,
    total: ranking.total,
    hits,
    corrections: [],
    coverage: version.coverage,
    ...(missing.length === 0 ? {} : { partial: missing }),
  }
}
