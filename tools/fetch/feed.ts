/**
 * The addresses a feed or a sitemap names: RSS 2.0, RSS 1.0, Atom, sitemaps and sitemap indexes.
 *
 * Reads what it can: an item without a usable address is passed over, a date that is none is left out.
 */
import { DOMParser } from 'linkedom'

/** What is asked of linkedom's nodes: this program has no DOM of its own. */
interface XmlNode {
  readonly tagName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<XmlNode>
}

export interface FeedItem {
  readonly url: string
  /** ISO day, as the feed gives it. */
  readonly published?: string
}

export interface Feed {
  readonly kind: 'items' | 'index'
  /** Pages of a feed or sitemap; further sitemaps of an index. */
  readonly items: readonly FeedItem[]
}

/** `undefined` where the text is neither feed nor sitemap. */
export function readFeed(xml: string, base: URL): Feed | undefined {
  if (!/<(?:\w+:)?(?:rss|feed|RDF|urlset|sitemapindex)\b/u.test(xml.slice(0, 20_000)))
    return undefined
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XmlNode
  const indexed = elements(document, 'sitemap')
  if (indexed.length > 0) return { kind: 'index', items: itemsOf(indexed, base) }
  const entries = [
    ...elements(document, 'item'),
    ...elements(document, 'entry'),
    ...elements(document, 'url'),
  ]
  return { kind: 'items', items: itemsOf(entries, base) }
}

function itemsOf(entries: readonly XmlNode[], base: URL): readonly FeedItem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const url = addressIn(entry, base)
    if (url === undefined || seen.has(url)) return []
    seen.add(url)
    const published = dayIn(entry)
    return [{ url, ...(published === undefined ? {} : { published }) }]
  })
}

function addressIn(entry: XmlNode, base: URL): string | undefined {
  const alternate = [...entry.querySelectorAll('link[href]')].find(
    (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate',
  )
  const written =
    alternate?.getAttribute('href') ??
    textIn(entry, 'loc') ??
    textIn(entry, 'link') ??
    textIn(entry, 'guid')
  if (written === undefined || !URL.canParse(written, base.href)) return undefined
  const url = new URL(written, base.href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** The day as the feed's own zone has it: the agency dates its dispatches in Hanoi. */
function dayIn(entry: XmlNode): string | undefined {
  const iso =
    textIn(entry, 'published') ?? textIn(entry, 'publication_date') ?? textIn(entry, 'date')
  if (iso !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(iso)) return iso.slice(0, 10)
  const rfc = textIn(entry, 'pubDate')
  const match =
    rfc === undefined
      ? null
      : /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]* (?<year>\d{4})/u.exec(rfc)
  if (match === null) return undefined
  const month = MONTHS.indexOf(match.groups!['month']!) + 1
  if (month === 0) return undefined
  const pad = (n: string | number): string => String(n).padStart(2, '0')
  return `${match.groups!['year']}-${pad(month)}-${pad(match.groups!['day']!)}`
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const elements = (document: XmlNode, name: string): readonly XmlNode[] => [
  ...document.querySelectorAll(name),
]

function textIn(entry: XmlNode, name: string): string | undefined {
  // Prefixed names (`news:publication_date`, `dc:date`) are matched by their local part.
  const found = [...entry.querySelectorAll('*')].find(
    ({ tagName }) => tagName === name || tagName.endsWith(`:${name}`),
  )
  const text = found?.textContent?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '').trim()
  return text === undefined || text === '' ? undefined : text
}
