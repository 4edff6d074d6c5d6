/**
 * What a corpus does not hold yet of a folder that grows; copies of what it holds get the dispatch of the text they
 * copy.
 *
 * Only what is new is looked up, one by one: a folder of a year costs its new pages.
 */
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import type { Store } from '../../shared/stored/store.ts'
import { newsFor } from '../../shared/publishing/news.ts'
import { inOrder } from '../../shared/publishing/prepared.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { publishedIn } from '../../shared/publishing/upkeep.ts'
import { relatedQueryOf } from '../../shared/related/query/query.ts'

export async function newsWithDispatches(
  store: Store,
  corpus: readonly PreparedArticle[],
): Promise<readonly PreparedArticle[]> {
  // An empty store is refused by whoever adds to it, with what to do.
  const published = await publishedIn(store)
  if (published === undefined) return corpus
  const { fresh } = await newsFor(store, published.manifest, inOrder(corpus))
  const library = storedLibrary(store)
  const known: PreparedArticle[] = []
  for (const prepared of fresh) {
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
