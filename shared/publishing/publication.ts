/**
 * Every key and value of a published corpus, in the order they must be written.
 *
 * `current` comes last: until it lands, readers keep the corpus they have. The same articles give the same
 * bytes, in whatever order they arrive.
 */
import type { TextPolicy } from '../library/holdings.ts'
import type { Manifest, Pointer } from '../stored/manifest.ts'
import { lunrKey } from '../stored/keys.ts'
import { inOrder, type PreparedArticle } from './prepared.ts'
import { contentsOf, searchDocument } from './segment-contents.ts'
import { segmentValues } from './segment-values.ts'
import { succession } from './upkeep.ts'
import { wholeIndex, WHOLE_INDEX_LIMIT } from './whole-index.ts'

export interface PublicationOptions {
  /** How texts may be shown; `excerpt` unless said. */
  readonly text?: TextPolicy
  /** ISO moment of the publication: the clock is the caller's. */
  readonly updated?: string
  /** What `current` says where this is going to be written, if that is known already. */
  readonly before?: Pointer
}

export function* publicationOf(
  corpus: Iterable<PreparedArticle>,
  options: PublicationOptions = {},
): Generator<readonly [key: string, value: string]> {
  const { text = 'excerpt', updated, before } = options
  const articles = inOrder(corpus)
  // A document unfolded is many times its article: those of a large corpus go by one at a time.
  const documents = articles.length > WHOLE_INDEX_LIMIT ? undefined : articles.map(searchDocument)
  const { entry, values } = segmentValues(contentsOf(articles, text, documents))
  yield* values
  const lunr = documents === undefined ? undefined : wholeIndex(documents)
  if (lunr !== undefined) yield [lunrKey(lunr.hash), lunr.value]
  const manifest: Manifest = {
    text,
    segments: [entry],
    ...(lunr === undefined ? {} : { lunr: lunr.hash }),
  }
  yield* succession(manifest, before, updated)
}
