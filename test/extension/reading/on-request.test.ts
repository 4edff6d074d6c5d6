/** A page read by the background for the popup: answered first, kept after; what goes wrong is told as unreadable. */
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inTurn } from '../../../extension/in-turn.ts'
import { readReadingAsked } from '../../../extension/messages.ts'
import type { PageRead } from '../../../extension/page-told.ts'
import { eraseStorage } from '../../../extension/options.ts'
import { Trouble } from '../../../extension/problem.ts'
import { forgetReading, keptReading } from '../../../extension/reading/kept-reading.ts'
import {
  askQuestion,
  askReading,
  createOnRequest,
  expectReading,
} from '../../../extension/reading/on-request.ts'
import { LIST_PAGE } from '../../../tools/stage/hosts/pages.ts'
import { pageRead, READER, readPage } from './read-page.ts'

const shelf = browser.storage.session
const readOnRequest = createOnRequest(READER, shelf)

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({ version: '1' }) as never)
  vi.spyOn(shelf, 'getKeys').mockImplementation(async () => Object.keys(await shelf.get(null)))
})

test('the answer is what the page names; with its question it is kept for its tab, after that was given', async () => {
  const answer = vi.fn(() => expect(set).not.toHaveBeenCalled())
  const set = vi.spyOn(shelf, 'set')
  await readOnRequest({ kind: 'reading-asked', read: pageRead(), tab: 7 }, answer)
  const page = await readPage()
  const { question: _, ...names } = page
  expect(answer).toHaveBeenCalledExactlyOnceWith(names)
  expect((await keptReading(shelf, 7))?.page).toEqual(page)
})

test.each([
  ['without a tab, as from a private window', { read: pageRead() }],
  ['of a page that is refused', { read: pageRead(LIST_PAGE), tab: 7 }],
])('nothing is kept %s', async (_, asked) => {
  const answer = vi.fn()
  await readOnRequest({ kind: 'reading-asked', ...asked }, answer)
  await readOnRequest({ kind: 'question-asked', read: asked.read }, vi.fn())
  expect(answer).toHaveBeenCalledOnce()
  expect(await shelf.get(null)).toEqual({})
})

test('a page that defeats the rules is unreadable, and that is reported', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const answer = vi.fn()
  const foundOn = () => Promise.reject(new Error('defeated'))
  const defeated = createOnRequest({ ...READER, foundOn }, shelf)
  await defeated({ kind: 'reading-asked', read: pageRead() }, answer)
  await vi.waitFor(() =>
    expect(answer).toHaveBeenCalledExactlyOnceWith({ kind: 'refused', why: 'unreadable' }),
  )
  expect(reported).toHaveBeenCalledWith(new Error('defeated'))
})

test('where there is no room to keep it, it is answered all the same', async () => {
  const answer = vi.fn()
  vi.spyOn(shelf, 'set').mockRejectedValue(new Error('quota'))
  await readOnRequest({ kind: 'reading-asked', read: pageRead(), tab: 7 }, answer)
  expect(answer).toHaveBeenCalledOnce()
})

test('the question is of the same finding, and asked for while it is being made', async () => {
  const foundOn = vi.fn(READER.foundOn)
  const readOnRequest = createOnRequest({ ...READER, foundOn }, shelf)
  const [names, question] = [vi.fn(), vi.fn()]
  await Promise.all([
    readOnRequest({ kind: 'reading-asked', read: pageRead() }, names),
    readOnRequest({ kind: 'question-asked', read: pageRead() }, question),
  ])
  const page = await readPage()
  expect(question).toHaveBeenCalledExactlyOnceWith(page.question)
  expect(foundOn).toHaveBeenCalledOnce()
  expect(names.mock.invocationCallOrder[0]).toBeLessThan(question.mock.invocationCallOrder[0]!)
})

test('a moment later nothing of the page is left in the background', async () => {
  vi.useFakeTimers()
  const foundOn = vi.fn(READER.foundOn)
  const readOnRequest = createOnRequest({ ...READER, foundOn }, shelf)
  const ask = (kind: 'reading-asked' | 'question-asked') =>
    new Promise((answer) => void readOnRequest({ kind, read: pageRead() }, answer))
  await ask('reading-asked')
  vi.advanceTimersByTime(9_999)
  await ask('question-asked')
  expect(foundOn).toHaveBeenCalledTimes(1)
  await ask('reading-asked')
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
  await ask('question-asked')
  expect(foundOn).toHaveBeenCalledTimes(3)
})

