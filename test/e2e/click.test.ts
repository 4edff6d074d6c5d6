/** A real press of the button in the toolbar: it grants the page it is pressed on, and nothing before it does. */
import { describe, expect, test } from 'vitest'
import {
  articlePage,
  DISPATCH,
  PDF_PAGE,
  REPRINT,
  STRANGER,
} from '../../tools/stage/hosts/pages.ts'
import { pressButton, pressShortcut } from '../../tools/stage/browsers/toolbar.ts'
import { addressOf, CHROMIUM, onStage, setOptions } from './on-stage.ts'

const TEXT = `document.body.textContent`

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  // No page is granted to the stage here: only the press grants.
  const on = onStage()

  test('on an outlet’s page the popup opens as wide as it is drawn, its field ready', async () => {
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('#related .article') !== null`)
    expect(await popup.evaluate('innerWidth')).toBeGreaterThanOrEqual(400)
    expect(await popup.evaluate('innerHeight')).toBeGreaterThan(300)
    expect(await popup.evaluate('document.activeElement.id')).toBe('q')
    expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(on.service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])
  })

  test('on a site that nobody listed, the page is read after the press', async () => {
    const tab = await on.stage.visit(addressOf(REPRINT))
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('.copy-of') !== null`)
    expect(await popup.evaluate(TEXT)).toContain('une dépêche reprise')
    expect(await popup.evaluate(TEXT)).toContain('Elnur Safarov')
    await popup.until(`document.querySelector('#copies .article') !== null`)
  })

  test('a stranger’s page is read, and nothing sent of it', async () => {
    const tab = await on.stage.visit(addressOf(STRANGER))
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('[data-key=look]') !== null`)
    expect(await popup.evaluate(TEXT)).toContain('Rien n’indique une dépêche de la VNA.')
    expect(on.service.requests).toEqual([])
  })

  test.each([
    ['one of the browser’s own pages', 'chrome://version/', 'Page hors de portée'],
    ['an empty tab', 'about:blank', 'P'],
    ['a PDF', addressOf(PDF_PAGE), 'P'],
    ['another extension page', 'chrome://extensions/', 'Page hors de portée'],
  ])('on %s a sentence says what is the matter, and nothing is sent', async (_, url, title) => {
    const tab = await on.stage.visit(url)
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('.refused') !== null`)
    const said = String(await popup.evaluate(`document.querySelector('.refused').textContent`))
    expect(said).toContain(title)
    // What to do: open an article, or reload.
    expect(said).toMatch(/Ouvrez-en un|rechargez-la/u)
    expect(on.service.requests).toEqual([])
  })

  test('Alt+Shift+V opens the popup as the button does; the settings say so', async () => {
    const commands = await on.stage.worker.evaluate(`chrome.commands.getAll()`)
    expect(commands).toMatchObject([{ name: '_execute_action', shortcut: 'Alt+Shift+V' }])
    const settings = await on.stage.visit(on.stage.extensionUrl('options.html'))
    await settings.locator('.keys kbd', { hasText: 'Alt + Maj + V' }).waitFor()
    // A site that nobody listed: keys grant the page as a press of the button does.
    const tab = await on.stage.visit(addressOf(REPRINT))
    const popup = await pressShortcut(on.stage, tab)
    await popup.until(`document.querySelector('#copies .article') !== null`)
    expect(on.service.requests.map(({ line }) => line)).toEqual(['POST /v1/related'])
  })

  test('where the reader has not chosen yet, a press sends nothing', async () => {
    await setOptions(on.stage, { welcomed: 'no' })
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const popup = await pressButton(on.stage, tab)
    await popup.until(`document.querySelector('.first-run') !== null`)
    await popup.evaluate(`document.querySelector('[data-key=choose-ask]').click()`)
    await popup.until(`document.querySelector('[data-key=look]') !== null`)
    expect(on.service.requests).toEqual([])
    await popup.evaluate(`document.querySelector('[data-key=look]').click()`)
    await popup.until(`document.querySelector('#related .article') !== null`)
    expect(on.service.requests).toHaveLength(1)
  })
})
