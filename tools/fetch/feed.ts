/**
 * The addresses a feed or a sitemap names: RSS 2.0, RSS 1.0, Atom, sitemaps and sitemap indexes.
 *
 * Reads what it can: an item without a usable address is passed over, a date that is none is left out.
 */
import { readXml } from './xml.ts'

export interface FeedItem {
  readonly url: string
  /** ISO day, as the feed gives it. */
  readonly published?: string
  /** ISO day on which a sitemap of an index last changed. */
  readonly changed?: string
}

export interface Feed {
  readonly kind: 'items' | 'index'
  /** Pages of a feed or sitemap; further sitemaps of an index. */
  readonly items: readonly FeedItem[]
}

/** What an item says under each name, the first time; prefixed names (`dc:date`) by their local part too. */
type Entry = Map<string, string>

const PAGES = new Set(['item', 'entry', 'url'])
const SITEMAPS = new Set(['sitemap'])
const ADDRESSES = ['alternate', 'loc', 'link', 'guid'] as const
const ISO_DATES = ['published', 'publication_date', 'date'] as const
const SAID = new Set<string>([...ADDRESSES, ...ISO_DATES, 'pubDate', 'lastmod'])
/** Longer is no address and no date. */
const LONGEST = 4000

/** `undefined` where the text is neither feed nor sitemap. */
export function readFeed(xml: string, base: URL): Feed | undefined {
  if (!/<(?:\w{1,40}:)?(?:rss|feed|RDF|urlset|sitemapindex)\b/u.test(xml.slice(0, 20_000)))
    return undefined
  const pages: Entry[] = []
  const sitemaps: Entry[] = []
  let entry: Entry | undefined
  let kind = ''
  let open: string | undefined
  let text = ''
  const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)
  // `<image><url>` within an item begins no entry of a sitemap.
  const isEntry = (local: string): boolean =>
    (entry === undefined || kind === local) && (PAGES.has(local) || SITEMAPS.has(local))
  readXml(xml, {
    open: (name, attributes) => {
      const local = localOf(name)
      if (isEntry(local)) {
        entry = new Map()
        kind = local
        ;(SITEMAPS.has(local) ? sitemaps : pages).push(entry)
      } else if (entry !== undefined && local === 'link') notePlace(entry, attributes)
      open = SAID.has(local) ? name : undefined
      text = ''
    },
    text: (said) => {
      if (open !== undefined && text.length < LONGEST) text += said
    },
    close: (name) => {
      if (entry !== undefined && open === name) note(entry, open, text)
      open = undefined
      if (isEntry(localOf(name))) entry = undefined
    },
  })
  return sitemaps.length > 0
    ? { kind: 'index', items: itemsOf(sitemaps, base, 'changed') }
    : { kind: 'items', items: itemsOf(pages, base, 'published') }
}

/** Atom's `<link rel="alternate" href="…">`, which is alternate without a `rel` too. */
function notePlace(entry: Entry, attributes: ReadonlyMap<string, string>): void {
  const href = attributes.get('href')
  if (href !== undefined && (attributes.get('rel') ?? 'alternate') === 'alternate')
    note(entry, 'alternate', href)
}

/** The name itself counts for more than a prefixed one: `loc` is the page, `image:loc` its picture. */
function note(entry: Entry, name: string, text: string): void {
  const said = text.trim()
  if (said === '') return
  const local = name.slice(name.indexOf(':') + 1)
  const key = local === name ? name : `:${local}`
  if (!entry.has(key)) entry.set(key, said)
}

const saidIn = (entry: Entry, name: string): string | undefined =>
  entry.get(name) ?? entry.get(`:${name}`)

function itemsOf(
  entries: readonly Entry[],
  base: URL,
  dated: 'published' | 'changed',
): readonly FeedItem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const url = addressIn(entry, base)
    if (url === undefined || seen.has(url)) return []
    seen.add(url)
    const day = dated === 'published' ? dayIn(entry) : isoDay(saidIn(entry, 'lastmod'))
    return [{ url, ...(day === undefined ? {} : { [dated]: day }) }]
  })
}

function addressIn(entry: Entry, base: URL): string | undefined {
  const name = ADDRESSES.find((one) => saidIn(entry, one) !== undefined)
  const written = name === undefined ? undefined : saidIn(entry, name)
  if (written === undefined || !URL.canParse(written, base.href)) return undefined
  const url = new URL(written, base.href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** The day as the feed's own zone has it: the agency dates its dispatches in Hanoi. */
function dayIn(entry: Entry): string | undefined {
  const name = ISO_DATES.find((one) => saidIn(entry, one) !== undefined)
  const iso = isoDay(name === undefined ? undefined : saidIn(entry, name))
  if (iso !== undefined) return iso
  const rfc = saidIn(entry, 'pubDate')
  const match =
    rfc === undefined
      ? null
      : /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]{0,6} (?<year>\d{4})/u.exec(rfc)
  if (match === null) return undefined
  const month = MONTHS.indexOf(match.groups!['month']!) + 1
  if (month === 0) return undefined
  const pad = (n: string | number): string => String(n).padStart(2, '0')
  return `${match.groups!['year']}-${pad(month)}-${pad(match.groups!['day']!)}`
}

const isoDay = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(text) ? text.slice(0, 10) : undefined

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
