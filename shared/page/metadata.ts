/**
 * What a page says of itself beside its text: address, date, title.
 *
 * Nothing is believed at once: addresses must be web addresses, dates must be days, titles lose the outlet's name.
 */
import { isArticle } from './detect.ts'
import { dayOf } from './page-date.ts'
import { decodeEntities, linkedArticle } from './json-ld.ts'
import type { Site } from './site.ts'

/** What stands in a page's head, gathered in one go. */
export interface Statements {
  /** Contents of meta elements by their name in lower case, whichever attribute names them; the first counts. */
  readonly metas: ReadonlyMap<string, string>
  readonly canonicals: readonly string[]
  readonly title?: string
  /** Texts of JSON-LD blocks: they may stand anywhere on the page, and most pages say it all in their head. */
  readonly linked: () => readonly string[]
  readonly saved: Saved
}

export function statementsOf(document: Document): Statements {
  const metas = new Map<string, string>()
  const head = headOf(document)
  for (const meta of head.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? ''
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  const canonicals = [...head.getElementsByTagName('link')]
    .filter((link) => /(?:^|\s)canonical(?:\s|$)/iu.test(link.getAttribute('rel') ?? ''))
    .flatMap((link) => link.getAttribute('href') ?? [])
  const linked = (): readonly string[] =>
    [...document.getElementsByTagName('script')]
      .filter((script) => script.getAttribute('type')?.toLowerCase() === 'application/ld+json')
      .flatMap((script) => script.textContent ?? [])
  const title = head.getElementsByTagName('title')[0]?.textContent
  return {
    metas,
    canonicals,
    linked,
    saved: savedFrom(document),
    ...(title !== null && title !== undefined && { title }),
  }
}

/** The head, or the whole page where broken markup has none to speak of. Not `document.head`: linkedom would make one. */
function headOf(document: Document): Document | Element {
  const head = document.documentElement?.firstElementChild
  return head?.localName === 'head' && head.firstElementChild !== null ? head : document
}

/** The page's own address: canonical, then Open Graph, then where it was found; an article's before any other. */
export function addressIn(stated: Statements, location: URL | undefined): URL | undefined {
  const base = location ?? stated.saved.url
  const hrefs = [...stated.canonicals, stated.metas.get('og:url')]
  const urls = hrefs.flatMap((href) => readUrl(href, base) ?? [])
  const candidates = base === undefined ? urls : [...urls, base]
  return (
    candidates.find((url) => isArticle(url)) ??
    // A home page as canonical address is a slip of the system.
    candidates.find((url) => url.pathname !== '/') ??
    base
  )
}

export interface Metadata {
  /** ISO day. */
  readonly published?: string
  /** What the page calls itself, the outlet's name cut off. */
  readonly title?: string
  readonly description?: string
  /** ISO day on which a browser saved the page, as it noted. */
  readonly captured?: string
}

export function metadataOf(stated: Statements, site: Site | undefined): Metadata {
  const { metas, saved } = stated
  const dated = firstDay(PUBLISHED.map((name) => metas.get(name)))
  const titled = metas.get('og:title') ?? stated.title
  const article =
    dated === undefined || titled === undefined ? linkedArticle(stated.linked()) : undefined
  const published = dated ?? firstDay([article?.datePublished])
  const title = titled ?? article?.headline ?? ''
  const named = withoutOutlet(title, site, metas.get('og:site_name'))
  const description = metas.get('og:description') ?? metas.get('description')
  return {
    ...(published !== undefined && { published }),
    ...(named !== '' && { title: named }),
    ...(description !== undefined && { description: decodeEntities(description) }),
    ...(saved.captured !== undefined && { captured: saved.captured }),
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
]

const firstDay = (texts: readonly (string | undefined)[]): string | undefined => {
  for (const text of texts) {
    const day = text === undefined ? undefined : dayOf(text)
    if (day !== undefined) return day
  }
  return undefined
}

function readUrl(href: string | undefined, base: URL | undefined): URL | undefined {
  const text = href?.trim()
  if (text === undefined || text === '' || !URL.canParse(text, base?.href)) return undefined
  const url = new URL(text, base?.href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}

const LONGEST_TITLE = 1000
const PRINTED = /^Bản in\s*:\s*/u

/**
 * A page's title without the outlet's name, `''` when nothing is left: `Un titre | Vietnam+ (VietnamPlus)` is `Un titre`.
 * What follows a bar is never part of a headline; what follows a dash may be.
 */
export function withoutOutlet(title: string, site: Site | undefined, siteName?: string): string {
  const decoded = decodeEntities(title.slice(0, LONGEST_TITLE))
  const plain = decoded.replace(/\s+/gu, ' ').trim().replace(PRINTED, '')
  const bar = plain.lastIndexOf('|')
  let text = bar < 0 ? plain : plain.slice(0, bar).trim()
  for (const name of [...(site?.titles ?? []), ...(siteName === undefined ? [] : [siteName])]) {
    const end = name.toLowerCase()
    const dash = ['', ' - ', ' – ', ' — '].find((between) =>
      between === '' ? text.toLowerCase() === end : text.toLowerCase().endsWith(between + end),
    )
    if (dash !== undefined) text = text.slice(0, -(dash + name).length)
  }
  return text.trim()
}

const COMMENT = 8
// Chrome and Internet Explorer write the first, SingleFile the second.
const SAVED =
  /saved from url=\(\d+\)(?<url>\S+)|Page saved with SingleFile\s+url:\s*(?<single>\S+)/u
const SAVED_DATE = /saved date:\s*\w{3} (?<month>\w{3}) (?<day>\d\d) (?<year>\d{4})/u
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

interface Saved {
  readonly url?: URL
  readonly captured?: string
}

/** What a browser noted on the page when it saved it, in a comment above or at the top of the document. */
function savedFrom(document: Document): Saved {
  for (const parent of [document, document.documentElement]) {
    for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
      if (node.nodeType !== COMMENT) continue
      const text = (node.nodeValue ?? '').slice(0, 4000)
      const { url: plain, single } = SAVED.exec(text)?.groups ?? {}
      const url = readUrl(plain ?? single, undefined)
      if (url === undefined) continue
      const { month, day, year } = SAVED_DATE.exec(text)?.groups ?? {}
      const index = MONTHS.indexOf(month ?? '') + 1
      const captured = dayOf(`${year}-${String(index).padStart(2, '0')}-${day}`)
      return { url, ...(captured !== undefined && { captured }) }
    }
  }
  return {}
}
