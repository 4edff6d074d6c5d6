/** The companion in Firefox, part by part as in Chromium: what a reader sees, asks, takes along and never sends. */
import { describe, expect, test } from 'vitest'
import { ANSWERS } from '../../tools/stage/answers/answers.ts'
import { setConsent } from '../../tools/stage/browsers/firefox-window.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  HOSTILE_PAGE,
  REPRINT,
} from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox, press, shows, textIn } from './on-firefox.ts'
import { poisoned } from './poisoned.ts'

const HERE = articlePage(DISPATCH)

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  const linesOf = (): readonly string[] => on.service.requests.map(({ line }) => line)

  test('names stand at once, and what surrounds the page is asked for once', async () => {
    const popup = await on.open('#related .article')
    const text = await textIn(popup)
    for (const said of [
      'Elnur Safarov',
      'ambassadeur d’Azerbaïdjan au Vietnam',
      'Le Courrier du Vietnam',
      'Le même événement, raconté par d’autres',
      'Lien sur cette page',
      'Même comité\u00A0: 2ᵉ → 3ᵉ session',
      'y est directeur du Département',
    ])
      expect(text).toContain(said)
    expect(linesOf()).toEqual(['POST /v1/related'])
  })

  test('a press of the button reads a site that nobody listed, and nothing does before it', async () => {
    await on.visit(REPRINT)
    // What would be sent has the time to leave.
    await new Promise((wait) => setTimeout(wait, 300))
    expect(on.service.requests).toEqual([])
    await on.stage.pressButton()
    await expect.poll(linesOf, { timeout: 20_000 }).toEqual(['POST /v1/related'])
    expect(on.service.requests[0]!.body).toContain('Azerbaïdjan')
    expect(on.service.requests[0]!.body).not.toContain(REPRINT.host)
  })

  test('out of reach without a press', async () => {
    const popup = await on.open('.refused', REPRINT)
    expect(await textIn(popup, '.refused')).toContain('Page hors de portée')
    expect(on.service.requests).toEqual([])
  })

  test('the sidebar follows its tab and asks on a press', async () => {
    const panel = await on.open('[data-key=look]', HERE, 'sidepanel')
    expect(on.service.requests).toEqual([])
    await on.goto(CROWDED_PAGE)
    await expect
      .poll(() => textIn(panel, '#page-title'), { timeout: 20_000 })
      .toContain('Conférence nationale')
    expect(on.service.requests).toEqual([])
    await press(panel, '[data-key=look]')
    await shows(panel, '#related .article')
    expect(linesOf()).toEqual(['POST /v1/related'])
  })

  test('a name, two countries, a thread, and the way back', async () => {
    const popup = await on.open('#related .article')
    await press(popup, '.person')
    await shows(popup, '.place-entity .roles')
    expect(await textIn(popup, '.roles .current .standing')).toBe('à la date de cette page')
    await popup.keyboard.press('Escape')
    await expect.poll(() => popup.evaluate(`document.querySelector('.home').hidden`)).toBe(false)
    await press(popup, '.names > .onward')
    await shows(popup, '.place-relation .timeline')
    await press(popup, '.back')
    await press(popup, '.threads .onward')
    await shows(popup, '.timeline .missing')
    expect(await textIn(popup, '.timeline .missing')).toContain('manque au corpus')
    await press(popup, '[data-key=csv]')
    await expect
      .poll(() => on.saved('.csv'), { timeout: 20_000 })
      .toMatch(/^\uFEFFnuméro;date;média;titre;adresse;phrase;remarque\r\n/u)
  })

  test('a search, with completion, by keyboard alone', async () => {
    const popup = await on.open('#related .article')
    await popup.bringToFront()
    await popup.keyboard.press('/')
    await popup.keyboard.type('petrole')
    await shows(popup, '[role=option]')
    await popup.keyboard.press('ArrowDown')
    expect(
      await popup.evaluate(`document.querySelector('#q').getAttribute('aria-activedescendant')`),
    ).toBe('suggestion-0')
    await popup.keyboard.press('Escape')
    await popup.keyboard.press('Enter')
    await shows(popup, '.place-search mark')
    expect(await textIn(popup, '.corrected')).toContain('azerbaïdjan')
    await press(popup, '[data-key=more]')
    await expect.poll(() => linesOf().at(-1)).toContain('offset=2')
    await press(popup, '[data-key=first]')
    await shows(popup, '.place-first .article')
    expect(await textIn(popup, '.place-first')).toContain('Pourraient la précéder')
  })

  test('a citation in four forms, and the page kept in a file', async () => {
    const popup = await on.open('#related .article')
    await press(popup, '[data-key=take-keep]')
    await expect.poll(() => on.saved('.html'), { timeout: 20_000 }).toContain('saved from url=(')
    await press(popup, '[data-key=cite]')
    await shows(popup, '.press-form')
    expect(await textIn(popup, '.press-form')).toContain('VietnamPlus (VNA), 12\u00A0mars 2019')
    expect(await popup.evaluate(`document.querySelectorAll('.form pre').length`)).toBe(3)
  })

  test('what is sent is shown to the letter', async () => {
    const popup = await on.open('#related .article')
    await press(popup, '[data-key=sent]')
    await shows(popup, '.place-sent pre')
    const shown = JSON.parse(String(await textIn(popup, '.place-sent pre'))) as unknown
    expect(shown).toEqual(JSON.parse(on.service.requests[0]!.body))
  })

  test('before the first choice nothing is sent', async () => {
    await on.setOptions({ welcomed: 'no' })
    const popup = await on.open('.first-run')
    await shows(popup, '.person')
    expect(on.service.requests).toEqual([])
  })

  test('nor after the consent was taken back on the browser’s page of add-ons', async () => {
    const panel = await on.open('.person', undefined, 'sidepanel')
    expect(await panel.evaluate(`document.querySelector('.first-run')`)).toBeNull()
    await setConsent(on.stage.browser, on.stage.id, false)
    await shows(panel, '.first-run')
    const popup = await on.open('.first-run')
    await shows(popup, '.person')
    await press(popup, '.person')
    await shows(popup, '.place [data-key=choose-ask]')
    expect(on.service.requests).toEqual([])
    await setConsent(on.stage.browser, on.stage.id, true)
    await on.open('#related .article')
  })

  test('markup in a page and in every field of an answer stays text', async () => {
    on.service.behave({ kind: 'answers', answers: poisoned(ANSWERS) })
    const popup = await on.open('#related .article', HOSTILE_PAGE)
    expect(await textIn(popup)).toContain('<img src=x')
    await press(popup, '.person')
    await shows(popup, '.place-entity .roles')
    expect(
      await popup.evaluate(
        `[document.querySelectorAll('main img, main script, a:not([href^="http"])').length, document.title]`,
      ),
    ).toEqual([0, 'Repères'])
  })
})
