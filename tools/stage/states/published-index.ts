/** A published corpus for the private mode to fetch: the stage's dispatch under so many numbers. */
import { readArticleId } from '../../../shared/article/article.ts'
import { clean } from '../../../shared/article/clean.ts'
import { readText } from '../../../shared/article/raw.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { DISPATCH } from '../hosts/pages.ts'

/** More than one value holds. */
const ARTICLES = 200

let made: ReadonlyMap<string, string> | undefined

/** Takes a second the first time. */
export function publishedIndex(): ReadonlyMap<string, string> {
  if (made !== undefined) return made
  const { headline, lead } = DISPATCH
  const { article } = clean(
    readText([headline, lead].join('\n\n'), { address: { outlet: 'vietnamplus' } }),
  )
  const entities = recognise(article)
  const corpus = Array.from({ length: ARTICLES }, (_, at) => ({
    article: { ...article, id: readArticleId(`vietnamplus-${9_000_102 + at}`)! },
    entities,
  }))
  return (made = new Map(publicationOf(corpus, { updated: '2026-08-03T06:00:00Z' })))
}
