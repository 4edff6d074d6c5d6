/** Several captures of one article: identical ones collapse, differing ones are revisions, both are reported. */
import { changesBetween } from '../shared/article/revisions.ts'
import type { ReadReport, RevisedArticle } from './build-report.ts'
import type { ReadPage } from './pipeline.ts'

export function captureReport(
  pages: readonly ReadPage[],
): Pick<ReadReport, 'identical' | 'revisions'> {
  const byId = Map.groupBy(pages, ({ article }) => article.id)
  const identical: string[][] = []
  const revisions: RevisedArticle[] = []
  for (const [id, captures] of byId) {
    if (captures.length < 2) continue
    const same = Map.groupBy(captures, ({ article }) => JSON.stringify(article))
    for (const group of same.values())
      if (group.length > 1) identical.push(group.map(({ file }) => file))
    const distinct = [...same.values()].map(([first]) => first!)
    const changes = distinct
      .slice(1)
      .flatMap((capture, i) => changesBetween(distinct[i]!.article, capture.article))
    // Copies that differ in layout or tail only are one text: nothing was revised.
    if (changes.length > 0)
      revisions.push({
        id,
        files: distinct.map(({ file }) => file),
        changes: changes.map(sentence),
      })
    else if (distinct.length > 1) identical.push(distinct.map(({ file }) => file))
  }
  return { identical, revisions }
}

function sentence({ part, before, after }: ReturnType<typeof changesBetween>[number]): string {
  if (before === undefined) return `${part} added: ${after}`
  if (after === undefined) return `${part} removed: ${before}`
  return `${part}: ${before} → ${after}`
}
