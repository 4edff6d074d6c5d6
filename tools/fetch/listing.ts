/**
 * The pages that a feed, a sitemap or an index of sitemaps lists.
 *
 * Of an index the newest twenty are read; how many there are is told with the pages, and such an index is never taken
 * for read: what may be remembered of each address are only the validators of what was read to its end.
 */
import { gunzipSync } from 'node:zlib'
import { UserError } from '../program/failure.ts'
import type { Collection } from './collection.ts'
import { readFeed, type FeedItem } from './feed.ts'
import type { PoliteClient } from './polite.ts'
import type { Validators } from './request.ts'

export interface Listing {
  readonly items: readonly FeedItem[]
  /** To be remembered once all its pages are kept. */
  readonly validators: ReadonlyMap<string, Validators>
  /** Of an index only. */
  readonly sitemaps?: { readonly read: number; readonly of: number }
}

const MOST_SITEMAPS = 20
/** As sitemaps.org bounds a sitemap. */
const LARGEST_FEED = 50_000_000

/** `undefined` where the feed says that it has not changed. */
export async function listedBy(
  feed: URL,
  client: PoliteClient,
  collection: Collection,
): Promise<Listing | undefined> {
  const answer = await client.get(feed.href, collection.validatorsOf(feed.href))
  if (answer.kind === 'unchanged') return undefined
  if (answer.kind === 'forbidden')
    throw new UserError(
      answer.unread === undefined
        ? `robots.txt of ${feed.host} asks robots to leave ${feed.pathname} alone`
        : `robots.txt of ${feed.host} could not be read (${answer.unread}), and without it nothing is asked for; try again later`,
    )
  if (answer.kind === 'failed') throw new UserError(`${feed.href} could not be read: ${answer.why}`)
  const read = readFeed(feedText(answer.body), feed)
  if (read === undefined)
    throw new UserError(`${feed.href} is neither a feed (RSS, Atom) nor a sitemap`)
  const validators = new Map([[feed.href, answer.validators]])
  if (read.kind === 'items') return { items: read.items, validators }
  const listing = await listedInAll(newestFirst(read.items), client, collection)
  const sitemaps = { read: listing.read, of: read.items.length }
  if (sitemaps.read < sitemaps.of) validators.delete(feed.href)
  for (const [url, kept] of listing.validators) validators.set(url, kept)
  return { items: listing.items, validators, sitemaps }
}

/** As listed where no day is told. */
const newestFirst = (sitemaps: readonly FeedItem[]): readonly FeedItem[] =>
  [...sitemaps].sort(({ changed: a = '' }, { changed: b = '' }) => (a > b ? -1 : a < b ? 1 : 0))

async function listedInAll(
  sitemaps: readonly FeedItem[],
  client: PoliteClient,
  collection: Collection,
): Promise<Omit<Listing, 'sitemaps'> & { readonly read: number }> {
  const items: FeedItem[] = []
  const validators = new Map<string, Validators>()
  let read = 0
  for (const { url } of sitemaps.slice(0, MOST_SITEMAPS)) {
    const part = await client.get(url, collection.validatorsOf(url))
    if (part.kind === 'unchanged') read += 1
    if (part.kind !== 'page') continue
    const listed = readFeed(feedText(part.body), new URL(url))
    // An index within an index is not read: its items are no pages.
    if (listed?.kind !== 'items') continue
    read += 1
    validators.set(url, part.validators)
    items.push(...listed.items)
  }
  return { items, validators, read }
}

/** Sitemaps are often stored compressed; a bomb is no feed. */
function feedText(body: Uint8Array): string {
  const isCompressed = body[0] === 0x1f && body[1] === 0x8b
  try {
    return new TextDecoder().decode(
      isCompressed ? gunzipSync(body, { maxOutputLength: LARGEST_FEED }) : body,
    )
  } catch {
    return ''
  }
}
