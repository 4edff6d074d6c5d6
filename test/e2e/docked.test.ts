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

  test('what was found stays: for tabs of other windows, the same text elsewhere, a list that is walked down', async () => {
    // The popup that docks it would ask as well.
    await setOptions(on.stage, { mode: 'ask' })
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const panel = await dockPanel(on.stage, tab)
    const shows = (what: string): Promise<void> =>
      panel.until(`document.querySelector(${JSON.stringify(what)})?.closest('[hidden]') === null`)
    await shows('[data-key=look]')
    await panel.evaluate(`document.querySelector('[data-key=look]').click()`)
    await shows('#related .article')
    await panel.evaluate(`document.querySelector('#related .article').dataset.first = ''`)
    const window = `{ url: '${addressOf(CROWDED_PAGE)}', focused: false }`
    await on.stage.worker.evaluate(`chrome.windows.create(${window})`)
    await tab.evaluate(`history.pushState({}, '', '#haut')`)
    await tab.reload()
    // Nothing shows that all stayed: what would take it away has the time to.
    await tab.waitForTimeout(500)
    await shows('#related [data-first]')

    await panel.evaluate(`{
      document.querySelector('#q').value = 'petrole'
      document.querySelector('#q').form.requestSubmit()
    }`)
    await shows('.place-search .article')
    const other = await on.stage.visit(addressOf(LIST_PAGE))
    await panel.until(`document.querySelector('.home').textContent.includes('Pas de dépêche ici')`)
    await shows('.place-search .article')
    await other.close()
    await panel.until(`document.querySelector('.kept') !== null`)
    await panel.evaluate(`document.querySelector('.back').click()`)
    await shows('#related .article')
    expect(linesOf(on.service).filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })
})
