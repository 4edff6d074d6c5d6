/**
 * What crosses between a page, the popup or panel, and the background: one union, checked on arrival.
 *
 * Only this extension's own contexts are heard: a page has no way in. What a page's script answers is untrusted all the
 * same (`page-told.ts`).
 */
import { browser } from 'wxt/browser'
import { count, oneOf, shape, token, type Read } from '../shared/answers/untrusted.ts'
import { readPageRead, type PageRead } from './page-told.ts'

/** To a page's script. */
export type PageRequest = { readonly kind: 'read-page' } | { readonly kind: 'copy-page' }

/** From a page's script to the background: this address is an article of an outlet; the reader stays on it. */
export interface PageSeen {
  readonly kind: 'page-seen' | 'page-settled'
  readonly outlet: string
}

/**
 * From the popup or the panel to the background: the page of the tab `beside` is to be asked for its lines and read; these
 * are to be read; then the question about them is wanted. What is found may be kept for `tab`.
 */
export type ReadingAsked =
  | { readonly kind: 'reading-expected'; readonly beside: number; readonly tab?: number }
  | {
      readonly kind: 'reading-asked' | 'question-asked'
      readonly read: PageRead
      readonly tab?: number
    }

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
  if (sender.id !== browser.runtime.id || !isOwnPage(sender.url)) return undefined
  return readExpected(message) ?? readAsked(message)
}

const isOwnPage = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) === true

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

const readExpected = shape({ kind: oneOf('reading-expected'), beside: count }, { tab: count })
const readAsked = shape(
  { kind: oneOf('reading-asked', 'question-asked'), read: readPageRead },
  { tab: count },
)

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
