/** The rest of the way in Firefox: settings, narrow screens, the keyboard alone, a service that fails or means ill. */
import { describe, expect, test } from 'vitest'
import { ANSWERS, RELATED } from '../../tools/stage/answers/answers.ts'
import { setOffline } from '../../tools/stage/browsers/firefox-window.ts'
import { articlePage, CROWDED_PAGE, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { FIREFOX, onFirefox, press, shows, textIn } from './on-firefox.ts'

const HERE = articlePage(DISPATCH)

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox()
  const focused = `document.activeElement.dataset.key ?? document.activeElement.id`

  test('the first-run page says what is sent in five lines', async () => {
    const welcome = await on.stage.open('welcome.html', '.lines li')
    expect(await welcome.evaluate(`document.querySelectorAll('.lines li').length`)).toBe(5)
    expect(on.service.requests).toEqual([])
  })

  test('settings speak the chosen language at once, and refuse an unsafe service', async () => {
    const page = await on.stage.open('options.html', '#service')
    await press(page, 'input[name=language][value=vi]')
    await expect.poll(() => textIn(page, 'h1')).toBe('Cài đặt Repères')
    await page.evaluate(
      `document.querySelector('#service').value = 'http://reperes.example'; document.querySelector('form button').click()`,
    )
    expect(await page.evaluate(`document.querySelector('#service').ariaInvalid`)).toBe('true')
    expect(await page.evaluate(`browser.storage.local.get('service')`)).toEqual({
      service: on.service.origin,
    })
  })

  test('a choice of the first run is taken at its word: what is asked each time waits for a press', async () => {
    await on.setOptions({ welcomed: 'no' })
    const popup = await on.open('[data-key=choose-ask]')
    await press(popup, '[data-key=choose-ask]')
    await shows(popup, '[data-key=look]')
    expect(on.service.requests).toEqual([])
    await press(popup, '[data-key=look]')
    await shows(popup, '#related .article')
    expect(on.service.requests).toHaveLength(1)
  })

  test('colours follow the choice at once', async () => {
    const page = await on.stage.open('options.html', 'input[name=theme]')
    const paper = () => page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`)
    await press(page, 'input[name=theme][value=light]')
    await expect.poll(paper).toBe('rgb(253, 251, 247)')
    await press(page, 'input[name=theme][value=dark]')
    await expect.poll(paper).toBe('rgb(25, 23, 20)')
    await page.close()
  })

  test('the whole way by keyboard', async () => {
    const popup = await on.open('#related .article')
    await popup.bringToFront()
    await popup.evaluate(`document.querySelector('.person').focus()`)
    await popup.keyboard.press('Enter')
    await shows(popup, '.place-entity')
    await expect.poll(() => popup.evaluate(focused)).toBe('place-title')
    await popup.keyboard.down('Shift')
    await popup.keyboard.press('Tab')
    await popup.keyboard.up('Shift')
    expect(await popup.evaluate(focused)).toBe('back')
    await popup.keyboard.press('Enter')
    await expect.poll(() => popup.evaluate(focused)).toBe('person:tran-quang-loc')
    await popup.keyboard.press('/')
    expect(await popup.evaluate(focused)).toBe('q')
  })

  test('two hundred names unfold where they are', async () => {
    const popup = await on.open('#related .article', CROWDED_PAGE)
    await press(popup, '.unfold')
    expect(
      Number(await popup.evaluate(`document.querySelectorAll('.person').length`)),
    ).toBeGreaterThan(100)
    expect(await popup.evaluate('document.activeElement.className')).toBe('person')
  })

  test.each([320, 360])(
    'at %i px nothing is cut off, and a finger finds each target',
    async (width) => {
      // A popup is as wide as it likes, but on a phone, which cannot be made here: the panel is the same view.
      const popup = await on.open('[data-key=look]', HERE, 'sidepanel')
      await press(popup, '[data-key=look]')
      await shows(popup, '#related .article')
      await popup.setViewport({ width, height: 640 })
      for (const [opener, there] of [
        ['.person', '.place-entity .roles'],
        ['.names > .onward', '.place-relation .timeline'],
        ['[data-key=cite]', '.press-form'],
      ] as const) {
        await press(popup, opener)
        await shows(popup, there)
        expect(
          await popup.evaluate(
            `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
          ),
        ).toBeLessThanOrEqual(0)
        expect(
          await popup.evaluate(`[...document.querySelectorAll('button, summary, input')]
          .filter((one) => one.checkVisibility())
          .map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < 24 || height < 24)
          .map(([text, { width, height }]) => text + ' ' + width + '×' + height)`),
        ).toEqual([])
        await press(popup, '.back')
      }
    },
  )

  test('offline, the last results are still there', async () => {
    const popup = await on.open('#related .article')
    // Its own machine Firefox reaches without a network too: the service breaks off.
    on.service.behave({ kind: 'is-cut' })
    await setOffline(on.stage.browser, true)
    try {
      await popup.evaluate('globalThis.isStale = true; location.reload()').catch(() => undefined)
      await expect
        .poll(
          () =>
            popup
              .evaluate(`globalThis.isStale !== true && document.querySelector('.kept') !== null`)
              .catch(() => false),
          { timeout: 20_000 },
        )
        .toBe(true)
      expect(await textIn(popup, '#notice')).toContain('hors ligne')
      expect(await popup.evaluate(`document.querySelectorAll('#related .article').length`)).toBe(4)
    } finally {
      await setOffline(on.stage.browser, false)
    }
  })

  test.each<[string, unknown]>([
    ['a number', 7],
    ['nothing', null],
    ['wrong types throughout', { copies: 1, related: 'x', entities: null, coverage: [] }],
    ['two megabytes in one field', { ...RELATED, copies: 'x'.repeat(2_100_000) }],
  ])('%s for an answer is said to be none, and the names stand', async (_, answer) => {
    on.service.behave({ kind: 'answers', answers: { ...ANSWERS, 'POST /v1/related': answer } })
    const popup = await on.open('#notice')
    expect(await textIn(popup, '#notice')).toContain('réponse du service est illisible')
    expect(
      Number(await popup.evaluate(`document.querySelectorAll('.person').length`)),
    ).toBeGreaterThan(2)
  })

  test('the page as a note in Markdown', async () => {
    const popup = await on.open('#related .article')
    await popup.bringToFront()
    await popup.click('[data-key=take-copy]')
    await expect.poll(() => textIn(popup, '.take')).toContain('Copié')
  })

  test('the same page again shows the same names, and asks again', async () => {
    const persons = `[...document.querySelectorAll('.person')].map((one) => one.textContent)`
    const first = await on.open('#related .article')
    const before = await first.evaluate(persons)
    const id = await on.stage.tabOf(on.settings, on.addressOf(HERE))
    const kept = `browser.storage.session.get(['last']).then(({ last }) => last?.tab)`
    await expect.poll(() => on.settings.evaluate(kept)).toBe(Number(id))
    const again = await on.stage.open(`popup.html?tabId=${id}`, '#related .article')
    expect(await again.evaluate(persons)).toEqual(before)
    expect(on.service.requests).toHaveLength(2)
  })
})
