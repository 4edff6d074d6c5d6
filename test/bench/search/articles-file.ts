/** Real articles to measure with, which stay where they are. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article, ArticleId } from '../../../shared/article/article.ts'

/** Articles of a file, `{ id, date, heading, text }` a line, in the order of their identifiers. */
export function articlesOf(file: string): readonly Article[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .flatMap((line): Article[] => {
      if (line === '') return []
      const { id, date, heading = '', text = '' } = JSON.parse(line) as Record<string, string>
      return [
        {
          id: `file-${String(id).padStart(8, '0')}` as ArticleId,
          kind: 'article',
          lead: heading,
          body: [text],
          captions: [],
          links: [],
          ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
        },
      ]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
