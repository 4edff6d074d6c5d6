/**
 * The road from pages to what is published: clean, recognise, resolve across the corpus, find the dispatches.
 *
 * Pure but for progress. The same folder gives the same corpus, whatever order its pages are read in.
 */
import type { Article, ArticleId } from '../shared/article/article.ts'
import { clean, type Cleaned } from '../shared/article/clean.ts'
import { gatherEvidence } from '../shared/article/evidence.ts'
import { clusterDispatches } from '../shared/duplicates/cluster.ts'
import type { Entity } from '../shared/entities/entity.ts'
import { recognise } from '../shared/entities/recognise.ts'
import type { Page } from './folder.ts'
import type { Progress } from './progress.ts'

/** One page, read through to its entities. */
export interface ReadPage {
  readonly file: string
  readonly cleaned: Cleaned
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly remarks: readonly string[]
}

export function readPages(pages: readonly Page[], progress?: Progress): readonly ReadPage[] {
  const evidence = gatherEvidence(pages.map(({ raw }) => raw))
  const read = pages.map(({ file, raw, remarks }, i): ReadPage => {
    progress?.step(i, pages.length, `cleaned and read: ${file}`)
    const cleaned = clean(raw, evidence)
    const { article } = cleaned
    return { file, cleaned, article, entities: recognise(article), remarks }
  })
  progress?.end()
  return read
}

/** The dispatch of every article that was printed more than once. */
export function dispatchesOf(articles: readonly Article[]): ReadonlyMap<ArticleId, string> {
  return clusterDispatches(articles)
}
