/** What a publication is made of: articles with all that was found out about them. */
import type { Article } from '../article/article.ts'
import { byCapture } from '../article/revisions.ts'
import type { Apart } from '../duplicates/apart.ts'
import type { Entity } from '../entities/entity.ts'
import type { Card, TextPolicy } from '../library/holdings.ts'

export interface PreparedArticle {
  readonly article: Article
  readonly entities: readonly Entity[]
  /** The same for every copy of one dispatch; absent for a text printed once. */
  readonly dispatch?: string
  /** What sets it apart from its copies, where no more than an excerpt is shown. */
  readonly apart?: Apart
}

/** In the order of their identifiers, one revision of each: the one captured last. A list of the caller's own. */
export function inOrder(corpus: Iterable<PreparedArticle>): PreparedArticle[] {
  const kept = new Map<string, PreparedArticle>()
  for (const prepared of corpus) {
    const known = kept.get(prepared.article.id)
    if (known === undefined || byCapture(known.article, prepared.article) < 0)
      kept.set(prepared.article.id, prepared)
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, prepared]) => prepared)
}

/** The card of an article; without its lead where no text may be shown. */
export function cardOf({ article, dispatch }: PreparedArticle, policy: TextPolicy): Card {
  const { id, kind, outlet, url, headline, lead, published, captured } = article
  return {
    id,
    kind,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(lead === undefined || policy === 'none' ? {} : { lead }),
    ...(policy === 'none' ? {} : openingOf(article)),
    ...(published === undefined ? {} : { published }),
    ...(captured === undefined ? {} : { captured }),
    ...(dispatch === undefined ? {} : { dispatch }),
  }
}

/** A text without a headline is called by how it begins: its number says nothing to a reader. */
const openingOf = ({ headline, lead, body: [opening] }: Article): Pick<Card, 'opening'> =>
  headline === undefined && lead === undefined && opening !== undefined ? { opening } : {}
