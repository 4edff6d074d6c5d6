/** The query of a page as the browser that read it sent it: nothing of the page is read again. */
import type { ArticleId } from '../../article/article.ts'
import { readQuery } from './query-text.ts'
import type { RelatedQuery } from './query.ts'

/** Undefined where none was sent, or none that can be read. */
export function sentQuery({
  id,
  query,
}: {
  readonly id?: ArticleId | undefined
  readonly query?: string | undefined
}): RelatedQuery | undefined {
  const sent = query === undefined ? undefined : readQuery(query)
  return sent === undefined ? undefined : askedAs(id, sent)
}

/** The same query under the identifier that was asked for, if any. */
export function askedAs(id: ArticleId | undefined, query: RelatedQuery): RelatedQuery {
  const { id: _, ...rest } = query
  return { ...rest, ...(id === undefined ? {} : { id }) }
}
