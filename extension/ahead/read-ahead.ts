/**
 * Reads an article that the reader stays on before the popup is opened, with the popup's own code, and keeps what it
 * finds as the popup does: in memory, by tab. Once a text, one page at a time; never of a private window, nor where
 * the reader has turned it off or muted the outlet. Nothing of it leaves the browser.
 */
import { canBeKept, keepReading, keptReading, type Shelf } from '../kept-reading.ts'
import type { PageRead, PageSeen, Refusal } from '../messages.ts'
import type { Options } from '../options.ts'
import type { Finding } from '../popup/model.ts'

/** What the page's script told of itself, and what the browser says of its tab. */
export interface Seen extends PageSeen {
  readonly tab: number
  readonly private: boolean
}

export interface AheadPorts {
  readonly shelf: Shelf
  readonly options: () => Promise<Options>
  readonly readPage: (tab: number) => Promise<PageRead | Refusal>
  /** All that the popup would find; nothing of a page that it would refuse. */
  readonly find: (read: PageRead) => Promise<Finding | undefined>
}

/** What came of it; tests and nobody else want to know. */
export type Outcome =
  | 'private'
  | 'off'
  | 'muted'
  | 'unread'
  | 'too-long'
  | 'known'
  | 'nothing'
  | 'kept'

export function createReadAhead(ports: AheadPorts): (seen: Seen) => Promise<Outcome> {
  let last: Promise<unknown> = Promise.resolve()
  return (seen) => {
    const outcome = last.then(() => readAhead(seen, ports))
    last = outcome.catch(() => undefined)
    return outcome
  }
}

async function readAhead(
  { tab, outlet, private: isPrivate }: Seen,
  { shelf, options, readPage, find }: AheadPorts,
): Promise<Outcome> {
  if (isPrivate) return 'private'
  const { ahead, muted } = await options()
  if (ahead === 'no') return 'off'
  if (muted.includes(outlet)) return 'muted'
  const read = await readPage(tab)
  if (typeof read === 'string') return 'unread'
  if (!canBeKept(read)) return 'too-long'
  if ((await keptReading(shelf, tab))?.isOf(read) === true) return 'known'
  const found = await find(read)
  if (found === undefined) return 'nothing'
  await keepReading(shelf, tab, read, found)
  return 'kept'
}
