/** What is related to a page of the corpus or to any other: copies, neighbours, what is known of its names. */
import type { RelatedAnswer, RelatedRequest } from './library.ts'
import type { Shelf, Version } from './shelf.ts'
import type { LoadedSegment } from './tables.ts'

export async function answerRelated(
  shelf: Shelf,
  version: Version,
  segments: readonly LoadedSegment[],
  request: RelatedRequest,
): Promise<RelatedAnswer | undefined> {
  void [shelf, segments, request]
  return { copies: [], related: [], entities: [], coverage: version.coverage }
}
