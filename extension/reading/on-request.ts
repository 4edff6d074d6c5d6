/**
 * A page is read by the background, whoever wants it: there the code that reads is loaded once for as many pages as are
 * read in a while, and compiled before. The popup and the panel ask for it here, and here the background answers.
 */
import { browser } from 'wxt/browser'
import { inTurn } from '../in-turn.ts'
import type { PageRead, ReadingAsked } from '../messages.ts'
import type { Reading } from '../popup/model.ts'
import { keepReading, type Shelf } from './kept-reading.ts'

/** What the background answers with, and then keeps for the tab; what defeats the rules is unreadable. */
export async function readOnRequest(
  { read, tab }: Extract<ReadingAsked, { readonly kind: 'reading-asked' }>,
  readingOf: (read: PageRead) => Promise<Reading>,
  shelf: Shelf,
  answer: (reading: Reading) => void,
): Promise<void> {
  const answered = readingOf(read)
    .catch((fault: unknown): Reading => {
      reportError(fault)
      return UNREADABLE
    })
    .then((reading) => {
      answer(reading)
      return reading
    })
  if (tab === undefined) return void (await answered)
  // Its turn is asked for before the page is read, and not waited for: whoever erases meanwhile comes after it.
  await inTurn('reading', async () => {
    const reading = await answered
    // No more than a courtesy: where there is no room, the next opening reads again.
    if (reading.kind === 'read') await keepReading(shelf, tab, read, reading).catch(() => undefined)
  })
}

const UNREADABLE: Reading = { kind: 'refused', why: 'unreadable' }

/** Wakes the background and has it load what reads, while a page is still being asked for its lines. */
export const expectReading = (): Promise<unknown> =>
  send({ kind: 'reading-expected' }).catch(() => undefined)

/** The reading of a page; with a tab it is kept for the next opening. */
export async function askReading(read: PageRead, tab: number | undefined): Promise<Reading> {
  const asked: ReadingAsked = { kind: 'reading-asked', read, ...(tab !== undefined && { tab }) }
  // A background that was being stopped when it was asked starts anew for who asks again.
  return (
    (await answerTo(asked).catch(() => undefined)) ??
    (await answerTo(asked).catch(gone)) ??
    UNREADABLE
  )
}

/** Only this extension's own background answers here; nothing where it was stopped. */
const answerTo = async (asked: ReadingAsked): Promise<Reading | undefined> =>
  ((await send(asked)) ?? undefined) as Reading | undefined

const send = (asked: ReadingAsked): Promise<unknown> => browser.runtime.sendMessage(asked)

function gone(fault: unknown): undefined {
  reportError(fault)
}
