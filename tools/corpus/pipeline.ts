/**
 * The road from pages to what is published: clean, recognise, resolve across the corpus, find the dispatches.
 *
 * The same folder gives the same corpus, whatever order its pages are read in.
 */
import type { Article, ArticleId } from '../../shared/article/article.ts'
import { clean, type Cleaned } from '../../shared/article/clean.ts'
import { gatherEvidence } from '../../shared/article/evidence.ts'
import { apartIn, type Apart } from '../../shared/duplicates/apart.ts'
import { clusterDispatches } from '../../shared/duplicates/cluster.ts'
import type { Entity } from '../../shared/entities/entity.ts'
import { recognise } from '../../shared/entities/recognise.ts'
import { redatesIn } from '../../shared/entities/corrections.ts'
import { resolve, type Correction } from '../../shared/entities/resolve.ts'
import type { TextPolicy } from '../../shared/library/holdings.ts'
import { inOrder, type PreparedArticle } from '../../shared/publishing/prepared.ts'
import type { ReadReport } from './build-report.ts'
import { captureReport } from './captures.ts'
import type { Folder, Page } from '../pages/folder.ts'
import { isFrench } from './french.ts'
import { PAGES_JSON } from '../pages/pages-json.ts'
import type { Progress } from '../program/progress.ts'
import { isRefusal, orRefused, type Refusal } from '../pages/refusal.ts'

/** One page, read through to its entities. */
export interface ReadPage {
  readonly file: string
  readonly cleaned: Cleaned
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly remarks: readonly string[]
}

export interface PrepareOptions {
  readonly corrections?: readonly Correction[]
  readonly progress?: Progress
  /** How texts may be shown; `excerpt` unless said. */
  readonly text?: TextPolicy
}

export interface Prepared {
  /** One for each page that is an article, captures of one page included. */
  readonly corpus: readonly PreparedArticle[]
  readonly pages: readonly ReadPage[]
  readonly report: ReadReport
}

export function prepare(
  folder: Folder,
  { corrections = [], progress, text = 'excerpt' }: PrepareOptions = {},
): Prepared {
  const read = readPages(folder.pages, progress, redatesIn(corrections))
  progress?.wait('names and dispatches compared')
  const { pages, unfit } = resolved(read.pages, corrections)
  const articles = pages.filter(({ article }) => article.kind !== 'tag' && saysSomething(article))
  const dispatches = clusterDispatches(articles.map(({ article }) => article))
  const printed = articles.map(({ article, entities }): PreparedArticle => {
    const dispatch = dispatches.get(article.id)
    return {
      article,
      entities,
      ...(dispatch === undefined ? {} : { dispatch }),
    }
  })
  // Whole texts are compared when they are read, and texts that are not shown never.
  const apart = text === 'excerpt' ? apartIn(inOrder(printed)) : new Map<ArticleId, Apart>()
  const corpus = printed.map((prepared): PreparedArticle => {
    const own = apart.get(prepared.article.id)
    return own === undefined ? prepared : { ...prepared, apart: own }
  })
  const report: ReadReport = {
    files: folder.pages.length + folder.refused.length,
    articles: new Set(articles.map(({ article }) => article.id)).size,
    refused: [...folder.refused, ...read.refused, ...empty(pages)].toSorted(byFile),
    lists: pages.filter(({ article }) => article.kind === 'tag').map(({ file }) => file),
    ...captureReport(articles),
    remarks: [{ file: PAGES_JSON, remarks: folder.remarks }, ...pages].flatMap(
      ({ file, remarks }) => remarks.map((remark) => ({ file, remark })),
    ),
    doubts: pages.flatMap(({ file, cleaned }) =>
      cleaned.doubts.map(({ about, text }) => ({
        file,
        doubt: text === undefined ? about : `${about}: ${text}`,
      })),
    ),
    corrections: unfit,
    ignored: folder.ignored,
    dispatches: new Set(dispatches.values()).size,
  }
  progress?.end()
  return { corpus, pages, report }
}

/** A sentence somewhere: a menu, a title alone or a line of links is no article. */
const saysSomething = ({ lead, body, captions }: Article): boolean =>
  lead !== undefined ||
  captions.length > 0 ||
  body.some((text) => (text.match(/\p{L}+/gu)?.length ?? 0) >= A_SENTENCE)

/** Words: a shorter line is a title or a menu. */
const A_SENTENCE = 8

const empty = (pages: readonly ReadPage[]): readonly Refusal[] =>
  pages
    .filter(({ article }) => article.kind !== 'tag' && !saysSomething(article))
    .map(({ file }) => ({
      file,
      reason: 'no-article',
      detail: 'no sentence on it reads like an article',
    }))

const byFile = (a: Refusal, b: Refusal): number => (a.file < b.file ? -1 : 1)

/** Pages read through to what they name; a corrected date is known before "mardi" is read against it. */
export function readPages(
  pages: readonly Page[],
  progress?: Progress,
  redates: ReadonlyMap<string, string> = new Map(),
): { readonly pages: readonly ReadPage[]; readonly refused: readonly Refusal[] } {
  const evidence = gatherEvidence(pages.map(({ raw }) => raw))
  const read: ReadPage[] = []
  const refused: Refusal[] = []
  for (const [i, { file, raw, remarks }] of pages.entries()) {
    progress?.step(i, pages.length, `pages read: ${file}`)
    const page = orRefused(file, (): ReadPage => {
      const cleaned = clean(raw, evidence)
      const article = redated(cleaned.article, redates)
      const told = isFrench(article) ? remarks : [...remarks, NOT_FRENCH]
      return { file, cleaned, article, entities: recognise(article), remarks: told }
    })
    if (isRefusal(page)) refused.push(page)
    else read.push(page)
  }
  progress?.end()
  return { pages: read, refused }
}

const NOT_FRENCH = 'hardly a French word in it, and it is read as French all the same'

function redated(article: Article, redates: ReadonlyMap<string, string>): Article {
  const date = redates.get(article.id)
  return date === undefined ? article : { ...article, published: { date, basis: 'correction' } }
}

/** The same pages with one entity for all its spellings across them; corrections that fit nothing are named. */
function resolved(
  read: readonly ReadPage[],
  corrections: readonly Correction[],
): { readonly pages: readonly ReadPage[]; readonly unfit: readonly string[] } {
  const resolution = resolve(
    read.map(({ article, entities }) => ({ article, entities })),
    corrections,
  )
  return {
    pages: read.map((page, i) => ({ ...page, entities: resolution.entities[i]! })),
    unfit: resolution.unfit,
  }
}
