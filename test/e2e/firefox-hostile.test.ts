/** In Firefox: a service and pages that mean ill, dawdle or change under the reader, and an update while a page is open. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { ANSWERING, ANSWERS, RELATED } from '../../tools/stage/answers/answers.ts'
import { DOSSIER } from '../../tools/stage/answers/dossiers.ts'
import { reloadExtension } from '../../tools/stage/browsers/firefox-window.ts'
import {
  articlePage,
  CROWDED_PAGE,
  DISPATCH,
  HUGE_PAGE,
  LIST_PAGE,
} from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox, press, shows, textIn } from './on-firefox.ts'
import { poisoned } from './poisoned.ts'

const HERE = articlePage(DISPATCH)
const countOf = async (page: Page, selector: string): Promise<number> =>
  Number(await page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`))

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  const linesOf = (): readonly string[] => on.service.requests.map(({ line }) => line)

  test('markup and scripts in every field of every answer stay text, wherever they are shown', async () => {
    on.service.behave({ kind: 'answers', answers: poisoned(ANSWERS) })
    const popup = await on.open('#related .article')
    const isClean = async (): Promise<void> => {
      expect(
        await popup.evaluate(
          `[document.querySelectorAll('main img, main script, main iframe, a:not([href^="http"])').length, document.title]`,
        ),
      ).toEqual([0, 'Repères'])
    }
    await isClean()
    for (const [opener, there] of [
      ['.person', '.place-entity .roles'],
      ['.names > .onward', '.place-relation .timeline'],
      ['.threads .onward', '.timeline'],
    ] as const) {
      await press(popup, opener)
      await shows(popup, there)
      await popup.evaluate(
        `document.querySelectorAll('.over summary').forEach((one) => one.click())`,
      )
      await isClean()
      await press(popup, '.back')
    }
    await popup.bringToFront()
    await popup.evaluate(`document.querySelector('#q').focus()`)
    await popup.keyboard.type('tra')
    await shows(popup, '[role=option]')
    await isClean()
  })

  test('a nest of a hundred thousand lists for an answer is said to be none', async () => {
    on.service.behave({ kind: 'says', body: '['.repeat(100_000) + ']'.repeat(100_000) })
    const popup = await on.open('#notice')
    expect(await textIn(popup, '#notice')).toContain('réponse du service est illisible')
    expect(await countOf(popup, '.person')).toBeGreaterThan(2)
  })

  test('what can be read of a half-broken answer is shown', async () => {
    const [first, ...rest] = RELATED.related
    const related = [{ ...first, card: { id: '../..' } }, ...rest.slice(0, 1), 'x', null]
    const answers = {
      ...ANSWERS,
      'POST /v1/related': { ...RELATED, related, partial: ['s1/c/3'] },
    }
    on.service.behave({ kind: 'answers', answers })
    const popup = await on.open('#related .article')
    expect(await countOf(popup, '#related .article')).toBe(1)
    expect(await textIn(popup, '#related')).toContain('la liste peut être incomplète')
  })

  test('a dossier of another version lacks what that version did not know, and no more', async () => {
    const { sources: _, contradictions: __, companions: ___, ...older } = DOSSIER
    on.service.behave({
      kind: 'answers',
      answers: { ...ANSWERS, 'GET /v1/entities/*': { ...older, companions: [] } },
    })
    const popup = await on.open('#related .article')
    await press(popup, '.person')
    await shows(popup, '.place-entity .roles')
    expect(await textIn(popup, '.place .kicker')).toBe('Personne · 17\u00A0articles')
  })

  test('a service that never answers is given up on, in words', async () => {
    on.service.behave({ kind: 'stays-silent' })
    const popup = await on.open('.waiting')
    expect(await countOf(popup, '.person')).toBeGreaterThan(2)
    await expect
      .poll(() => textIn(popup), { timeout: 20_000 })
      .toContain('Le service tarde trop. Réessayez dans un instant.')
  })

  test('too often: when to come back is told, and trying again finds the service', async () => {
    on.service.behave({
      kind: 'refuses',
      status: 429,
      problem: 'too_many_requests',
      retryAfter: 45,
    })
    const popup = await on.open('#notice')
    expect(await textIn(popup, '#notice')).toMatch(
      /répondra de nouveau à \d{1,2}\u00A0h\u00A0\d{2}\./u,
    )
    on.service.behave(ANSWERING)
    await press(popup, '[data-key=again]')
    await shows(popup, '#related .article')
    expect(await countOf(popup, '#notice')).toBe(0)
    expect(linesOf()).toEqual(['POST /v1/related', 'POST /v1/related'])
  })

  test('a page of megabytes is read, and its names stand', async () => {
    const popup = await on.open('.person', HUGE_PAGE)
    expect(await textIn(popup, '.persons')).toContain('Elnur Safarov')
  })

  test('a page that speaks like the extension is not heard', async () => {
    const tab = await on.visit(HERE)
    await tab.evaluate(`for (const kind of ['page-seen', 'read-page', 'copy-page'])
      window.postMessage({ kind, outlet: 'vietnamplus', raw: { lines: [{ text: 'Faux', gap: 0 }] } }, '*')`)
    const id = await on.stage.tabOf(on.settings, on.addressOf(HERE))
    const popup = await on.stage.open(`popup.html?tabId=${id}`, '.person')
    expect(await textIn(popup)).not.toContain('Faux')
    await popup.close()
  })

  test('a page that goes away under the sidebar is followed, whatever came late is dropped', async () => {
    on.service.behave({ kind: 'stays-silent' })
    const panel = await on.open('[data-key=look]', HERE, 'sidepanel')
    await press(panel, '[data-key=look]')
    await shows(panel, '.waiting')
    for (const page of [LIST_PAGE, HERE, LIST_PAGE, CROWDED_PAGE]) await on.goto(page)
    await expect.poll(() => textIn(panel), { timeout: 20_000 }).toContain('Conférence nationale')
    await shows(panel, '[data-key=look]')
    expect(await countOf(panel, '#related')).toBe(0)
    expect(on.service.requests).toHaveLength(1)
  })

  // Last: the pages that the extension had are gone.
  test('an update while a page is open: what was chosen is kept, and the page is read again', async () => {
    await on.visit(HERE)
    await reloadExtension(on.stage.browser, on.stage.id)
    const settings = await on.stage.open('options.html', 'h1')
    const id = await on.stage.tabOf(settings, on.addressOf(HERE))
    const popup = await on.stage.open(`popup.html?tabId=${id}`, '#related .article')
    expect(await countOf(popup, '.person')).toBe(3)
    expect(linesOf()).toEqual(['POST /v1/related'])
  })
})
