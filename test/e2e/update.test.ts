/** Pages that were open before the extension came or was updated carry no script, or a dead one: a click reads them all the same. */
import { describe, expect, test } from 'vitest'
import { articlePage, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { reloadExtension } from '../../tools/stage/browsers/extensions-page.ts'
import { pressButton } from '../../tools/stage/browsers/toolbar.ts'
import { addressOf, asSet, CHROMIUM, onStage } from './on-stage.ts'

const HERE = articlePage(DISPATCH)

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  describe('a page without its script', () => {
    // Granted is what a click on the button grants, for the page it is clicked on.
    const on = onStage({ granted: ['*://fr.vietnamplus.vn/*'], pageScript: 'gone' })

    test('is given one, once', async () => {
      const tab = await on.stage.visit(addressOf(HERE))
      for (let opening = 0; opening < 2; opening += 1) {
        const popup = await on.stage.open('popup', tab)
        await popup.locator('.person').first().waitFor()
        expect(await popup.locator('#page-title').textContent()).toBe(asSet(DISPATCH.headline))
        await popup.close()
      }
    })
  })

  describe('an update while a page and a panel are open', () => {
    const on = onStage()

    test('closes the panel, keeps what was chosen, and a click reads the page again', async () => {
      const tab = await on.stage.visit(addressOf(HERE))
      const panel = await on.stage.open('sidepanel', tab)
      await panel.locator('.person').first().waitFor()
      const closed = panel.waitForEvent('close')
      await reloadExtension(on.stage)
      await closed
      const popup = await pressButton(on.stage, tab)
      await popup.until(`document.querySelector('#related .article') !== null`)
      expect(await popup.evaluate(`document.querySelectorAll('.person').length`)).toBe(3)
      expect(on.service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])
    })
  })
})
