/** Right after an update, pages opened before it carry a dead script: a click reads them all the same. */
import { describe, expect, test } from 'vitest'
import { articlePage, DISPATCH } from '../../tools/stage/pages.ts'
import { addressOf, asSet, CHROMIUM, onStage } from './on-stage.ts'

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  // Granted is what a click on the button grants, for the page it is clicked on.
  const on = onStage({ granted: ['*://fr.vietnamplus.vn/*'], pageScript: 'gone' })

  test('a page without its script is given one, once', async () => {
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    for (let opening = 0; opening < 2; opening += 1) {
      const popup = await on.stage.open('popup', tab)
      await popup.locator('.person').first().waitFor()
      expect(await popup.locator('#page-title').textContent()).toBe(asSet(DISPATCH.headline))
      await popup.close()
    }
  })
})
