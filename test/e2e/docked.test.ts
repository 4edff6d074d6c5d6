/** The panel as a reader has it: docked beside the page by the popup's button, following the tab, sending nothing unasked. */
import { describe, expect, test } from 'vitest'
import { articlePage, CROWDED_PAGE, DISPATCH, LIST_PAGE } from '../../tools/stage/hosts/pages.ts'
import { dockPanel } from '../../tools/stage/browsers/toolbar.ts'
import { addressOf, CHROMIUM, linesOf, onStage, setOptions } from './on-stage.ts'

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage()

  test('it follows what the reader reads, and asks on a press', async () => {
    await setOptions(on.stage, { mode: 'ask' })
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const panel = await dockPanel(on.stage, tab)
    const says = (words: string): Promise<void> =>
      panel.until(`document.body.textContent.includes(${JSON.stringify(words)})`)
    await says('Elnur Safarov')
    await says('Le panneau suit la page sans rien envoyer')
    expect(await panel.evaluate(`document.querySelector('.folded').open`)).toBe(true)

    await tab.goto(addressOf(CROWDED_PAGE))
    await says('autres personnes')
    const other = await on.stage.visit(addressOf(LIST_PAGE))
    await other.bringToFront()
    await says('Pas de dépêche ici')
    await tab.bringToFront()
    await says('autres personnes')
    expect(on.service.requests).toEqual([])

    await panel.evaluate(`document.querySelector('[data-key=look]').click()`)
    await panel.until(`document.querySelector('#related .article') !== null`)
    expect(linesOf(on.service)).toEqual(['POST /v1/related'])
    // Nothing stands beyond its edge, whatever width the browser gives it.
    expect(
      await panel.evaluate(
        'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
      ),
    ).toBe(true)
  })
})
