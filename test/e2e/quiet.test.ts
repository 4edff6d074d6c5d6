/** Nothing is sent, injected or told before the reader opens the popup; elsewhere nothing at all. */
import { describe, expect, test } from 'vitest'
import { articlePage, DISPATCH, LIST_PAGE, REPRINT } from '../../tools/stage/hosts/pages.ts'
import { addressOf, CHROMIUM, onStage, setOptions } from './on-stage.ts'

const HERE = articlePage(DISPATCH)

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  test('reading pages sends nothing to anyone', async () => {
    on.sites.requests.splice(0)
    for (const page of [HERE, LIST_PAGE, REPRINT]) {
      const tab = await on.stage.visit(addressOf(page))
      // What would be sent has the time to leave.
      await tab.waitForTimeout(300)
    }
    const pages = on.sites.requests.filter((line) => !line.endsWith('/favicon.ico'))
    expect(pages).toEqual([HERE, LIST_PAGE, REPRINT].map(({ host, path }) => `${host} ${path}`))
    expect(on.service.requests).toEqual([])
  })

  test('an outlet’s page is left as it was, and learns nothing', async () => {
    const tab = await on.stage.context.newPage()
    await tab.addInitScript(`
      window.heard = []
      for (const kind of ['message', 'wxt:content-script-started'])
        for (const target of [window, document]) target.addEventListener(kind, (event) => heard.push(event.type), true)
      window.changed = 0
      document.addEventListener('DOMContentLoaded', () =>
        new MutationObserver((list) => { changed += list.length }).observe(document, { subtree: true, childList: true, attributes: true }))
    `)
    await tab.goto(addressOf(HERE))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('#related .article').first().waitFor()
    expect(await tab.evaluate('[heard, changed, typeof chrome?.runtime?.sendMessage]')).toEqual([
      [],
      0,
      'undefined',
    ])
  })

  test('another site’s page is left as it was: no script, no element, no request', async () => {
    on.sites.requests.splice(0)
    const tab = await on.stage.context.newPage()
    await tab.addInitScript(`
      window.changed = 0
      document.addEventListener('DOMContentLoaded', () =>
        new MutationObserver((list) => { changed += list.length }).observe(document, { subtree: true, childList: true, attributes: true }))
    `)
    await tab.goto(addressOf(REPRINT))
    // What would change has the time to.
    await tab.waitForTimeout(500)
    expect(await tab.evaluate('[changed, document.scripts.length]')).toEqual([0, 0])
    const [line] = await on.stage.worker.evaluate<string[]>(
      `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'read-page' }).then(() => 'heard', () => 'nobody'))))`,
    )
    expect(line).toBe('nobody')
    expect(on.sites.requests.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([
      `${REPRINT.host} ${REPRINT.path}`,
    ])
    expect(on.service.requests).toEqual([])
  })

  test('on other sites nothing runs, and the popup says that it cannot see', async () => {
    const tab = await on.stage.visit(addressOf(REPRINT))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.refused', { hasText: 'Page hors de portée' }).waitFor()
    expect(on.service.requests).toEqual([])
  })

  test('the mark on the button is made here, and only for articles', async () => {
    const marks = () =>
      on.stage.worker.evaluate(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((texts) => texts.filter((text) => text !== '').length)`,
      )
    // Heard of before the article is: one mark is the article's.
    await on.stage.visit(addressOf(LIST_PAGE))
    await on.stage.visit(addressOf(HERE))
    await expect.poll(marks).toBe(1)
    await setOptions(on.stage, { muted: ['vietnamplus'] })
    const muted = await on.stage.visit(addressOf(HERE))
    // A second mark has the time to come.
    await muted.waitForTimeout(300)
    expect(await marks()).toBe(1)
    await setOptions(on.stage, { muted: [] })
  })

  test('no answer of another origin is followed', async () => {
    const tab = await on.stage.visit(addressOf(HERE))
    await setOptions(on.stage, { service: 'http://fr.vietnamplus.vn' })
    const popup = await on.stage.open('popup', tab)
    await popup.locator('.person').first().waitFor()
    // An unsafe address is replaced by the default one, where nobody listens here.
    expect(on.sites.requests.filter((line) => line.includes('/v1/'))).toEqual([])
  })
})
