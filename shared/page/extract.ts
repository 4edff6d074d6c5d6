/**
 * A page to its lines: the article's first, each with what the markup says it is, then everything else.
 *
 * The same code reads the live page in the browser and a saved one in the CLI. It changes nothing, asks nobody,
 * believes no single source, and drops no line: what is not the article comes last, as boilerplate.
 */
import type { RawExtract, RawLine } from '../article/raw.ts'
import { blocksOf, type Block, type Blocks } from './blocks.ts'
import { choose, type Choice } from './choose.ts'
import { addressOf, siteOf } from './detect.ts'
import { marksOf } from './marks.ts'
import { addressIn, metadataOf, statementsOf, type Metadata } from './metadata.ts'
import { dayOf } from './page-date.ts'
import type { Site } from './site.ts'

/** A general reader for pages of no known layout: the element that holds the article, in a copy of its own. */
export type Fallback = (document: Document) => Element | undefined

/** What `document` holds. `url` is where it was found, if that is known; `fallback` is asked when no layout applies. */
export function extract(document: Document, url?: URL, fallback?: Fallback): RawExtract {
  const stated = statementsOf(document)
  const found = addressIn(stated, url)
  const address = found && addressOf(found)
  const site = found && siteOf(found)
  const metadata = metadataOf(stated, site)
  const isList = address?.kind === 'tag'
  const { page, choice } = read(document, site, metadata, isList, fallback)
  const published = metadata.published ?? printedDay(page, choice)
  return {
    lines: isList ? listOf(page.blocks) : linesOf(page.blocks, choice, metadata.title),
    ...(found !== undefined && { url: found.href }),
    ...(address !== undefined && { address }),
    ...(published !== undefined && !isList && { published }),
    ...(metadata.captured !== undefined && { captured: metadata.captured }),
  }
}

interface Reading {
  readonly page: Blocks
  readonly choice?: Choice
}

function read(
  document: Document,
  site: Site | undefined,
  { title, description }: Metadata,
  isList: boolean,
  fallback: Fallback | undefined,
): Reading {
  const root = document.body ?? document.documentElement
  if (root === null) return { page: { blocks: [], times: [] } }
  const marks = marksOf(root, site?.layout)
  const page = blocksOf(root, marks)
  if (isList) return { page }
  const marked = page.blocks.some(({ body }) => body !== undefined)
  const content = marked || fallback === undefined ? undefined : fallback(document)
  const prose =
    content &&
    new Set(blocksOf(content, marksOf(content, site?.layout)).blocks.map(({ text }) => text))
  const choice = choose(page.blocks, { title, description, prose })
  if (choice !== undefined) return { page, choice }
  // Nothing of an article, though the page may only call itself hidden or set apart.
  const lenient = blocksOf(root, marksOf(root, site?.layout, true))
  const second = choose(lenient.blocks, { title, description })
  return second === undefined ? { page } : { page: lenient, choice: second }
}

/** The first moment that the page prints above or within its article: cards below have dates of their own. */
function printedDay({ blocks, times }: Blocks, choice: Choice | undefined): string | undefined {
  if (choice === undefined) return undefined
  const end = blocks.findLastIndex((block) => choice.hints.has(block))
  const near = times.filter(({ at }) => at <= end)
  for (const { text } of [...near.filter(({ mark }) => mark !== 'boilerplate'), ...near]) {
    const day = dayOf(text)
    if (day !== undefined) return day
  }
  return undefined
}

/** A page that lists articles: its lines without judgement, menus last. */
function listOf(blocks: readonly Block[]): readonly RawLine[] {
  const isApart = ({ mark }: Block): boolean => mark === 'boilerplate'
  return [
    ...blocks.filter((block) => !isApart(block)).map(({ text, gap }) => ({ text, gap })),
    ...blocks.filter(isApart).map(({ text, gap }) => ({ text, gap, hint: 'boilerplate' as const })),
  ]
}

function linesOf(
  blocks: readonly Block[],
  choice: Choice | undefined,
  title: string | undefined,
): readonly RawLine[] {
  const article: RawLine[] = []
  const rest: RawLine[] = []
  for (const block of blocks) {
    const { text, gap } = block
    const hint = choice?.hints.get(block)
    if (hint !== undefined) article.push({ text, gap, hint })
    else rest.push({ text, gap, hint: 'boilerplate' })
  }
  const headed = choice === undefined || article.some(({ hint }) => hint === 'headline')
  const named: readonly RawLine[] =
    headed || title === undefined ? [] : [{ text: title, gap: 0, hint: 'headline' }]
  return [...named, ...article, ...rest].map((line, i) => (i === 0 ? { ...line, gap: 0 } : line))
}
