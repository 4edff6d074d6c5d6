/** In Firefox too, an article that the reader stays on is read ahead, by a background that is a page; nobody hears of it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { requestsSeen, watchRequests } from '../../tools/stage/browsers/firefox-window.ts'
import { articlePage, CROWDED_PAGE, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox, textIn } from './on-firefox.ts'

const HERE = articlePage(DISPATCH)

/** Where the pages were read whose names wait. */
const WAITING = `browser.storage.session.get(null).then(({ last: _, ...all }) =>
  Object.values(all).flatMap((one) => one?.url ?? []).map((url) => new URL(url).pathname))`

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  beforeEach(async () => {
    await on.setOptions({ ahead: 'yes', mode: 'ask', muted: [] })
    await on.settings.evaluate('browser.storage.session.clear()')
  })

  const waiting = () => on.settings.evaluate(WAITING)
  const isRead = (...paths: readonly string[]): Promise<void> =>
    expect.poll(waiting, { timeout: 20_000 }).toEqual(paths)

  test('the popup has all its names at once; nothing was sent', async () => {
    await watchRequests(on.stage.browser, on.stage.id)
    await on.visit(HERE)
    await isRead(HERE.path)
    const popup = await on.reopen('.folded summary', HERE)
    expect(await popup.evaluate(`document.querySelectorAll('.person').length`)).toBe(3)
    const ahead = await textIn(popup, '.names')
    expect(await requestsSeen(on.stage.browser)).toEqual([])
    expect(on.service.requests).toEqual([])
    await popup.close()

    await on.settings.evaluate('browser.storage.session.clear()')
    const cold = await on.reopen('.folded summary', HERE)
    expect(await textIn(cold, '.names')).toBe(ahead)
  })

  test('glued words are mended as the popup mends them', async () => {
    const tab = await on.visit(HERE)
    await tab.evaluate(
      `document.querySelector('p').textContent = 'Le ministre s’est rendu àMoscou avecl’ambassadeur, a dit Lê Thu Hà.'`,
    )
    await isRead(HERE.path)
    const all = `browser.storage.session.get(null).then((all) => JSON.stringify(all))`
    expect(await on.settings.evaluate(all)).toContain('à Moscou avec l’ambassadeur')
  })

  test('not where the reader turned it off, nor in a tab that nobody sees, until somebody does', async () => {
    await on.setOptions({ ahead: 'no' })
    await on.settings.evaluate(`{
      globalThis.heard = []
      browser.runtime.onMessage.addListener(({ kind }) => { heard.push(kind) })
    }`)
    await on.visit(HERE)
    const settled = (times: number): Promise<void> =>
      expect
        .poll(
          () => on.settings.evaluate(`heard.filter((kind) => kind === 'page-settled').length`),
          { timeout: 20_000 },
        )
        .toBe(times)
    await settled(1)
    // The background has looked at what the reader wants by the time that it gives its turn away.
    await on.settings.evaluate(`navigator.locks.request('reading', () => undefined)`)
    await on.setOptions({ ahead: 'yes' })
    const behind = `${on.addressOf(HERE)}?derriere`
    await on.settings.evaluate(
      `browser.tabs.create({ active: false, url: ${JSON.stringify(behind)} }).then(({ id }) => { globalThis.behind = id })`,
    )
    await on.visit(CROWDED_PAGE)
    // Pages are read one after the other: once this one is, an earlier one would be.
    await isRead(CROWDED_PAGE.path)
    await settled(2)
    await on.settings.evaluate('browser.tabs.update(behind, { active: true })')
    await expect.poll(waiting, { timeout: 20_000 }).toContain(HERE.path)
    await on.settings.evaluate('browser.tabs.remove(behind)')
    await isRead(CROWDED_PAGE.path)
  })
})
