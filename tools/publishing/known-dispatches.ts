/**
 * What a corpus does not hold yet of a folder that grows; copies of what it holds get the dispatch of the text they
 * copy.
 *
 * Only what is new is looked up, one of each dispatch: a folder of a year costs its new pages.
 */
import { sourceOf } from '../../shared/dossiers/attestation/sources.ts'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import type { Store } from '../../shared/stored/store.ts'
import { newsFor } from '../../shared/publishing/news.ts'
import { inOrder } from '../../shared/publishing/prepared.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { publishedIn } from '../../shared/publishing/upkeep.ts'
import { writeQuery } from '../../shared/related/query/query-text.ts'
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
  // What the folder holds was compared whole: a sketch has nothing to add.
  const here = new Set(corpus.map(({ article }) => article.id))
  const names = new Map<string, string>()
  for (const { article, entities, dispatch } of fresh) {
    const source = sourceOf({ article: article.id, dispatch })
    if (names.has(source)) continue
    const answer = await library.related({
      kind: 'page',
      page: {
        headline: article.headline,
        lead: article.lead,
        published: article.published?.date,
        query: writeQuery(relatedQueryOf(article, entities)),
        sketch: sketchOf(article),
      },
    })
    const copy = answer?.copies.find(
      ({ sameness, card }) => sameness === 'same' && !here.has(card.id),
    )
    if (copy !== undefined)
      names.set(source, sourceOf({ article: copy.card.id, dispatch: copy.card.dispatch }))
  }
  return fresh.map((prepared) => {
    const { article, dispatch } = prepared
    const known = names.get(sourceOf({ article: article.id, dispatch }))
    return known === undefined ? prepared : { ...prepared, dispatch: known }
  })
}
