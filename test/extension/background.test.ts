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

test('what reads is loaded as soon as a reading is expected; nothing is answered', () => {
  const answer = vi.fn()
  expect(heard({ kind: 'reading-expected' }, OWN, answer)).toBeUndefined()
  expect(document.head.querySelector('script')?.getAttribute('src')).toBe('/reader.js')
  expect(answer).not.toHaveBeenCalled()
})

test.each([ASKED, { kind: 'reading-expected' }])(
  'a page’s script that says $kind is not heard',
  (asked) => {
    const answer = vi.fn()
    const page = { id: OWN.id, url: pageRead().url, tab: { id: 7, incognito: false } }
    expect(heard(asked, page, answer)).toBeUndefined()
    expect(document.head.querySelector('script')).toBeNull()
    expect(answer).not.toHaveBeenCalled()
  },
)
