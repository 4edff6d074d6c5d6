/** An article that the reader stays on is read ahead: its names stand as the popup opens, and nobody hears of it. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../tools/stage/browsers/chromium.ts'
import { articlePage, DISPATCH, LIST_PAGE } from '../../tools/stage/hosts/pages.ts'
import {
  allowInPrivateWindows,
  reloadExtension,
} from '../../tools/stage/browsers/extensions-page.ts'
import { openPrivately } from '../../tools/stage/browsers/private-window.ts'
import { pressButton } from '../../tools/stage/browsers/toolbar.ts'
import { addressOf, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'

const HERE = articlePage(DISPATCH)

/** Where the pages were read whose names wait, for each tab. */
const WAITING = `chrome.storage.session.get(null).then(({ last: _, ...all }) =>
  Object.values(all).flatMap((one) => one?.url ?? []).map((url) => new URL(url).pathname))`

/** One of the extension's own pages, which hears what pages tell the background. */
async function openEar(stage: Stage): Promise<Page> {
  const ear = await stage.visit(stage.extensionUrl('welcome.html'))
  await ear.evaluate(`{
    globalThis.heard = []
    chrome.runtime.onMessage.addListener(({ kind }) => { heard.push(kind) })
  }`)
  return ear
}

const waitingIn = (ear: Page): Promise<string[]> => ear.evaluate(WAITING)

const isReadIn = (ear: Page, tabs = 1): Promise<void> =>
  expect
    .poll(() => waitingIn(ear), { timeout: 20_000 })
    .toEqual(Array.from({ length: tabs }, () => HERE.path))

const settledIn = (ear: Page, times: number): Promise<void> =>
  expect
    .poll(() => ear.evaluate(`heard.filter((kind) => kind === 'page-settled').length`), {
      timeout: 20_000,
    })
    .toBe(times)

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  // Granted is what a press of the button grants: the popup may know where its tab is.
  const on = onStage({ granted: ['*://fr.vietnamplus.vn/*'] })
  let ear: Page
  const asked: string[] = []

  beforeAll(() => {
    on.stage.context.on('request', (request) => void asked.push(request.url()))
  })
  beforeEach(async () => {
    await setOptions(on.stage, { ahead: 'yes', mode: 'ask', muted: [] })
    ear = await openEar(on.stage)
    await ear.evaluate('chrome.storage.session.clear()')
    asked.splice(0)
    on.sites.requests.splice(0)
  })

  /** Pages are read one after the other: once a later one is, an earlier one would be. */
  const staysAlone = async (): Promise<void> => {
    await setOptions(on.stage, { ahead: 'yes', muted: [] })
    const later = await on.stage.visit(`${addressOf(HERE)}?plus-tard`)
    await isReadIn(ear)
    await later.close()
  }
  const filesAsked = (): readonly string[] =>
    asked.flatMap(
      (url) => /\/chunks\/(?<name>[a-z-]+)-[\w-]+\.js$/u.exec(url)?.groups?.['name'] ?? [],
    )
  const namesIn = (popup: Page): Promise<string> =>
    popup.evaluate(`document.querySelector('.names').innerText`)

  test('the popup has all its names at once, from nothing but its own frame', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    // A list beside the article that goes on changing changes nothing.
    await tab.evaluate(
      `document.querySelector('.article-relate a').textContent = 'Tout autre chose'`,
    )
    asked.splice(0)
    await on.stage.context.addInitScript(`{
      const mark = performance.mark.bind(performance)
      performance.mark = (name) => {
        if (name === 'names') globalThis.stood = document.querySelector('.folded summary') !== null
        return mark(name)
      }
    }`)
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.folded summary').waitFor({ state: 'attached' })
    expect(await popup.evaluate('stood')).toBe(true)
    expect(await popup.locator('.person').count()).toBe(3)
    // A movement has the time to come.
    const shifts = await popup.evaluate(`new Promise((done) => {
      const seen = []
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => done(seen), 300)
    })`)
    expect(shifts).toEqual([])
    // What is asked about the page is known as well.
    expect(filesAsked()).toEqual(['surface'])
    const ahead = await namesIn(popup)
    await popup.close()

    await setOptions(on.stage, { ahead: 'no' })
    await ear.evaluate('chrome.storage.session.clear()')
    const cold = await on.stage.open('popup', tab)
    await cold.locator('.folded summary').waitFor({ state: 'attached' })
    // The background reads it: the popup loads no more than it did.
    expect(filesAsked()).toEqual(['surface', 'surface'])
    expect(await namesIn(cold)).toBe(ahead)
  })

  test('nothing is sent to anyone, nor told to the page', async () => {
    const tab = await on.stage.context.newPage()
    await tab.addInitScript(`
      window.changed = 0
      document.addEventListener('DOMContentLoaded', () =>
        new MutationObserver((list) => { changed += list.length }).observe(document, { subtree: true, childList: true, attributes: true }))
    `)
    await tab.goto(addressOf(HERE))
    await isReadIn(ear)
    expect(await tab.evaluate('changed')).toBe(0)
    const pages = on.sites.requests.filter((line) => !line.endsWith('/favicon.ico'))
    expect(pages).toEqual([`${HERE.host} ${HERE.path}`])
    expect(on.service.requests).toEqual([])
    const away = asked.filter((url) => /^https?:/u.test(url) && !url.startsWith(addressOf(HERE)))
    expect(away.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([])
  })

  test('a worker that had ended reads as well, and a text is read once', async () => {
    const session = await on.stage.context.newCDPSession(ear)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    await ear.evaluate(`{
      globalThis.writes = 0
      chrome.storage.session.onChanged.addListener(() => { writes += 1 })
    }`)
    await tab.reload()
    await settledIn(ear, 2)
    const later = await on.stage.visit(`${addressOf(HERE)}?plus-tard`)
    await expect.poll(() => ear.evaluate('writes'), { timeout: 20_000 }).toBe(1)
    await later.close()
  })

  test('of a tab that is closed nothing is left', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    await tab.close()
    await isReadIn(ear, 0)
    expect(await ear.evaluate('chrome.storage.session.get(null)')).toEqual({ tabs: [] })
  })

  test('glued words are mended as the popup mends them', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await tab.evaluate(
      `document.querySelector('p').textContent = 'Le ministre s’est rendu àMoscou avecl’ambassadeur, a dit Lê Thu Hà.'`,
    )
    await isReadIn(ear)
    const mended = await ear.evaluate(
      `chrome.storage.session.get(null).then((all) => JSON.stringify(Object.values(all).map(({ page }) => page?.article.body)))`,
    )
    expect(mended).toContain('à Moscou avec l’ambassadeur')
  })

  test('a page that changed since is read as it is now', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    await tab.evaluate(
      `for (const p of document.querySelectorAll('p')) p.textContent = p.textContent.replaceAll('Elnur Safarov', 'Farid Mammadov')`,
    )
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.person', { hasText: 'Farid Mammadov' }).waitFor()
    const isKept = () =>
      ear.evaluate(
        `chrome.storage.session.get(null).then((all) => JSON.stringify(all).includes('Farid Mammadov'))`,
      )
    await expect.poll(isKept).toBe(true)
  })

  test('not a list, not a muted outlet, not where the reader turned it off', async () => {
    const list = await on.stage.visit(addressOf(LIST_PAGE))
    await setOptions(on.stage, { muted: ['vietnamplus'] })
    const muted = await on.stage.visit(`${addressOf(HERE)}?muet`)
    await settledIn(ear, 1)
    await setOptions(on.stage, { muted: [], ahead: 'no' })
    const off = await on.stage.visit(`${addressOf(HERE)}?sans`)
    await settledIn(ear, 2)
    expect(await waitingIn(ear)).toEqual([])
    await staysAlone()
    for (const page of [list, muted, off]) await page.close()
  })

  test('the panel likewise; it asks nobody', async () => {
    await setOptions(on.stage, { mode: 'standard' })
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    asked.splice(0)
    const panel = await on.stage.open('sidepanel', tab)
    await panel.locator('.folded summary').waitFor({ state: 'attached' })
    expect(filesAsked()).toEqual(['surface'])
    expect(linesOf(on.service)).toEqual([])
  })
})

