/** A page read by the background for the popup: answered first, kept after; what goes wrong is told as unreadable. */
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inTurn } from '../../../extension/in-turn.ts'
import { readReadingAsked, type PageRead } from '../../../extension/messages.ts'
import { eraseStorage } from '../../../extension/options.ts'
import type { Reading } from '../../../extension/popup/model.ts'
import { forgetReading, keptReading } from '../../../extension/reading/kept-reading.ts'
import { mend } from '../../../extension/reading/mending.ts'
import { askReading, expectReading, readOnRequest } from '../../../extension/reading/on-request.ts'
import { readingOf } from '../../../extension/reading/reading.ts'
import { LIST_PAGE } from '../../../tools/stage/pages.ts'
import { pageRead, readPage } from './read-page.ts'

const shelf = browser.storage.session
const reader = (read = pageRead()): Promise<Reading> => readingOf(read, mend)

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({ version: '1' }) as never)
  vi.spyOn(shelf, 'getKeys').mockImplementation(async () => Object.keys(await shelf.get(null)))
})

test('the answer is the whole reading; it is kept for its tab, after it was given', async () => {
  const answer = vi.fn(() => expect(set).not.toHaveBeenCalled())
  const set = vi.spyOn(shelf, 'set')
  await readOnRequest({ kind: 'reading-asked', read: pageRead(), tab: 7 }, reader, shelf, answer)
  const page = await readPage()
  expect(answer).toHaveBeenCalledExactlyOnceWith(page)
  expect((await keptReading(shelf, 7))?.page).toEqual(page)
})

test.each([
  ['without a tab, as from a private window', { read: pageRead() }],
  ['of a page that is refused', { read: pageRead(LIST_PAGE), tab: 7 }],
])('nothing is kept %s', async (_, asked) => {
  const answer = vi.fn()
  await readOnRequest({ kind: 'reading-asked', ...asked }, reader, shelf, answer)
  expect(answer).toHaveBeenCalledOnce()
  expect(await shelf.get(null)).toEqual({})
})

test('a page that defeats the rules is unreadable, and that is reported', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const answer = vi.fn()
  const defeated = () => Promise.reject(new Error('defeated'))
  await readOnRequest({ kind: 'reading-asked', read: pageRead() }, defeated, shelf, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith({ kind: 'refused', why: 'unreadable' })
  expect(reported).toHaveBeenCalledWith(new Error('defeated'))
})

test('where there is no room to keep it, it is answered all the same', async () => {
  const answer = vi.fn()
  vi.spyOn(shelf, 'set').mockRejectedValue(new Error('quota'))
  await readOnRequest({ kind: 'reading-asked', read: pageRead(), tab: 7 }, reader, shelf, answer)
  expect(answer).toHaveBeenCalledOnce()
})

/** Something to wait for, and what ends the wait. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((done) => (open = done))
  return { opened, open }
}

test.each([
  ['erased', eraseStorage],
  ['closed', () => inTurn('reading', () => forgetReading(shelf, 7))],
])('%s while its page is read, nothing of it is left', async (_, away) => {
  const { opened, open } = gate()
  const slowly = (read: PageRead) => opened.then(() => reader(read))
  const answer = vi.fn()
  const asked = { kind: 'reading-asked', read: pageRead(), tab: 7 } as const
  const reading = readOnRequest(asked, slowly, shelf, answer)
  const gone = away()
  open()
  await Promise.all([reading, gone])
  expect(answer).toHaveBeenCalledOnce()
  expect(await keptReading(shelf, 7)).toBeUndefined()
})

test('another page that is read ahead meanwhile keeps the popup from nothing', async () => {
  const { opened, open } = gate()
  void inTurn('reading', () => opened)
  const answer = vi.fn()
  const asked = { kind: 'reading-asked', read: pageRead(), tab: 7 } as const
  const reading = readOnRequest(asked, reader, shelf, answer)
  await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce())
  open()
  await reading
  expect((await keptReading(shelf, 7))?.isOf(pageRead())).toBe(true)
})

const answering = (...answers: readonly unknown[]) => {
  const send = vi.spyOn(browser.runtime, 'sendMessage')
  for (const answer of answers)
    if (answer instanceof Error) send.mockRejectedValueOnce(answer)
    else send.mockResolvedValueOnce(answer as never)
  return send
}

test('what the background answers is what the popup has', async () => {
  const page = await readPage()
  const send = answering(page)
  expect(await askReading(pageRead(), 7)).toBe(page)
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'reading-asked', read: pageRead(), tab: 7 })
})

test('a background that was being stopped is asked once more', async () => {
  const page = await readPage()
  answering(undefined, page)
  expect(await askReading(pageRead(), undefined)).toBe(page)
  answering(new Error('the message port closed before a response was received'), page)
  expect(await askReading(pageRead(), undefined)).toBe(page)
})

test('one that never answers leaves the page unreadable', async () => {
  vi.stubGlobal('reportError', vi.fn())
  answering(undefined, undefined)
  expect(await askReading(pageRead(), 7)).toEqual({ kind: 'refused', why: 'unreadable' })
  answering(new Error('gone'), new Error('gone'))
  expect(await askReading(pageRead(), 7)).toEqual({ kind: 'refused', why: 'unreadable' })
})

test('to expect a reading is a courtesy: nothing comes of its failure', async () => {
  answering(new Error('gone'))
  await expect(expectReading()).resolves.toBeUndefined()
})

test('only this extension’s own pages are read for, and only lines that make sense', () => {
  const read = pageRead()
  const own = { id: browser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
  const asked = { kind: 'reading-asked', read, tab: 7 }
  expect(readReadingAsked(asked, own)).toEqual(asked)
  expect(readReadingAsked({ kind: 'reading-expected' }, own)).toEqual({ kind: 'reading-expected' })
  expect(readReadingAsked(asked, { ...own, url: read.url })).toBeUndefined()
  expect(readReadingAsked(asked, { id: browser.runtime.id })).toBeUndefined()
  expect(readReadingAsked(asked, { ...own, id: 'somebody' })).toBeUndefined()
  expect(readReadingAsked({ kind: 'reading-asked', read: { raw: 1 } }, own)).toBeUndefined()
  expect(readReadingAsked({ kind: 'page-seen', outlet: 'vietnamplus' }, own)).toBeUndefined()
})
