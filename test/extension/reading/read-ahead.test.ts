/** An article that the reader stays on is read once, and kept as the popup keeps it; what must not be read is not. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createReadAhead, type AheadPorts } from '../../../extension/reading/read-ahead.ts'
import { keptReading } from '../../../extension/reading/kept-reading.ts'
import type { Refusal } from '../../../extension/messages.ts'
import type { PageRead } from '../../../extension/page-told.ts'
import { DEFAULTS, eraseStorage, loadOptions } from '../../../extension/options.ts'
import type { Found } from '../../../extension/reading/reading.ts'
import { LIST_PAGE } from '../../../tools/stage/hosts/pages.ts'
import { pageRead, READER, readPage } from './read-page.ts'

const shelf = browser.storage.session
const SEEN = { kind: 'page-settled', outlet: 'vietnamplus', tab: 7, private: false } as const

afterEach(() => {
  vi.useRealTimers()
})
beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(shelf, 'getKeys').mockImplementation(async () => Object.keys(await shelf.get(null)))
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({ version: '1' }) as never)
})

function ahead(changed: Partial<AheadPorts> = {}) {
  const readPage = vi.fn(() => Promise.resolve<PageRead | Refusal>(pageRead()))
  const reading = vi.fn(READER.foundOn)
  const reader = { ...READER, foundOn: reading }
  const options = () => Promise.resolve(DEFAULTS)
  return {
    readPage,
    reading,
    readAhead: createReadAhead({ shelf, options, readPage, reader, ...changed }),
  }
}

test('what is kept is what the popup would be answered', async () => {
  expect(await ahead().readAhead(SEEN)).toBe('kept')
  const kept = await keptReading(shelf, 7)
  expect(kept?.isOf(pageRead())).toBe(true)
  const page = await readPage()
  expect(kept?.page).toEqual(page)
})

test('a text is read once, and again when it is another', async () => {
  const { readAhead, reading, readPage } = ahead()
  await readAhead(SEEN)
  expect(await readAhead(SEEN)).toBe('known')
  expect(reading).toHaveBeenCalledOnce()
  const read = pageRead()
  const lines = read.raw.lines.map((line) => ({ ...line, text: `${line.text} ` }))
  readPage.mockResolvedValue({ ...read, raw: { ...read.raw, lines } })
  expect(await readAhead(SEEN)).toBe('kept')
  expect((await keptReading(shelf, 7))?.isOf(read)).toBe(false)
})

describe('nothing is asked of a page', () => {
  test.each([
    ['of a private window', { ...SEEN, private: true }, DEFAULTS, 'private'],
    ['where the reader turned it off', SEEN, { ...DEFAULTS, ahead: 'no' }, 'off'],
    ['of a muted outlet', SEEN, { ...DEFAULTS, muted: ['vietnamplus'] }, 'muted'],
  ] as const)('%s', async (_, seen, options, outcome) => {
    const { readAhead, readPage, reading } = ahead({ options: () => Promise.resolve(options) })
    expect(await readAhead(seen)).toBe(outcome)
    expect(readPage).not.toHaveBeenCalled()
    expect(reading).not.toHaveBeenCalled()
    expect(await shelf.get(null)).toEqual({})
  })
})

test.each([
  ['a page that does not answer', 'unreadable', 'unread'],
  ['a list', pageRead(LIST_PAGE), 'refused'],
  [
    'a page too long to be kept',
    { ...pageRead(), raw: { ...pageRead().raw, lines: [{ text: 'a'.repeat(200_000), gap: 0 }] } },
    'too-long',
  ],
  [
    'another outlet’s page, gone on to meanwhile,',
    { ...pageRead(), raw: { ...pageRead().raw, address: { outlet: 'lecourrier' } } },
    'gone-on',
  ],
  ['a page of no outlet', { ...pageRead(), raw: { lines: pageRead().raw.lines } }, 'gone-on'],
] as const)('%s leaves nothing', async (_, read, outcome) => {
  const { readAhead } = ahead({ readPage: () => Promise.resolve(read) })
  expect(await readAhead(SEEN)).toBe(outcome)
  expect(await shelf.get(null)).toEqual({})
})

test('one page at a time; a page that defeats the rules is in nobody’s way', async () => {
  const running: number[] = []
  let now = 0
  const foundOn = vi.fn(async (read: PageRead): Promise<Found> => {
    now += 1
    running.push(now)
    await Promise.resolve()
    now -= 1
    if (running.length === 1) throw new Error('defeated')
    return READER.foundOn(read)
  })
  const { readAhead } = ahead({ reader: { ...READER, foundOn } })
  const [first, second] = await Promise.allSettled([
    readAhead(SEEN),
    readAhead({ ...SEEN, tab: 8 }),
  ])
  expect(first).toMatchObject({ status: 'rejected' })
  expect(second).toMatchObject({ value: 'kept' })
  expect(running).toEqual([1, 1])
})

test('the page that told of itself is asked, by its document where the browser says it', async () => {
  const { readAhead, readPage } = ahead()
  await readAhead({ ...SEEN, document: 'A1' })
  expect(readPage).toHaveBeenCalledWith(expect.objectContaining({ tab: 7, document: 'A1' }))
})

test.each([
  ['turned off', { ahead: 'no' }, 'off'],
  ['muted', { muted: ['vietnamplus'] }, 'muted'],
] as const)('%s while it is read, it is not kept', async (_, changed, outcome) => {
  let options = DEFAULTS
  const { readAhead } = ahead({
    options: () => Promise.resolve(options),
    reader: {
      ...READER,
      foundOn: (read) => {
        options = { ...DEFAULTS, ...changed }
        return READER.foundOn(read)
      },
    },
  })
  expect(await readAhead(SEEN)).toBe(outcome)
  expect(await shelf.get(null)).toEqual({})
})

test('erased while it is read, nothing of it is left', async () => {
  let erasing: Promise<void> | undefined
  const { readAhead } = ahead({
    options: loadOptions,
    reader: {
      ...READER,
      foundOn: (read) => {
        erasing = eraseStorage()
        return READER.foundOn(read)
      },
    },
  })
  await readAhead(SEEN)
  await erasing
  expect(await shelf.get(null)).toEqual({})
})

test('a tab that never answers holds up nobody for long', async () => {
  vi.useFakeTimers()
  const { readAhead } = ahead({
    readPage: ({ tab }) => (tab === 7 ? new Promise(() => {}) : Promise.resolve(pageRead())),
  })
  const outcomes = Promise.all([readAhead(SEEN), readAhead({ ...SEEN, tab: 8 })])
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await outcomes).toEqual(['unread', 'kept'])
})