describe.skipIf(CHROMIUM === undefined)('in Chromium, by a press of the button', () => {
  const on = onStage()

  test('the popup is told its tab’s address, and its one request goes out after the page has answered', async () => {
    await setOptions(on.stage, { ahead: 'yes' })
    const ear = await openEar(on.stage)
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
    expect(on.service.requests).toEqual([])
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('#related .article') !== null`)
    expect(await popup.evaluate(`document.querySelectorAll('.person').length`)).toBe(3)
    const url = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)`
    expect(await popup.evaluate(url)).toBe(addressOf(HERE))
    expect(linesOf(on.service)).toEqual(['POST /v1/related'])
  })
})

describe.skipIf(CHROMIUM === undefined)('in Chromium, an update', () => {
  const on = onStage()

  test('leaves nothing that older rules read; pages are read ahead again', async () => {
    await setOptions(on.stage, { ahead: 'yes' })
    const before = await openEar(on.stage)
    const tab = await on.stage.visit(addressOf(HERE))
    await isReadIn(before)
    await reloadExtension(on.stage)
    const ear = await openEar(on.stage)
    expect(await waitingIn(ear)).toEqual([])
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('.folded summary') !== null`)
    await isReadIn(ear)
    await on.stage.visit(addressOf(HERE))
    await isReadIn(ear, 2)
  })
})

describe.skipIf(CHROMIUM === undefined)('in Chromium, a private window', () => {
  const on = onStage()

  test('is never read ahead', async () => {
    await setOptions(on.stage, { ahead: 'yes' })
    await allowInPrivateWindows(on.stage)
    const ear = await openEar(on.stage)
    await openPrivately(on.stage, ear, `${addressOf(HERE)}?prive`)
    await settledIn(ear, 1)
    // Pages are read one after the other: once this one is, the other would be.
    await on.stage.visit(addressOf(HERE))
    await isReadIn(ear)
  })
})
