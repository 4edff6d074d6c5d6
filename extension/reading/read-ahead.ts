/**
 * Reads an article that the reader stays on before the popup is opened, and keeps what it finds for it: in memory,
 * by tab. Once a text, one page at a time; never of a private window, nor where
 * the reader has turned it off or muted the outlet, be it meanwhile. Nothing of it leaves the browser.
 */
import { inTurn } from '../in-turn.ts'
import { canBeKept, keepReading, keptReading, type Shelf } from './kept-reading.ts'
import type { PageHeard, Refusal } from '../messages.ts'
import type { PageRead } from '../page-told.ts'
import type { AheadOptions } from '../ahead-options.ts'
import type { Reader } from './on-request.ts'

export interface AheadPorts {
  readonly shelf: Shelf
  readonly options: () => Promise<AheadOptions>
  readonly readPage: (page: PageHeard) => Promise<PageRead | Refusal>
  readonly reader: Reader
}

/** Why a page is not to be read. */
type Unwanted = 'private' | 'off' | 'muted'

/** What came of it; tests and nobody else want to know. */
export type Outcome = Unwanted | 'unread' | 'gone-on' | 'too-long' | 'known' | 'refused' | 'kept'

/** Milliseconds that a tab has to answer, while other pages wait: one that rests needs a few. */
const PATIENCE = 2_000

export const createReadAhead =
  (ports: AheadPorts) =>
  (page: PageHeard): Promise<Outcome> =>
    inTurn('reading', () => readAhead(page, ports))

async function readAhead(page: PageHeard, ports: AheadPorts): Promise<Outcome> {
  const { shelf, readPage, reader } = ports
  const { tab } = page
  const unwanted = await unwantedBy(page, ports)
  if (unwanted !== undefined) return unwanted
  const read = await withPatience(readPage(page))
  if (typeof read === 'string') return 'unread'
  // Another page stands in the tab, or says that it is another outlet's, which nobody was asked about.
  if (read.raw.address?.outlet !== page.outlet) return 'gone-on'
  if (!canBeKept(read)) return 'too-long'
  if ((await keptReading(shelf, tab))?.isOf(read) === true) return 'known'
  const found = await reader.foundOn(read)
  const question = await reader.questionOf(found)
  if (found.reading.kind !== 'read' || question === undefined) return 'refused'
  const unwantedNow = await unwantedBy(page, ports)
  if (unwantedNow !== undefined) return unwantedNow
  await keepReading(shelf, tab, read, { ...found.reading, question })
  return 'kept'
}

async function unwantedBy(
  { outlet, private: isPrivate }: PageHeard,
  { options }: AheadPorts,
): Promise<Unwanted | undefined> {
  if (isPrivate) return 'private'
  const { ahead, muted } = await options()
  if (ahead === 'no') return 'off'
  return muted.includes(outlet) ? 'muted' : undefined
}

function withPatience(reading: Promise<PageRead | Refusal>): Promise<PageRead | Refusal> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tired = new Promise<Refusal>((resolve) => {
    timer = setTimeout(() => resolve('no-access'), PATIENCE)
  })
  return Promise.race([reading, tired]).finally(() => clearTimeout(timer))
}
