/** Several captures of one article: identical ones collapse, differing ones are revisions, both are reported. */
import type { Article } from '../../shared/article/article.ts'
import { revisionsOf, type Change } from '../../shared/article/revisions.ts'
import type { ReadReport, RevisedArticle } from './build-report.ts'

export function captureReport(
  pages: readonly { readonly article: Article; readonly file: string }[],
): Pick<ReadReport, 'identical' | 'revisions'> {
  const files = new Map(pages.map(({ article, file }) => [article, file]))
  const filesOf = (captures: Iterable<Article>): readonly string[] =>
    [...captures].map((article) => files.get(article)!)
  const identical: (readonly string[])[] = []
  const revised: RevisedArticle[] = []
  for (const [id, revisions] of revisionsOf(pages.map(({ article }) => article))) {
    for (const { captures } of revisions) if (captures.length > 1) identical.push(filesOf(captures))
    if (revisions.length > 1)
      revised.push({
        id,
        files: revisions.map(({ captures: [first] }) => savedOn(first!, files.get(first!)!)),
        changes: revisions.flatMap(({ changes }) => changes.map(sentence)),
      })
  }
  return { identical, revisions: revised }
}

/** `pont.html (2026-11-20)`: with the day of the capture, where it is known. */
const savedOn = ({ captured }: Article, file: string): string =>
  captured === undefined ? file : `${file} (${captured})`

function sentence({ part, before, after }: Change): string {
  if (before === undefined) return `${part} added: ${after}`
  if (after === undefined) return `${part} removed: ${before}`
  return `${part}: ${before} → ${after}`
}
