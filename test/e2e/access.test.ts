/** Every state, in three languages, light and dark: WCAG 2.2 AA by axe, targets of 24 px, reflow at 320 px, keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS } from '../../tools/stage/states/documents.ts'
import { articlePage, DISPATCH } from '../../tools/stage/hosts/pages.ts'
import { reach, reachDocument } from '../../tools/stage/states/reach.ts'
import { GRANTED, STATES } from '../../tools/stage/states/states.ts'
import { violationsIn } from './axe.ts'
import { addressOf, CHROMIUM, onStage, setOptions } from './on-stage.ts'

const LANGUAGES = ['fr', 'en', 'vi'] as const

/** Colours do not change with the language. */
const themesFor = (language: string): readonly ('light' | 'dark')[] =>
  language === 'fr' ? ['light', 'dark'] : ['light']

/** Links in a sentence are as high as its line: on the settings page only. */
const TARGETS = `[...document.querySelectorAll('button, summary, select, input, a:not(.note a)')]
  .filter((one) => one.checkVisibility())
  .map((one) => [one.textContent || one.title || one.id, (one.closest('label') ?? one).getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 24 || height < 24)
  .map(([text, { width, height }]) => text + ' ' + width + '×' + height)`

const overflow = (page: Page): Promise<unknown> =>
  page.evaluate(
    `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`,
  )

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage({ granted: GRANTED })

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
      const { surface } = await reach(state, on.stage, on.service, { language })
      if (state.says !== undefined && language === 'fr')
        expect(await surface.textContent('body')).toContain(state.says)
      expect(await violationsIn(surface, themesFor(language))).toEqual([])
      expect(await surface.evaluate(TARGETS)).toEqual([])
      await surface.setViewportSize({ width: 320, height: 256 })
      expect(await overflow(surface)).toBe(0)
      expect(await surface.evaluate(TARGETS)).toEqual([])
    })

    test.each(DOCUMENTS.map((state) => [state.name, state] as const))('%s', async (_, state) => {
      await setOptions(on.stage, { language })
      const page = await reachDocument(state, on.stage, on.service)
      if (language === 'fr') expect(await page.textContent('body')).toContain(state.says)
      expect(await violationsIn(page, themesFor(language))).toEqual([])
      expect(await page.evaluate(TARGETS)).toEqual([])
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await overflow(page)).toBe(0)
    })
  })

  test('a fault planted on a page is seen', async () => {
    const { surface } = await reach(STATES[0]!, on.stage, on.service, {})
    await surface.evaluate(
      `document.querySelector('main').append(document.createElement('button'))`,
    )
    expect(String(await violationsIn(surface))).toContain('button-name')
  })

  test('in a popup at a zoom of 200 % nothing is cut off', async () => {
    for (const name of ['answered', 'completion', 'search-refine', 'relation', 'cite']) {
      const state = STATES.find((one) => one.name === name)!
      const { surface } = await reach(state, on.stage, on.service, {}, { width: 200, height: 300 })
      expect({ name, beyond: await overflow(surface) }).toEqual({ name, beyond: 0 })
      const cut = `[...document.querySelectorAll('[role=listbox], .place, .names')]
        .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML)`
      expect({ name, cut: await surface.evaluate(cut) }).toEqual({ name, cut: [] })
    }
  })

  test('at a zoom of 200 % nothing is cut off', async () => {
    for (const name of ['answered', 'crowded', 'completion', 'entity-role-opened', 'cite']) {
      const state = STATES.find((one) => one.name === name)!
      const { surface } = await reach(state, on.stage, on.service, {}, { width: 640, height: 512 })
      // A popup is as wide as it says; the panel is the same view.
      await surface.evaluate(`document.body.classList.remove('popup')`)
      await surface.evaluate(
        `chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, 2))`,
      )
      await expect.poll(() => surface.evaluate('innerWidth')).toBe(320)
      expect(await overflow(surface)).toBe(0)
      await surface.evaluate(
        `chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, 1))`,
      )
      await surface.close()
    }
  })

  test('the whole way by keyboard', async () => {
    const tab = await on.stage.visit(addressOf(articlePage(DISPATCH)))
    const popup = await on.stage.open('popup', tab)
    await popup.locator('#related .article').first().waitFor()
    const focused = () =>
      popup.evaluate(`document.activeElement.dataset.key ?? document.activeElement.id`)
    expect(await focused()).toBe('q')
    await popup.keyboard.type('tra')
    await popup.locator('[role=option]').first().waitFor()
    await popup.keyboard.press('ArrowDown')
    expect(await popup.locator('#q').getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await popup.keyboard.press('Escape')
    expect(await popup.locator('[role=listbox]').isVisible()).toBe(false)
    expect(await focused()).toBe('q')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.type('n')
    await popup.locator('[role=option]').first().waitFor()
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('Enter')
    await popup.locator('.place-entity').waitFor()
    await popup.keyboard.press('Escape')
    await popup.locator('.home').waitFor()
    await popup.locator('.person').first().focus()
    await popup.keyboard.press('Enter')
    await popup.locator('.place-entity').waitFor()
    expect(await focused()).toBe('place-title')
    await popup.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('back')
    await popup.keyboard.press('Enter')
    await popup.locator('.home').waitFor()
    expect(await focused()).toBe('person:tran-quang-loc')
    await popup.keyboard.press('/')
    expect(await focused()).toBe('q')
    await popup.keyboard.type(' petrole')
    await popup.keyboard.press('Enter')
    await popup.locator('.place-search .article').first().waitFor()
    expect(await focused()).toBe('place-title')
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Tab')
    expect(await focused()).toBe('vietnamplus-9000098')
    await popup.keyboard.press('/')
    await popup.keyboard.type(' bakou')
    await popup.keyboard.press('Enter')
    await popup.locator('#place-title', { hasText: 'bakou' }).waitFor()
    expect(await focused()).toBe('place-title')
  })

  test('every stop of the tabulator is seen, and none is under the masthead', async () => {
    const { surface } = await reach(
      STATES[0]!,
      on.stage,
      on.service,
      {},
      { width: 400, height: 600 },
    )
    for (let stop = 0; stop < 30; stop += 1) {
      await surface.keyboard.press('Tab')
      const seen = (await surface.evaluate(`(() => {
        const one = document.activeElement
        if (one === document.body) return 'body'
        const { top, bottom } = one.getBoundingClientRect()
        const head = document.querySelector('.masthead')
        const style = getComputedStyle(one)
        const ringed = style.outlineStyle !== 'none' || one.id === 'q'
        return ringed && (head.contains(one) || (top >= head.getBoundingClientRect().bottom - 1 && bottom <= innerHeight + 1)) ? 'seen' : one.outerHTML.slice(0, 200)
      })()`)) as string
      if (seen === 'body') break
      expect(seen).toBe('seen')
    }
  })

  test('forced colours and reduced motion are heeded', async () => {
    const { surface } = await reach(
      STATES.find(({ name }) => name === 'looking')!,
      on.stage,
      on.service,
      {},
    )
    await surface.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
    expect(
      await surface.evaluate(
        `getComputedStyle(document.querySelector('.waiting i')).animationName`,
      ),
    ).toBe('none')
    expect(await violationsIn(surface, ['light'])).toEqual([])
  })

  test('in forced colours what is chosen is told apart, whole', async () => {
    const { surface } = await reach(
      STATES.find(({ name }) => name === 'completion')!,
      on.stage,
      on.service,
      {},
    )
    const welcome = await on.stage.visit(on.stage.extensionUrl('welcome.html'))
    for (const [page, chosen, other, within] of [
      [surface, '[aria-selected=true]', '[aria-selected=false]', '.meta'],
      [welcome, '.press[aria-pressed=true]', '.press[aria-pressed=false]', undefined],
    ] as const) {
      await page.emulateMedia({ forcedColors: 'active' })
      const styleOf = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one, name) => getComputedStyle(one)[name as 'color'], property)
      const background = await styleOf(chosen, 'backgroundColor')
      expect(background).not.toBe(await styleOf(other, 'backgroundColor'))
      if (within !== undefined)
        expect(await styleOf(`${chosen} ${within}`, 'color')).toBe(await styleOf(chosen, 'color'))
    }
  })
})
