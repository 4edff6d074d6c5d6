/**
 * A page to its lines: the article's first, each with what the markup says it is, then everything else.
 *
 * The same code reads the live page in the browser and a saved one in the CLI. It changes nothing, asks nobody,
 * believes no single source, and drops no line: what is not the article comes last, as boilerplate.
 */
import type { RawExtract, RawLine } from '../article/raw.ts'
import { stampOf } from '../article/rules/time-stamp.ts'
import { blocksOf, type Blocks } from './blocks.ts'
import type { Block } from './block.ts'
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
  const published = metadata.published ?? markedDay(page, choice)
  const stamp = published === undefined ? stampAbove(page, choice) : undefined
  return {
    lines: isList ? listOf(page.blocks) : linesOf(page.blocks, choice, stamp, metadata.title),
    ...(found !== undefined && { url: found.href }),
    ...(address !== undefined && { address }),
    ...(published !== undefined && !isList && { published }),
    ...(metadata.captured !== undefined && { captured: metadata.captured }),
  }
}

/** Not `document.body`: where a page has none linkedom makes one, empty. */
function bodyOf({ documentElement }: Document): Element | null {
  for (let child = documentElement?.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'body') return child
  return documentElement
}

interface Reading {
  readonly page: Blocks
  readonly choice?: Choice
}

function read(
  document: Document,
  site: Site | undefined,
  clues: Metadata,
  isList: boolean,
  fallback: Fallback | undefined,
): Reading {
  const root = bodyOf(document)
  if (root === null) return { page: { blocks: [], times: [], bodies: 0 } }
  const page = blocksOf(root, marksOf(root, site?.layout))
  if (isList) return { page }
  const content = page.bodies > 0 ? undefined : fallback?.(document)
  const choice = choose(page, clues, content && textsOf(content, site))
  if (choice !== undefined) return { page, choice }
  // Nothing of an article, though the page may only call itself hidden or set apart.
  const lenient = blocksOf(root, marksOf(root, site?.layout, true))
  const second = choose(lenient, clues)
  return second === undefined ? { page } : { page: lenient, choice: second }
}

const textsOf = (content: Element, site: Site | undefined): ReadonlySet<string> =>
  new Set(blocksOf(content, marksOf(content, site?.layout)).blocks.map(({ text }) => text))

/** The first moment that the markup states above or within the article: cards below have dates of their own. */
function markedDay({ times }: Blocks, choice: Choice | undefined): string | undefined {
  const near = choice === undefined ? [] : times.filter(({ at }) => at < choice.end)
  for (const { text } of [...near.filter(({ mark }) => mark !== 'boilerplate'), ...near]) {
    const day = dayOf(text)
    if (day !== undefined) return day
  }
  return undefined
}

// How far above its body a page prints when it came out: over the headline, or under it.
const NEAR = 8

/** The line that prints a whole date beside the headline, where no markup gives one. The cleaner reads it. */
const stampAbove = ({ blocks }: Blocks, choice: Choice | undefined): Block | undefined =>
  choice &&
  blocks
    .slice(Math.max(0, choice.start - NEAR), choice.start)
    .find((block) => !choice.hints.has(block) && stampOf(block.text) !== undefined)

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
  stamp: Block | undefined,
  title: string | undefined,
): readonly RawLine[] {
  const article: RawLine[] = []
  const rest: RawLine[] = []
  for (const block of blocks) {
    const { text, gap } = block
    const hint = choice?.hints.get(block)
    if (choice?.hints.has(block) || block === stamp)
      article.push({ text, gap, ...(hint !== undefined && { hint }) })
    else rest.push({ text, gap, hint: 'boilerplate' })
  }
  const headed = choice === undefined || article.some(({ hint }) => hint === 'headline')
  const named: readonly RawLine[] =
    headed || title === undefined ? [] : [{ text: title, gap: 0, hint: 'headline' }]
  return [...named, ...article, ...rest].map((line, i) => (i === 0 ? { ...line, gap: 0 } : line))
}
