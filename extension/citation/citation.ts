/**
 * What a citation says of the copy being read. What the page does not print is absent, never guessed.
 */
import type { Article } from '../../shared/article/article.ts'

export interface Citation {
  readonly id: string
  readonly headline?: string
  /** The outlet's name, as its readers know it. */
  readonly outlet?: string
  /** The credit printed on the page: `VNA`, `VNA/CVN`. */
  readonly credit?: string
  /** To the precision known: `2019`, `2019-03`, `2019-03-12`. */
  readonly date?: string
  readonly url?: string
  /** ISO day on which the reader had the page before them. */
  readonly consulted: string
}

export function citationOf(
  article: Article,
  outlet: string | undefined,
  consulted: string,
): Citation {
  const printed =
    article.signOff === undefined ? article.dateline?.agency : creditOf(article.signOff)
  // `VOVWORLD` on VOVWORLD says nothing more.
  const credit = printed?.toLowerCase() === outlet?.toLowerCase() ? undefined : printed
  return {
    id: article.id,
    ...(article.headline !== undefined && { headline: article.headline }),
    ...(outlet !== undefined && { outlet }),
    ...(credit !== undefined && { credit }),
    ...(article.published !== undefined && { date: article.published.date }),
    ...(article.url !== undefined && { url: article.url }),
    consulted,
  }
}

/** `-VNA.` → `VNA`, `Texte et photos : Mai Anh/CVN` → `Mai Anh/CVN`: without what sets it apart. */
function creditOf(signOff: string): string | undefined {
  const credit = signOff
    .replace(/^[\s–—-]+/u, '')
    .replace(/^[^:/]{1,40}:\s*/u, '')
    .replace(/[\s./]+$/u, '')
  return credit === '' ? undefined : credit
}

/** The year, month and day that are known, as numbers. */
export const partsOfDate = (iso: string): readonly number[] =>
  (iso.split('T')[0] ?? '').split('-').map(Number)
