/** Articles to measure with: real ones, which stay where they are, or generated ones. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article, ArticleId } from '../../../shared/article/article.ts'
import { generatedNews } from './generated-news.ts'

export interface Source {
  readonly count: number
  readonly articles: Iterable<Article>
}

/** `10000` for so many generated ones, else a file. */
export function sourceOf(name: string): Source {
  if (/^\d+$/u.test(name)) return { count: Number(name), articles: generatedNews(Number(name)) }
  const articles = articlesOf(name)
  return { count: articles.length, articles }
}

/** Articles of a file, `{ id, date, heading, text }` a line, in the order of their identifiers, each once. */
export function articlesOf(file: string): readonly Article[] {
  const articles = new Map<string, Article>()
  for (const line of linesIn(gunzipSync(readFileSync(file)))) {
    if (line.trim() === '') continue
    const { id, date, heading = '', text = '' } = JSON.parse(line) as Record<string, string>
    const own = `file-${String(id).padStart(8, '0')}` as ArticleId
    articles.set(own, {
      id: own,
      kind: 'article',
      lead: heading,
      body: [text],
      captions: [],
      links: [],
      ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
    })
  }
  return [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const LINE_FEED = 10

/** A line at a time: 100,000 articles as one string are more than V8 makes. */
function* linesIn(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, from)
    const end = found === -1 ? bytes.length : found
    yield bytes.toString('utf8', from, end)
    from = end + 1
  }
}
