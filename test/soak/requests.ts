/** What readers ask of a corpus, drawn at random: mostly searches, some suggestions, pages, dossiers, some nonsense. */
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { relatedQueryOf } from '../../shared/related/query/query.ts'
import { writeQuery } from '../../shared/related/query/query-text.ts'

export interface Asked {
  readonly path: string
  readonly init?: {
    readonly method: 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** The status of the designed answer. */
  readonly expected: number
}

export function requestsOver(corpus: readonly PreparedArticle[], draw: () => number): () => Asked {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const search = (words: readonly string[]) => `/v1/search?q=${encodeURIComponent(words.join(' '))}`
  const kinds: readonly (() => Asked)[] = [
    () => ({ path: search([pick(wordsOf(pick(corpus)))]), expected: 200 }),
    () => {
      const words = wordsOf(pick(corpus))
      return { path: search([pick(words), pick(words), pick(words)]), expected: 200 }
    },
    () => ({ path: search(wordsOf(pick(corpus)).slice(0, 7)), expected: 200 }),
    () => ({
      path: `/v1/suggest?q=${encodeURIComponent(pick(wordsOf(pick(corpus))).slice(0, 3))}`,
      expected: 200,
    }),
    () => ({ path: `/v1/related/${pick(corpus).article.id}`, expected: 200 }),
    () => pageOf(pick(corpus)),
    () => ({ path: `/v1/articles/${pick(corpus).article.id}`, expected: 200 }),
    () => ({
      path: `/v1/entities/${encodeURIComponent(pick(pick(corpus).entities).id)}`,
      expected: 200,
    }),
    () => ({ path: '/v1/manifest', expected: 200 }),
    () => ({ path: '/v1/articles/vietnamplus-none', expected: 404 }),
    () => ({ path: '/v1/search?q=', expected: 400 }),
  ]
  return () => pick(kinds)()
}

export const wordsOf = ({ article }: PreparedArticle): readonly string[] =>
  [article.headline ?? '', article.lead ?? '']
    .join(' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)

/** What a reader's browser says of a page. */
export function pageOf({ article, entities }: PreparedArticle): Asked {
  const body = JSON.stringify({
    headline: article.headline,
    lead: article.lead?.slice(0, 1000),
    names: entities.map(({ kind, id, canonical }) => ({ kind, id, name: canonical })),
    sketch: sketchOf(article),
    query: writeQuery(relatedQueryOf(article, entities)),
  })
  return {
    path: '/v1/related',
    init: { method: 'POST', headers: { 'content-type': 'application/json' }, body },
    expected: 200,
  }
}
