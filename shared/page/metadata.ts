/**
 * What a page says of itself beside its text: address, date, title.
 *
 * Nothing is believed at once: addresses must be web addresses, dates must be days, titles lose the outlet's name.
 */
import { isArticle } from './detect.ts'
import { dayOf } from './page-date.ts'
import { decodeEntities, linkedArticle } from './json-ld.ts'
import type { Site } from './site.ts'

export interface Metadata {
  readonly url?: URL
  /** ISO day. */
  readonly published?: string
  /** What the page calls itself, the outlet's name cut off. */
  readonly title?: string
  readonly description?: string
  /** ISO day on which a browser saved the page, as it noted. */
  readonly captured?: string
}

/** The page's own address: canonical, then Open Graph, then where it was found; an article's before any other. */
export function addressIn(document: Document, location: URL | undefined): URL | undefined {
  const saved = savedFrom(document)
  const base = location ?? saved.url
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaOf(document, 'og:url'),
  ].flatMap((href) => readUrl(href, base) ?? [])
  const candidates = base === undefined ? stated : [...stated, base]
  return (
    candidates.find((url) => isArticle(url)) ??
    // A home page as canonical address is a slip of the system.
    candidates.find((url) => url.pathname !== '/') ??
    base
  )
}

export function metadataOf(document: Document, site: Site | undefined): Metadata {
  const linked = linkedArticle(document)
  const published =
    firstDay(PUBLISHED.map((name) => metaOf(document, name))) ?? firstDay([linked.datePublished])
  const title =
    metaOf(document, 'og:title') ?? document.querySelector('title')?.textContent ?? linked.headline
  const named =
    title === undefined ? '' : withoutOutlet(title, site, metaOf(document, 'og:site_name'))
  const description = metaOf(document, 'og:description') ?? metaOf(document, 'description')
  const { captured } = savedFrom(document)
  return {
    ...(published !== undefined && { published }),
    ...(named !== '' && { title: named }),
    ...(description !== undefined && { description: decodeEntities(description) }),
    ...(captured !== undefined && { captured }),
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'DC.date.issued',
  'dc.date',
  'DC.Date',
]

const firstDay = (texts: readonly (string | undefined)[]): string | undefined => {
  for (const text of texts) {
    const day = text === undefined ? undefined : dayOf(text)
    if (day !== undefined) return day
  }
  return undefined
}

/** A meta element's content, whichever attribute names it. */
function metaOf(document: Document, name: string): string | undefined {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')
    if (content !== null && content !== undefined && content.trim() !== '') return content.trim()
  }
  return undefined
}

function readUrl(href: string | null | undefined, base: URL | undefined): URL | undefined {
  const text = href?.trim()
  if (text === undefined || text === '' || !URL.canParse(text, base?.href)) return undefined
  const url = new URL(text, base?.href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}

// `Un titre | Vietnam+ (VietnamPlus)`; printed pages have `Bản in : ` before it.
const TITLE = /^(?:Bản in\s*:\s*)?(?<title>.*?)(?:\s+\|\s+[^|]*)?$/su

/** A page's title without the outlet's name: a bar never stands in a headline, a dash may. */
export function withoutOutlet(title: string, site: Site | undefined, siteName?: string): string {
  let text = TITLE.exec(decodeEntities(title).trim())?.groups?.['title'] ?? ''
  for (const name of [...(site?.titles ?? []), ...(siteName === undefined ? [] : [siteName])])
    for (const dash of [' - ', ' – ', ' — '])
      if (text.toLowerCase().endsWith((dash + name).toLowerCase()))
        text = text.slice(0, -(dash + name).length)
  return text.replace(/\s+/gu, ' ').trim()
}

const COMMENT = 8
// Chrome and Internet Explorer write the first, SingleFile the second.
const SAVED =
  /saved from url=\(\d+\)(?<url>\S+)|Page saved with SingleFile\s+url:\s*(?<single>\S+)/u
const SAVED_DATE = /saved date:\s*\w{3} (?<month>\w{3}) (?<day>\d\d) (?<year>\d{4})/u
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** What a browser noted on the page when it saved it, in a comment above or at the top of the document. */
function savedFrom(document: Document): { readonly url?: URL; readonly captured?: string } {
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
