/** Whom the background answers: the extension's own pages, with a reading; a page's script, with nothing. */
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../extension/entrypoints/background.ts'
import type { ReadingAsked } from '../../extension/messages.ts'
import { bring } from '../../extension/reading/late-code.ts'
import { foundOn } from '../../extension/reading/reading.ts'
import { questionOf } from '../../extension/reading/question.ts'
import { pageRead, readPage } from './reading/read-page.ts'

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }
const ASKED: ReadingAsked = { kind: 'reading-asked', read: pageRead() }

type Listener = (message: unknown, sender: object, answer: (reading: unknown) => void) => unknown
let heard: Listener

beforeEach(() => {
  fakeBrowser.reset()
  globalThis.reperesLateCode = undefined
  document.head.replaceChildren()
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    heard = listener as Listener
  })
  background.main()
})

test('a page that the popup asks for is read, and the browser told that its answer comes later', async () => {
  bring({ reader: foundOn, asker: questionOf })
  const answer = vi.fn()
  expect(heard(ASKED, OWN, answer)).toBe(true)
  const { question, ...page } = await readPage()
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(page))
  expect(heard({ kind: 'question-asked', read: pageRead() }, OWN, answer)).toBe(true)
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith(question))
})

const EXPECTED: ReadingAsked = { kind: 'reading-expected', beside: 7 }

test('what reads is loaded while the page is asked', () => {
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => undefined) })
  expect(heard(EXPECTED, OWN, vi.fn())).toBe(true)
  expect(document.head.querySelector('script')?.getAttribute('src')).toBe('/reader.js')
})

test.each([
  ['its lines with what they name', pageRead(), true],
  ['why there are none', { raw: 1 }, false],
])('of a tab’s page that it asks itself, it answers %s', async (_, page, isRead) => {
  bring({ reader: foundOn, asker: questionOf })
  const sendMessage = vi.fn(async () => page)
  Object.assign(fakeBrowser.tabs, { sendMessage })
  const answer = vi.fn()
  heard(EXPECTED, OWN, answer)
  const { question: __, ...reading } = await readPage()
  await vi.waitFor(() =>
    expect(answer).toHaveBeenCalledExactlyOnceWith(
      isRead ? { read: page, reading } : { read: 'unreadable' },
    ),
  )
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { kind: 'read-page' })
})

test.each([
  ['of a tab that may be kept', { tab: 7 }, ['last', 'reading-7', 'tabs']],
  ['of a private one', {}, []],
])('what it finds on the page that it asks is kept %s: %o', async (_, tab, kept) => {
  bring({ reader: foundOn, asker: questionOf })
  const { session } = fakeBrowser.storage
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never)
  Object.assign(session, { getKeys: async () => Object.keys(await session.get(null)) })
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => pageRead() })
  const answer = vi.fn()
  heard({ ...EXPECTED, ...tab }, OWN, answer)
  await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce())
  // What would be kept, a moment later, has the time to be.
  await new Promise((rest) => setTimeout(rest, 300))
  await vi.waitFor(async () =>
    expect(Object.keys(await session.get(null)).toSorted()).toEqual(kept),
  )
})

test.each([ASKED, EXPECTED])('a page’s script that says $kind is not heard', (asked) => {
  const answer = vi.fn()
  const page = { id: OWN.id, url: pageRead().url, tab: { id: 7, incognito: false } }
  expect(heard(asked, page, answer)).toBeUndefined()
  expect(document.head.querySelector('script')).toBeNull()
  expect(answer).not.toHaveBeenCalled()
})
