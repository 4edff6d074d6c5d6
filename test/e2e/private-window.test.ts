/** In a private window the companion serves as elsewhere, and keeps nothing of it. */
import { describe, expect, test } from 'vitest'
import { allowInPrivateWindows } from '../../tools/stage/browsers/extensions-page.ts'
import { openPrivately } from '../../tools/stage/browsers/private-window.ts'
import { articlePage, CROWDED_PAGE, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { pressButton } from '../../tools/stage/browsers/toolbar.ts'
import { addressOf, CHROMIUM, onStage } from './on-stage.ts'

const KEPT = `Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null), indexedDB.databases()])
  .then(([session, local, databases]) => ({ session: Object.keys(session), answers: Object.keys(session.answers ?? {}), local, databases: databases.map(({ name }) => name) }))`

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  test('results of an ordinary window are kept until the browser closes, of a private one never', async () => {
    await allowInPrivateWindows(on.stage)
    const settings = await on.stage.visit(on.stage.extensionUrl('options.html'))
    const tab = await openPrivately(on.stage, settings, addressOf(articlePage(DISPATCH)))
    const before = await settings.evaluate(KEPT)
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('#related .article') !== null`)
    await popup.evaluate(`document.querySelector('.person').click()`)
    await popup.until(`document.querySelector('.place-entity .roles') !== null`)
    expect(on.service.requests.length).toBeGreaterThan(0)
    expect(await settings.evaluate(KEPT)).toEqual(before)
    expect(before).toMatchObject({ session: [], answers: [] })
    await tab.close()

    const ordinary = await on.stage.visit(addressOf(CROWDED_PAGE))
    const other = await pressButton(on.stage, ordinary)
    await other.until(`document.querySelector('#related .article') !== null`)
    await expect
      .poll(async () => ((await settings.evaluate(KEPT)) as { answers: string[] }).answers)
      .toHaveLength(1)
  })
})
