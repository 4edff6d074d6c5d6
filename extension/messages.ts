/**
 * What crosses between a page, the popup or panel, and the background: one union, checked on arrival.
 *
 * Only this extension's own contexts are heard: a page has no way in. What a page's script answers is
 * untrusted all the same, since it comes from the page's document: it is read field by field, capped.
 */
import { browser } from 'wxt/browser'
import type { Hint, RawExtract, RawLine } from '../shared/article/raw.ts'
import {
  count,
  httpUrl,
  isoDate,
  oneOf,
  shape,
  text,
  token,
  type Read,
} from '../shared/answers/untrusted.ts'

/** To a page's script. */
export type PageRequest = { readonly kind: 'read-page' } | { readonly kind: 'copy-page' }

/** From a page's script: what it read. */
export interface PageRead {
  readonly raw: RawExtract
  /** Where the reader is, without query and fragment. */
  readonly url: string
  readonly title?: string
}

/** From a page's script: the page as the reader sees it. */
export interface PageCopy {
  readonly html: string
  readonly url: string
}

/** From a page's script to the background: this address is an article of an outlet; the reader stays on it. */
export interface PageSeen {
  readonly kind: 'page-seen' | 'page-settled'
  readonly outlet: string
}

/**
 * From the popup or the panel to the background: a page will have to be read; this one is to be read, and what is found
 * may be kept for its tab; then the question about it is wanted.
 */
export type ReadingAsked =
  | { readonly kind: 'reading-expected' }
  | {
      readonly kind: 'reading-asked' | 'question-asked'
      readonly read: PageRead
      readonly tab?: number
    }

export const LIMITS = {
  lines: 4_000,
  line: 20_000,
  page: 600_000,
  html: 8_000_000,
} as const

interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly documentId?: string | undefined
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined
}

/** A message from one of the extension's own pages, as heard in a page's script. */
export function readPageRequest(message: unknown, sender: Sender): PageRequest | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  if (sender.url !== undefined && !isOwnPage(sender.url)) return undefined
  return shape({ kind: oneOf('read-page', 'copy-page') })(message)
}

/** A message from the popup or the panel, as heard in the background: what a page's script says is none. */
export function readReadingAsked(message: unknown, sender: Sender): ReadingAsked | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined || !isOwnPage(sender.url))
    return undefined
  return readExpected(message) ?? readAsked(message)
}

const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'))

/** What a page's script told of itself, and what the browser says of it. */
export interface PageHeard extends PageSeen {
  readonly tab: number
  readonly private: boolean
  /** Which of the pages that its tab shows one after the other, where the browser tells. */
  readonly document?: string
}

/** A message from a page's script, as heard in the background. */
export function readPageSeen(message: unknown, sender: Sender): PageHeard | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const seen = shape({
    kind: oneOf('page-seen', 'page-settled'),
    outlet: token(/^[a-z0-9.-]+$/u, 40),
  })(message)
  const tab = sender.tab?.id
  const { documentId: document } = sender
  // A tab that does not say what it is counts as private.
  return seen && tab !== undefined
    ? {
        ...seen,
        tab,
        private: sender.tab?.incognito !== false,
        ...(document !== undefined && { document }),
      }
    : undefined
}

const HINTS = [
  'headline',
  'lead',
  'body',
  'subheading',
  'caption',
  'credit',
  'link',
  'kicker',
  'boilerplate',
] as const satisfies readonly Hint[]

const address = shape(
  { outlet: token(/^[\p{L}\p{N}.-]+$/u, 80) },
  {
    number: token(/^\d+$/u, 12),
    date: isoDate,
    kind: oneOf('machine-translation', 'tag', 'mini-site'),
  },
)

const line: Read<RawLine> = (value) => {
  // Not `text`: a raw line keeps every character the page prints.
  const found = shape({ text: rawText, gap: count }, { hint: oneOf(...HINTS) })(value)
  return found && { ...found, gap: Math.min(Math.floor(found.gap), 1_000) }
}

const rawText: Read<string> = (value) =>
  typeof value === 'string' ? value.slice(0, LIMITS.line) : undefined

const lines: Read<readonly RawLine[]> = (value) => {
  if (!Array.isArray(value)) return undefined
  const kept: RawLine[] = []
  let left = LIMITS.page
  for (const item of value.slice(0, LIMITS.lines)) {
    const one = line(item)
    if (one === undefined) continue
    left -= one.text.length
    if (left < 0) break
    kept.push(one)
  }
  return kept
}

/** What a page's script answered, or `undefined` where that is no reading of a page. */
export const readPageRead: Read<PageRead> = shape(
  {
    raw: shape({ lines }, { url: httpUrl, address, published: isoDate, captured: isoDate }),
    url: httpUrl,
  },
  { title: text(500) },
)

const readExpected = shape({ kind: oneOf('reading-expected') })
const readAsked = shape(
  { kind: oneOf('reading-asked', 'question-asked'), read: readPageRead },
  { tab: count },
)

export const readPageCopy: Read<PageCopy> = shape({
  html: (value) => (typeof value === 'string' && value.length <= LIMITS.html ? value : undefined),
  url: httpUrl,
})

/** Why a tab could not be read: the browser refuses access, or the page's answer made no sense. */
export type Refusal = 'no-access' | 'unreadable'

/**
 * Asks a tab's script; where none answers (another site, or a page older than this version of the
 * extension) puts it there first, which the browser allows after a click.
 */
export async function askTab<T>(
  tab: number,
  request: PageRequest,
  read: Read<T>,
): Promise<T | Refusal> {
  let answer: unknown
  try {
    answer = await browser.tabs.sendMessage(tab, request)
  } catch {
    try {
      await browser.scripting.executeScript({
        target: { tabId: tab },
        files: ['/page.js'],
      })
      answer = await browser.tabs.sendMessage(tab, request)
    } catch {
      return 'no-access'
    }
  }
  return read(answer) ?? 'unreadable'
}
