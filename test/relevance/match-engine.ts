/** The match suite against the project's own analysis, dictionary and index, every word required. */
import type { ArticleId } from '../../shared/article/article.ts'
import { documentOf } from '../../shared/search/index/document.ts'
import { rank } from '../../shared/search/ranking/score.ts'
import { engineOver } from '../bench/search/engine.ts'
import type { MatchPair } from './match-pairs.ts'

/** Whether each pair meets. Every text is an index of its own: one pair cannot help another. */
export const meets = ({ text, query }: MatchPair): boolean => {
  const article = {
    id: 'x-1' as ArticleId,
    kind: 'article' as const,
    body: [text],
    captions: [],
    links: [],
  }
  const engine = engineOver([documentOf(article, [])], 1)
  const expanded = engine.expanded(query)
  if (expanded === undefined) return false
  const clauses = expanded.words.flatMap(({ terms }, group) =>
    terms.map(({ term }) => ({ term, presence: 'required' as const, group })),
  )
  const postings = (_: number, term: string) => engine.postings(term)
  return rank(engine.corpus, postings, clauses, { limit: 1 }).total > 0
}
