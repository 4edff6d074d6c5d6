/** New articles that copy what is published already: they get the dispatch of the text they copy. */
import { sketchOf } from '../shared/duplicates/sketch.ts'
import type { PreparedArticle } from '../shared/library/prepared.ts'
import type { Store } from '../shared/library/library.ts'
import { CURRENT } from '../shared/library/manifest.ts'
import { storedLibrary } from '../shared/library/stored.ts'
import { relatedQueryOf } from '../shared/search/related-query.ts'

export async function withKnownDispatches(
  store: Store,
  corpus: readonly PreparedArticle[],
): Promise<readonly PreparedArticle[]> {
  // An empty store is refused by whoever adds to it, with what to do.
  if ((await store.get([CURRENT])).size === 0) return corpus
  const library = storedLibrary(store)
  const known: PreparedArticle[] = []
  for (const prepared of corpus) {
    const { article, entities } = prepared
    const answer = await library.related({
      kind: 'page',
      page: {
        headline: article.headline,
        lead: article.lead,
        published: article.published?.date,
        terms: relatedQueryOf(article, entities).terms.map(({ term }) => term),
        sketch: sketchOf(article),
      },
    })
    const copy = answer?.copies.find(
      ({ sameness, card }) => sameness === 'same' && card.id !== article.id,
    )
    if (copy === undefined) known.push(prepared)
    else known.push({ ...prepared, dispatch: copy.card.dispatch ?? `d-${copy.card.id}` })
  }
  return known
}
