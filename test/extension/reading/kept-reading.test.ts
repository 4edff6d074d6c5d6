/** A popup opened again on the same text shows what was found before; on any other text it reads. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  decisive,
  forgetReading,
  keepReading,
  keptReading,
  lookAt,
  type Shelf,
} from '../../../extension/reading/kept-reading.ts'
import type { RawExtract } from '../../../shared/article/raw.ts'
import { kept, open } from '../popup/opened.ts'
import { pageRead, readingOf, readPage } from './read-page.ts'

const shelf = browser.storage.session
const keptOf = async (tab: number, read = pageRead()) => {
  const kept = await keptReading(shelf, tab)
  return kept?.isOf(read) === true ? kept.page : undefined
}

/** Storage that answers late, as another context's writes come between. */
function slowShelf(hasKeys: boolean) {
  const values = new Map<string, unknown>()
  const keys = (): ReadonlySet<string> => new Set(values.keys())
  const late = () => new Promise((resolve) => setTimeout(resolve, 1))
  const slow: Shelf = {
    get: async (wanted) => {
      await late()
      return Object.fromEntries([...values].filter(([key]) => wanted?.includes(key) ?? true))
    },
    set: async (items) => {
      await late()
      for (const [key, value] of Object.entries(items)) values.set(key, value)
    },
    remove: async (unwanted) => {
      await late()
      for (const key of unwanted) values.delete(key)
    },
    ...(hasKeys && { getKeys: async () => [...keys()] }),
  }
  return { slow, keys }
}

describe('kept', () => {
  let version = '1.0.0'
  beforeEach(() => {
    fakeBrowser.reset()
    version = '1.0.0'
    vi.spyOn(shelf, 'getKeys').mockImplementation(async () => Object.keys(await shelf.get(null)))
    vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never)
  })

  test('what was found, to the letter, for its tab alone', async () => {
    const page = await readPage()
    await keepReading(shelf, 7, pageRead(), page)
    expect(await keptOf(7)).toEqual(page)
    expect(await keptOf(8)).toBeUndefined()
    expect((await keptReading(shelf, 7))?.url).toBe(pageRead().url)
  })

  test('not for a text that differs by a letter, nor for another version of the rules', async () => {
    await keepReading(shelf, 7, pageRead(), await readPage())
    const read = pageRead()
    const [line, ...others] = read.raw.lines
    const lines = [{ ...line!, text: `${line!.text}s` }, ...others]
    expect(await keptOf(7, { ...read, raw: { ...read.raw, lines } })).toBeUndefined()
    version = '1.0.1'
    expect(await keptOf(7)).toBeUndefined()
  })

  test('where no more than a menu or a list beside the article changed', async () => {
    const page = await readPage()
    await keepReading(shelf, 7, pageRead(), page)
    const read = pageRead()
    const lines = [
      ...read.raw.lines,
      { text: 'Les plus lus', gap: 1, hint: 'boilerplate' as const },
    ]
    expect(await keptOf(7, { ...read, raw: { ...read.raw, lines } })).toEqual(page)
    const mark = { text: 'Lire l’article original ici', gap: 1, hint: 'boilerplate' as const }
    expect(
      await keptOf(7, { ...read, raw: { ...read.raw, lines: [...lines, mark] } }),
    ).toBeUndefined()
    const { address: _, ...nowhere } = read.raw
    const elsewhere = { ...nowhere, address: { outlet: 'radioalgerie' } }
    for (const raw of [nowhere, elsewhere]) expect(decisive(raw)).toBe(raw)
  })

  test('of the last eight tabs', async () => {
    const page = await readPage()
    for (let tab = 1; tab <= 10; tab += 1) await keepReading(shelf, tab, pageRead(), page)
    await keepReading(shelf, 5, pageRead(), page)
    const keys = Object.keys(await shelf.get(null))
    expect(keys.filter((key) => key.startsWith('reading-'))).toHaveLength(8)
    for (const tab of [1, 2]) expect(await keptOf(tab)).toBeUndefined()
    for (const tab of [3, 5, 10]) expect(await keptOf(tab)).toEqual(page)
  })

  test.each([
    ['knows the names of its values', true],
    ['does not', false],
  ])('of eight tabs where many are kept at once, and the browser %s', async (_, hasKeys) => {
    const { slow, keys } = slowShelf(hasKeys)
    await slow.set({ 'reading-99': 'of nobody', answers: {} })
    const page = await readPage()
    const tabs = Array.from({ length: 20 }, (_, tab) => tab)
    await Promise.all(tabs.map((tab) => keepReading(slow, tab, pageRead(), page)))
    const last = tabs.slice(-8).toReversed()
    expect((await slow.get(['tabs']))['tabs']).toEqual(last)
    const known = last.map((tab) => `reading-${tab}`)
    expect(keys()).toEqual(new Set(['answers', 'tabs', 'last', ...known]))
  })

  test('until the tab is closed', async () => {
    const page = await readPage()
    for (const tab of [7, 8]) await keepReading(shelf, tab, pageRead(), page)
    await Promise.all([forgetReading(shelf, 7), forgetReading(shelf, 99)])
    expect(await keptOf(7)).toBeUndefined()
    expect(await keptOf(8)).toEqual(page)
    expect(await shelf.get(['tabs', 'reading-7'])).toEqual({ tabs: [8] })
    await forgetReading(shelf, 8)
    expect(await shelf.get(null)).toEqual({ tabs: [] })
  })

  test('and the last is at hand before anybody knows which tab is in front', async () => {
    const page = await readPage()
    for (const tab of [7, 8]) await keepReading(shelf, tab, pageRead(), page)
    const seen = await lookAt(shelf)
    expect(seen.last?.tab).toBe(8)
    const get = vi.spyOn(shelf, 'get')
    expect((await keptReading(shelf, 8, seen))?.page).toEqual(page)
    expect(await keptReading(shelf, 9, seen)).toBeUndefined()
    expect(get).not.toHaveBeenCalled()
    expect((await keptReading(shelf, 7, seen))?.page).toEqual(page)
    get.mockRestore()
    version = '1.0.1'
    expect(await keptReading(shelf, 8, seen)).toBeUndefined()
  })
})

const GOLDEN = import.meta.glob<RawExtract>('../../golden/pages/*/raw.json', {
  import: 'default',
  eager: true,
})

test.each(Object.entries(GOLDEN))('%s: what is apart does not decide', async (_, raw) => {
  const url = 'https://fr.vietnamplus.vn/a-post1.vnp'
  const whole = await readingOf({ raw, url })
  expect(await readingOf({ raw: decisive(raw), url })).toEqual(whole)
})

test('what is kept is shown without another look at the page', async () => {
  const page = { ...(await readPage()), entities: [] }
  const { text } = await open({ ports: kept(page) })
  expect(text()).toContain('Aucun nom reconnu dans ce texte.')
})
