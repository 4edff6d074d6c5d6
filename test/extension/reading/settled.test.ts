/** A reader stays on a page when it was seen for a while without a break, and the page has nothing else to do. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenSettled } from '../../../extension/reading/settled.ts'

class Page extends EventTarget {
  visibilityState = 'visible'
  show(visibilityState: 'visible' | 'hidden'): void {
    this.visibilityState = visibilityState
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watched(page = new Page()) {
  const tell = vi.fn()
  const idle: (() => void)[] = []
  whenSettled(page, tell, (then) => idle.push(then))
  const rest = (): void => {
    for (const then of idle.splice(0)) then()
  }
  return { page, tell, rest }
}

test('is told once, after a while, when the page rests', () => {
  const { page, tell, rest } = watched()
  vi.advanceTimersByTime(400)
  rest()
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(tell).not.toHaveBeenCalled()
  rest()
  expect(tell).toHaveBeenCalledOnce()
  page.show('hidden')
  page.show('visible')
  vi.advanceTimersByTime(5_000)
  rest()
  expect(tell).toHaveBeenCalledOnce()
})

test('is not told of a page that nobody sees, until somebody does', () => {
  const hidden = new Page()
  hidden.visibilityState = 'hidden'
  const { page, tell, rest } = watched(hidden)
  vi.advanceTimersByTime(60_000)
  rest()
  expect(tell).not.toHaveBeenCalled()
  page.show('visible')
  vi.advanceTimersByTime(600)
  rest()
  expect(tell).toHaveBeenCalledOnce()
})

test('begins again where the reader went away, also while the page was still busy', () => {
  const { page, tell, rest } = watched()
  vi.advanceTimersByTime(300)
  page.show('hidden')
  vi.advanceTimersByTime(5_000)
  page.show('visible')
  vi.advanceTimersByTime(300)
  rest()
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(250)
  page.show('hidden')
  rest()
  expect(tell).not.toHaveBeenCalled()
  page.show('visible')
  vi.advanceTimersByTime(600)
  rest()
  expect(tell).toHaveBeenCalledOnce()
})

test('is not told early by a wait that was broken while the page was busy', () => {
  const { page, tell, rest } = watched()
  vi.advanceTimersByTime(600)
  page.show('hidden')
  page.show('visible')
  rest()
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(600)
  rest()
  expect(tell).toHaveBeenCalledOnce()
})
