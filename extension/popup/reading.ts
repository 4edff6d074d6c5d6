/**
 * From what a page's script read to what the popup shows first: cleaned, its persons and countries found. The other
 * names are found by `all-names.ts` once these are painted.
 *
 * All of it happens here, in the reader's browser; nothing of it is sent by reading.
 */
import type { Article } from '../../shared/article/article.ts'
import { looksGlued } from '../../shared/article/glue/looks-glued.ts'
import type { RawExtract } from '../../shared/article/raw.ts'
import { articleOf, sortLines } from '../../shared/article/sort-lines.ts'
import { firstNamesIn } from '../../shared/entities/first-names.ts'
import { standingOf } from '../../shared/page/outlets.ts'
import type { PageRead } from '../messages.ts'
import type { Page, ReadPage } from './model.ts'

/** A text this short, on a site nobody knows, is a menu or a form. */
const SHORTEST = 200

export async function readingOf({ raw }: PageRead): Promise<Page> {
  const standing = raw.address === undefined ? 'elsewhere' : standingOf(raw.address)
  if (standing === 'outlet') return { kind: 'refused', why: 'not-an-article' }
  const article = await cleaned(raw)
  if (article.kind === 'tag') return { kind: 'refused', why: 'not-an-article' }
  const length = article.body.reduce((sum, paragraph) => sum + paragraph.length, 0)
  if (standing === 'elsewhere' && length < SHORTEST)
    return { kind: 'refused', why: 'not-an-article' }
  if (length === 0 && article.lead === undefined && article.captions.length === 0)
    return { kind: 'refused', why: 'unreadable' }
  return {
    kind: 'read',
    article,
    entities: firstNamesIn(article),
    found: 'first',
    copy: copyOf(article, standing === 'article'),
  }
}

/** The repair of glued words, with its word list, is loaded for a page that looks as if it had some. */
async function cleaned(raw: RawExtract): Promise<Article> {
  if (!looksGlued(raw)) return articleOf(sortLines(raw))
  const [{ clean }, { frenchEvidence }] = await Promise.all([
    import('../../shared/article/clean.ts'),
    import('../../shared/article/evidence.ts'),
  ])
  return clean(raw, frenchEvidence).article
}

function copyOf(article: Article, outlet: boolean): ReadPage['copy'] {
  if (article.kind === 'machine-translation') return 'machine-translation'
  if (outlet) return 'outlet'
  return isAgency(article.dateline?.agency) || isAgency(article.signOff) ? 'vna-copy' : 'unknown'
}

/** `VNA`, `-VNA`, `VNA/CVN`, `AVI`: the agency signs, alone or with another. */
const isAgency = (text: string | undefined): boolean =>
  text !== undefined && /\b(?:VNA|AVI|TTXVN)\b/u.test(text)
