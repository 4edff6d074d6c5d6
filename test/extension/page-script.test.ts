// @vitest-environment-options { "url": "https://fr.vietnamplus.vn/energie-le-vietnam-post9000102.vnp" }
/** What a page's script tells the background of itself: that it is an article, that the reader stays, and no more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import page from '../../extension/entrypoints/page.ts'

let told: unknown[]
let answer: () => Promise<unknown>

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (then: () => void) => then())
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' })
  told = []
  answer = () => Promise.resolve()
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) => {
    told.push(message)
    return answer()
  }) as never)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const SEEN = { kind: 'page-seen', outlet: 'vietnamplus' }
const SETTLED = { kind: 'page-settled', outlet: 'vietnamplus' }

test('an article is told of at once, and again when the reader stays', () => {
  page.main()
  expect(told).toEqual([SEEN])
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual([SEEN, SETTLED])
})

test('an idle article is gone through once, and nobody told of it', () => {
  const idle: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (then: () => void) => void idle.push(then))
  page.main()
  expect(idle).toHaveLength(1)
  const goneThrough = vi.spyOn(document, 'getElementsByTagName')
  idle[0]!()
  expect(goneThrough).toHaveBeenCalled()
  expect(told).toEqual([SEEN])
})

test('a page gone back to, which its tab kept whole, is told of anew', () => {
  page.main()
  vi.advanceTimersByTime(2_000)
  told.splice(0)
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(told).toEqual([])
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  vi.advanceTimersByTime(2_000)
  // Another test's script hears it as well: jsdom has one window.
  expect(told).toEqual(expect.arrayContaining([SEEN, SETTLED]))
})

test('an extension that is gone, or starts anew, is nobody’s error', async () => {
  answer = () => {
    throw new Error('Extension context invalidated.')
  }
  expect(() => page.main()).not.toThrow()
  answer = () => Promise.reject(new Error('Receiving end does not exist.'))
  expect(() => page.main()).not.toThrow()
  await vi.advanceTimersByTimeAsync(2_000)
})

test('a page is the same wherever on it the reader is', () => {
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener')
  page.main()
  const [hears] = listen.mock.lastCall! as unknown as [
    (message: unknown, sender: unknown, answer: (read: unknown) => void) => void,
  ]
  const answers = ['', '#haut', '#bas'].map((fragment) => {
    history.replaceState({}, '', `${location.pathname}${fragment}`)
    let answered: unknown
    hears({ kind: 'read-page' }, { id: browser.runtime.id }, (read) => (answered = read))
    return answered
  })
  expect(answers[0]).toMatchObject({ raw: { url: location.href.replace(/#.*/u, '') } })
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
})