test('the question is begun when it is asked for, the names being painted by then; where nobody asks, a moment later', async () => {
  vi.useFakeTimers()
  const questionOf = vi.fn(READER.questionOf)
  const readOnRequest = createOnRequest({ ...READER, questionOf }, shelf)
  const read = pageRead()
  await new Promise((told) => void readOnRequest({ kind: 'reading-asked', read, tab: 7 }, told))
  await vi.advanceTimersByTimeAsync(49)
  expect(questionOf).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(questionOf).toHaveBeenCalledOnce()
  await new Promise((told) => void readOnRequest({ kind: 'reading-asked', read }, told))
  await readOnRequest({ kind: 'question-asked', read }, vi.fn())
  expect(questionOf).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})

test('a background that was stopped between the two makes it anew', async () => {
  const question = vi.fn()
  await readOnRequest({ kind: 'question-asked', read: pageRead(), tab: 7 }, question)
  expect(question).toHaveBeenCalledExactlyOnceWith((await readPage()).question)
  expect(await shelf.get(null)).toEqual({})
})

test('where no question can be made, the names were told all the same, and nothing is kept', async () => {
  vi.stubGlobal('reportError', vi.fn())
  const questionOf = () => Promise.reject(new Error('defeated'))
  const readOnRequest = createOnRequest({ ...READER, questionOf }, shelf)
  const [names, question] = [vi.fn(), vi.fn()]
  await readOnRequest({ kind: 'reading-asked', read: pageRead(), tab: 7 }, names)
  await readOnRequest({ kind: 'question-asked', read: pageRead() }, question)
  expect(names).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'read' }))
  expect(question).toHaveBeenCalledExactlyOnceWith(undefined)
  expect(await shelf.get(null)).toEqual({})
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
  const foundOn = (read: PageRead) => opened.then(() => READER.foundOn(read))
  const answer = vi.fn()
  const asked = { kind: 'reading-asked', read: pageRead(), tab: 7 } as const
  const reading = createOnRequest({ ...READER, foundOn }, shelf)(asked, answer)
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
  const reading = readOnRequest(asked, answer)
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

test('the question is the background’s, or there is none', async () => {
  vi.stubGlobal('reportError', vi.fn())
  const { question } = await readPage()
  answering(undefined, question)
  expect(await askQuestion(pageRead())).toBe(question)
  answering(undefined, undefined)
  await expect(askQuestion(pageRead())).rejects.toThrow(new Trouble({ kind: 'unprepared' }))
})

test('the background asks a tab’s page itself; of a private one it is told to keep nothing', async () => {
  const told = { read: pageRead(), reading: await readPage() }
  const send = answering(told, told)
  expect(await expectReading({ id: 7, private: false })).toBe(told)
  expect(await expectReading({ id: 8, private: true })).toBe(told)
  expect(send.mock.calls).toEqual([
    [{ kind: 'reading-expected', beside: 7, tab: 7 }],
    [{ kind: 'reading-expected', beside: 8 }],
  ])
})

test('that is a courtesy: nothing comes of its failure', async () => {
  answering(new Error('gone'))
  await expect(expectReading({ id: 7, private: false })).resolves.toBeUndefined()
})

test('only this extension’s own pages are read for, and only lines that make sense', () => {
  const read = pageRead()
  const own = { id: browser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
  const asked = { kind: 'reading-asked', read, tab: 7 }
  expect(readReadingAsked(asked, own)).toEqual(asked)
  const expected = { kind: 'reading-expected', beside: 7, tab: 7 }
  expect(readReadingAsked(expected, own)).toEqual(expected)
  expect(readReadingAsked({ kind: 'reading-expected' }, own)).toBeUndefined()
  expect(readReadingAsked(asked, { ...own, url: read.url })).toBeUndefined()
  expect(readReadingAsked(asked, { id: browser.runtime.id })).toBeUndefined()
  expect(readReadingAsked(asked, { ...own, id: 'somebody' })).toBeUndefined()
  expect(readReadingAsked({ kind: 'reading-asked', read: { raw: 1 } }, own)).toBeUndefined()
  expect(readReadingAsked({ kind: 'page-seen', outlet: 'vietnamplus' }, own)).toBeUndefined()
})
