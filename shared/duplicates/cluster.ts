/**
 * The dispatches of a corpus: which articles are one text printed again.
 *
 * Near-linear: articles meet in the buckets of their rarest-looking shingles, of their headline and of their
 * lead; only those that meet are compared, and a bucket that half the corpus falls into compares neighbours in
 * time only. The result does not depend on the order of the articles.
 */
import type { ArticleId } from '../article/article.ts'
import { columnsOf } from './columns.ts'
import { comparedText, inTime, type ComparedText, type Dispatched } from './compared-text.ts'
import { areSame } from './comparison.ts'
import { Groups } from './groups.ts'
import { pairsOf } from './meetings.ts'

/**
 * Each copied article's dispatch; articles printed once are absent. A dispatch is named after its earliest copy,
 * so that later ones do not rename it: `d-vietnamplus-160915`. `known` names win, for corpora that grow.
 */
export function clusterDispatches(
  articles: Iterable<Dispatched>,
  known: ReadonlyMap<ArticleId, string> = new Map(),
): ReadonlyMap<ArticleId, string> {
  const texts: ComparedText[] = []
  for (const article of articles) if (article.kind !== 'tag') texts.push(comparedText(article))
  texts.sort(inTime)
  const columns = columnsOf(texts)
  const groups = new Groups(texts.length)
  const same = (a: number, b: number) => areSame(texts[a]!, texts[b]!, columns)
  for (const [a, b] of pairsOf(texts)) {
    if (!groups.together(a, b) && same(a, b)) groups.join(a, b, same)
  }
  return namesOf(texts, groups, known)
}

function namesOf(
  texts: readonly ComparedText[],
  groups: Groups,
  known: ReadonlyMap<ArticleId, string>,
): ReadonlyMap<ArticleId, string> {
  const names = new Map<ArticleId, string>()
  for (const members of groups.all()) {
    const ids = members.map((at) => texts[at]!.id)
    const name = ids.map((id) => known.get(id)).find((id) => id !== undefined) ?? `d-${ids[0]!}`
    for (const id of ids) names.set(id, name)
  }
  return names
}
