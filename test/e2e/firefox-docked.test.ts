/** Firefox's sidebar as a reader has it: docked beside the page, as narrow as the browser makes it, following the tab, sending nothing unasked. */
import { describe, expect, test } from 'vitest'
import { dockPanel, setPanelWidth } from '../../tools/stage/browsers/firefox-window.ts'
import { articlePage, CROWDED_PAGE, DISPATCH, LIST_PAGE } from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox } from './on-firefox.ts'

/** What a script says of the docked panel: another page of the extension may look into it. */
const inPanel = (expression: string): string =>
  `(() => { const [panel] = browser.extension.getViews({ type: 'sidebar' }); if (panel === undefined) return ''; const { document, innerWidth } = panel; return ${expression} })()`

const BEYOND = inPanel(
  'document.documentElement.scrollWidth - document.documentElement.clientWidth',
)

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  const inside = (expression: string): Promise<unknown> => on.settings.evaluate(inPanel(expression))
  const says = (words: string): Promise<void> =>
    expect.poll(() => inside('document.body.textContent'), { timeout: 20_000 }).toContain(words)

  test('it follows what the reader reads, fits at every width, and asks on a press', async () => {
    const tab = await on.visit(articlePage(DISPATCH))
    await tab.bringToFront()
    await dockPanel(on.stage.browser, on.stage.id)
    await says('Elnur Safarov')
    await says('Le panneau suit la page sans rien envoyer')
    expect(await inside(`document.querySelector('.folded').open`)).toBe(true)

    await on.goto(CROWDED_PAGE)
    await says('autres personnes')
    const other = await on.visit(LIST_PAGE)
    await other.bringToFront()
    await says('Pas de dépêche ici')
    await tab.bringToFront()
    await says('autres personnes')
    expect(on.service.requests).toEqual([])

    await inside(`void document.querySelector('[data-key=look]').click()`)
    await expect
      .poll(() => inside(`document.querySelectorAll('#related .article').length`), {
        timeout: 20_000,
      })
      .toBeGreaterThan(0)
    expect(on.service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])

    // As wide as Firefox docks it at first, the width that all must fit, and the narrowest that it allows.
    for (const width of [252, 320, 400, 0]) {
      const got = await setPanelWidth(on.stage.browser, width)
      expect(got).toBeGreaterThan(150)
      await expect.poll(() => inside('innerWidth')).toBeLessThanOrEqual(got)
      expect(await on.settings.evaluate(BEYOND)).toBe(0)
    }
    await inside(`void document.querySelector('.person').click()`)
    await says('Dans les mêmes dépêches')
    expect(await on.settings.evaluate(BEYOND)).toBe(0)
  })
})
