/** `reperes fetch`: the new pages of a feed or sitemap that the operator names, politely, as files. */
import { addressOf, isArticle } from '../../shared/page/detect.ts'
import { LARGEST_PAGE } from '../pages/decode.ts'
import { numberIn } from '../program/arguments.ts'
import { UserError } from '../program/failure.ts'
import { openCollection, type Collection } from '../fetch/collection.ts'
import { listedBy, type Listing } from '../fetch/listing.ts'
import { politeClient, type PoliteClient } from '../fetch/polite.ts'
import { progressOn, type Progress } from '../program/progress.ts'
import { facts } from '../program/terminal.ts'
import { CallError, onlyPositional, textOption, type Command } from './command.ts'

/** A pause that one would wonder at. */
const LONG_MS = 10_000

export const fetchPages: Command = {
  help: {
    usage: 'fetch FEED --out DIR [--contact TEXT] [--most N] [--pause SECONDS]',
    does: 'keeps the new pages of a feed or sitemap as files',
    options: [
      ['--out DIR', 'the folder that grows; what it holds is not fetched again'],
      ['--contact TEXT', 'how to reach you: stands in the user agent'],
      ['--most N', 'pages at the most this time (default 50)'],
      ['--pause SECONDS', 'between two requests (default 2); a longer Crawl-delay wins'],
    ],
    example: 'fetch https://example.org/rss.xml --out pages',
  },
  options: {
    out: { type: 'string' },
    contact: { type: 'string' },
    most: { type: 'string' },
    pause: { type: 'string' },
  },
  async run(args) {
    const feed = feedAddress(onlyPositional(args, 'the address of a feed or sitemap'))
    const out = textOption(args, 'out')
    if (out === undefined)
      throw new CallError('--out DIR is missing: the folder that keeps the pages')
    const most = numberIn('most', textOption(args, 'most'), 50, isWhole, 'a number of pages')
    const pause = numberIn('pause', textOption(args, 'pause'), 2, isPause, 'a number of seconds')
    const contact = textOption(args, 'contact')
    const progress = progressOn(process.stderr)
    const client = politeClient({
      fetch: globalThis.fetch,
      sleep: (ms) => {
        if (ms > LONG_MS) progress.wait(`waiting ${Math.round(ms / 1000)} s, as the host wants it`)
        return new Promise((done) => setTimeout(done, ms))
      },
      userAgent: `Reperes/0.1${contact === undefined ? '' : ` (${contact.replace(/[^\x20-\x7E]/gu, '')})`}`,
      pause: pause * 1000,
      largest: LARGEST_PAGE,
    })
    const collection = openCollection(out)
    const listing = await listedBy(feed, client, collection)
    progress.end()
    if (listing === undefined) {
      process.stdout.write(
        facts([['Kept', 'nothing: the feed has not changed since the last time']]),
      )
      return 0
    }
    const { status, whole } = await keepNew(listing, {
      client,
      collection,
      most,
      out,
      progress,
    })
    // Only now: a feed remembered too early would answer "unchanged" while pages of it are still to be had.
    if (whole)
      for (const [url, validators] of listing.validators) collection.remember(url, validators)
    return status
  },
}

function feedAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new UserError(
      `"${text}" is no web address; name a feed such as https://example.org/rss.xml`,
    )
  return url
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0

const isPause = (value: number): boolean => Number.isFinite(value) && value >= 0

interface Keeping {
  readonly client: PoliteClient
  readonly collection: Collection
  readonly most: number
  readonly out: string
  readonly progress: Progress
}

async function keepNew(
  { items, sitemaps }: Listing,
  { client, collection, most, out, progress }: Keeping,
): Promise<{ readonly status: number; readonly whole: boolean }> {
  if (items.length === 0 && sitemaps === undefined) {
    process.stdout.write(facts([['Kept', 'nothing: the feed lists no page, or was cut short']]))
    return { status: 0, whole: false }
  }
  const wanted = items.filter(({ url }) => isWanted(url) && !collection.has(url))
  const failures: string[] = []
  let kept = 0
  for (const { url, published } of wanted.slice(0, most)) {
    progress.step(kept, Math.min(most, wanted.length), url)
    const answer = await client.get(url)
    if (answer.kind === 'page' && isPage(answer.type)) {
      const captured = new Date().toISOString().slice(0, 10)
      collection.keep({
        url,
        body: answer.body,
        captured,
        ...(published === undefined ? {} : { published }),
      })
      kept += 1
    } else failures.push(`${url}: ${whyNot(answer)}`)
  }
  progress.end()
  for (const failure of failures) process.stderr.write(`not kept: ${failure}\n`)
  const left = Math.max(0, wanted.length - most)
  process.stdout.write(
    facts([
      ['Kept', `${kept} new of ${items.length} listed, in ${out}`],
      ...(failures.length === 0
        ? []
        : [['Not kept', `${failures.length}, each with its reason above`] as const]),
      ...(sitemaps === undefined || sitemaps.read === sitemaps.of
        ? []
        : [
            [
              'Sitemaps',
              `${sitemaps.read} of ${sitemaps.of} read; name another itself to have its pages`,
            ] as const,
          ]),
      ...(left === 0 ? [] : [['Left', `${left} for the next time, or --most N`] as const]),
      ...(kept === 0 ? [] : [['Next', `npm run reperes -- add ${out}`] as const]),
    ]),
  )
  return { status: 0, whole: left === 0 && failures.length === 0 }
}

function whyNot(answer: Kept): string {
  if (answer.kind === 'page') return `${answer.type} is no page`
  if (answer.kind === 'failed') return answer.why
  if (answer.kind === 'unchanged') return 'said to be unchanged, though never fetched'
  return answer.unread === undefined
    ? 'robots.txt asks robots to leave it alone'
    : `robots.txt could not be read (${answer.unread})`
}

/** A host that says nothing is believed to send one. */
const isPage = (type = 'text/html'): boolean => /html|^text\/plain$|xml$/u.test(type)

type Kept = Awaited<ReturnType<PoliteClient['get']>>

/** On an outlet we know, article pages only; elsewhere whatever the feed lists. */
function isWanted(url: string): boolean {
  const address = addressOf(new URL(url))
  return address?.number === undefined ? address?.kind !== 'tag' : isArticle(new URL(url))
}
