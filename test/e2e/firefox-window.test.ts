/** What in Firefox is the browser's own: keys, private windows, other sites left alone, the mark on the button. */
import { describe, expect, test } from 'vitest'
import {
  allowInPrivateWindows,
  openPopups,
  pressKeys,
} from '../../tools/stage/browsers/firefox-window.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  LIST_PAGE,
  REPRINT,
} from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox, press, shows, textIn } from './on-firefox.ts'

const HERE = articlePage(DISPATCH)

const KEPT = `Promise.all([browser.storage.session.get(null), browser.storage.local.get(null), indexedDB.databases()])
  .then(([session, local, databases]) => ({ session: Object.keys(session), answers: Object.keys(session.answers ?? {}), local, databases: databases.map(({ name }) => name) }))`

const ALT_SHIFT_V = [
  { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  { key: 'V', code: 'KeyV', keyCode: 86 },
]

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  const linesOf = (): readonly string[] => on.service.requests.map(({ line }) => line)

  test('Alt+Shift+V opens the popup, which asks once; the settings say so', async () => {
    expect(await on.settings.evaluate('browser.commands.getAll()')).toMatchObject([
      { name: '_execute_action', shortcut: 'Alt+Shift+V' },
    ])
    expect(await textIn(on.settings, '.keys')).toContain('Alt + Maj + V')
    const tab = await on.visit(HERE)
    await tab.bringToFront()
    expect(await openPopups(on.stage.browser)).toBe('')
    await pressKeys(on.stage.browser, ALT_SHIFT_V)
    await expect
      .poll(() => openPopups(on.stage.browser), { timeout: 20_000 })
      .toContain('/popup.html')
    await expect.poll(linesOf, { timeout: 20_000 }).toEqual(['POST /v1/related'])
  })

  test('another site’s page is left as it was: no script, no element, no request', async () => {
    const tab = await on.visit(REPRINT)
    const before = await tab.evaluate('document.documentElement.outerHTML')
    const id = await on.stage.tabOf(on.settings, on.addressOf(REPRINT))
    const heard = await on.settings.evaluate(
      `browser.tabs.sendMessage(${id}, { kind: 'read-page' }).then(() => 'heard', () => 'nobody')`,
    )
    expect(heard).toBe('nobody')
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before)
    expect(on.service.requests).toEqual([])
  })

  test('an outlet’s page is left as it was, and nothing is sent before the popup opens', async () => {
    const tab = await on.visit(HERE)
    const before = await tab.evaluate('document.documentElement.outerHTML')
    // What would be sent has the time to leave.
    await new Promise((wait) => setTimeout(wait, 300))
    expect(on.service.requests).toEqual([])
    const id = await on.stage.tabOf(on.settings, on.addressOf(HERE))
    await on.stage.open(`popup.html?tabId=${id}`, '#related .article')
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before)
  })

  test('the mark on the button is made here, and only for articles', async () => {
    const badgeOf = async (page: typeof HERE): Promise<unknown> => {
      const id = await on.stage.tabOf(on.settings, on.addressOf(page))
      return on.settings.evaluate(`browser.action.getBadgeText({ tabId: ${id} })`)
    }
    // Heard of before the article is.
    await on.visit(LIST_PAGE)
    await on.visit(CROWDED_PAGE)
    await expect.poll(() => badgeOf(CROWDED_PAGE)).toBe('•')
    expect(await badgeOf(LIST_PAGE)).toBe('')
    await on.setOptions({ muted: ['vietnamplus'] })
    await on.visit(HERE)
    // A mark has the time to come.
    await new Promise((wait) => setTimeout(wait, 300))
    expect(await badgeOf(HERE)).toBe('')
    await on.setOptions({ muted: [] })
    expect(on.service.requests).toEqual([])
  })

  // Last: the extension starts anew, and the pages it had are gone.
  test('results of an ordinary window are kept until the browser closes, of a private one never', async () => {
    await allowInPrivateWindows(on.stage.browser, on.stage.id)
    const settings = await on.stage.open('options.html', 'h1')
    await settings.evaluate(
      `browser.storage.local.set({ service: '${on.service.origin}', mode: 'standard', welcomed: 'yes' })`,
    )
    const window = String(
      await settings.evaluate(
        `browser.windows.create({ incognito: true, url: ${JSON.stringify(on.addressOf(HERE))} }).then(({ id }) => id)`,
      ),
    )
    const privately = `browser.tabs.query({}).then((tabs) => tabs.find(({ incognito, status, url }) => incognito && status === 'complete' && url.startsWith('http'))?.id ?? 0)`
    await expect.poll(() => settings.evaluate(privately), { timeout: 20_000 }).not.toBe(0)
    const before = await settings.evaluate(KEPT)
    const id = String(await settings.evaluate(privately))
    const popup = await on.stage.open(`popup.html?tabId=${id}`, '#related .article')
    await press(popup, '.person')
    await shows(popup, '.place-entity .roles')
    expect(linesOf()[0]).toBe('POST /v1/related')
    expect(await settings.evaluate(KEPT)).toEqual(before)
    expect(before).toMatchObject({ session: [], answers: [] })

    // A new tab opens in the window in front.
    await settings.evaluate(`browser.windows.remove(${window})`)
    await on.visit(CROWDED_PAGE)
    const other = await on.stage.tabOf(settings, on.addressOf(CROWDED_PAGE))
    await on.stage.open(`popup.html?tabId=${other}`, '#related .article')
    await expect
      .poll(async () => ((await settings.evaluate(KEPT)) as { answers: string[] }).answers, {
        timeout: 20_000,
      })
      .toHaveLength(1)
  })
})
