/**
 * The whole of what may leave the reader's browser about a page: its identity where an outlet numbers it,
 * headline, lead, date, a sketch of the text, and one query of at most 60 terms with the names behind them.
 * Never the address, never the text.
 */
import type { Article } from '../../shared/article/article.ts'
import { sketchOf } from '../../shared/duplicates/sketch.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import type { PageQuery } from '../../shared/library/beside.ts'
import { writeQuery } from '../../shared/related/query/query-text.ts'
import { storiesAbout } from '../../shared/dossiers/stories/stories.ts'
import { relatedQueryOf } from '../../shared/related/query/query.ts'
import type { Question } from './page.ts'

/** What the service takes of a query; a page that needs more sends no roles. */
const LONGEST = 12_000

/** The page's threads are found with the same marks as its query. */
export const questionOf = (article: Article, entities: readonly Entity[]): Question => ({
  query: queryOf(article, entities),
  stories: storiesAbout(article, entities),
})

export function queryOf(article: Article, entities: readonly Entity[]): PageQuery {
  const numbered = !article.id.startsWith('x-')
  return {
    ...(numbered && { id: article.id }),
    ...(article.headline !== undefined && { headline: plain(article.headline, 300) }),
    ...(article.lead !== undefined && { lead: plain(article.lead, 1_000) }),
    ...(article.published !== undefined && { published: article.published.date }),
    sketch: sketchOf(article),
    query: written(article, entities),
  }
}

function written(article: Article, entities: readonly Entity[]): string {
  // A hash of the text would say no more than the sketch, and is nobody's identity.
  const { id: _, ...query } = relatedQueryOf(article, entities)
  const whole = writeQuery(query)
  if (whole.length <= LONGEST) return whole
  const names = query.names.map(({ kind, id, name }) => ({ kind, id, name: plain(name, 100) }))
  return writeQuery({ ...query, names })
}

/** Without the control characters that a page may hold and the service refuses. */
const plain = (text: string, limit: number): string =>
  text.replace(/[\u0000-\u001F\u007F-\u009F]+/gu, ' ').slice(0, limit)
