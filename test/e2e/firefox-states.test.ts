/**
 * Every state in Firefox: WCAG 2.2 AA by axe, light and dark, in French (the other
 * languages are looked at in Chromium, `access.test.ts`); reflow at 320 px and at a zoom
 * of 200 %; forced colours; nothing that moves once it is there.
 *
 * A popup of Firefox's is as wide as its page says, but on a phone, which cannot be made here: the narrow and
 * the zoomed view are the panel's, which is the same but for that width.
 */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { ANSWERING } from '../../tools/stage/answers/answers.ts'
import { DOCUMENTS } from '../../tools/stage/states/documents.ts'
import { setCalm, setOffline, setZoom } from '../../tools/stage/browsers/firefox-window.ts'
import { inFirefox } from '../../tools/stage/browsers/hand.ts'
import { planting } from '../../tools/stage/states/held-index.ts'
import type { State } from '../../tools/stage/states/state.ts'
import { GRANTED, STATES } from '../../tools/stage/states/states.ts'
import { violationsIn } from './axe.ts'
import { FIREFOX, onFirefox, shows, textIn } from './on-firefox.ts'

const THEMES = ['light', 'dark'] as const

const OVERFLOW = `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`

const called = (name: string): State => STATES.find((state) => state.name === name)!

/** Firefox tells no page of its layout's shifts: the tops of what is seen are compared at every frame. */
const WATCH_TOPS = `{
  const tops = new Map()
  globalThis.moved = []
  const look = () => {
    for (const one of document.querySelectorAll('.masthead, .kicker, #page-title, .take, .jumps, .person, .names > .onward, section > h2')) {
      const top = Math.round(one.getBoundingClientRect().top)
      const name = one.className + ' ' + one.querySelector('.name, button')?.textContent + ' ' + one.id
      if (top < innerHeight && tops.has(name) && tops.get(name) !== top) globalThis.moved.push(name + ' ' + tops.get(name) + ' → ' + top)
      tops.set(name, top)
    }
    requestAnimationFrame(look)
  }
  look()
}`

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox({ granted: GRANTED })

  const reach = async (state: State): Promise<Page> => {
    on.service.behave(state.behaviour)
    await on.setOptions(state.options ?? {})
    await on.settings.evaluate(planting(state.index))
    let popup = await on.open(state.shows, state.page, state.surface)
    if (state.again !== undefined) {
      await popup.close()
      on.service.behave(state.again.behaviour)
      await setOffline(on.stage.browser, state.again.isOffline === true)
      try {
        popup = await on.reopen(state.again.shows, state.page)
      } finally {
        await setOffline(on.stage.browser, false)
      }
    }
    await state.act?.(inFirefox(popup))
    if (state.says !== undefined) expect(await textIn(popup)).toContain(state.says)
    return popup
  }

  const asNarrowPanel = async (page: Page): Promise<void> => {
    await page.evaluate(`document.body.classList.remove('popup')`)
    await page.setViewport({ width: 320, height: 256 })
  }

  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    const popup = await reach(state)
    expect(await violationsIn(popup, THEMES)).toEqual([])
    await asNarrowPanel(popup)
    expect(await popup.evaluate(OVERFLOW)).toBe(0)
  })

  test.each(DOCUMENTS.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    on.service.behave(state.behaviour)
    await on.settings.evaluate(planting())
    const page = await on.stage.open(state.page, 'h1')
    await state.act?.(inFirefox(page))
    expect(await textIn(page)).toContain(state.says)
    expect(await violationsIn(page, THEMES)).toEqual([])
    await page.setViewport({ width: 320, height: 256 })
    expect(await page.evaluate(OVERFLOW)).toBe(0)
    await page.close()
  })

  test('a fault planted on a page is seen', async () => {
    const popup = await reach(called('not-an-article'))
    await popup.evaluate(`document.querySelector('main').append(document.createElement('button'))`)
    expect(String(await violationsIn(popup))).toContain('button-name')
  })

  test('at a zoom of 200 % nothing is cut off', async () => {
    for (const name of ['answered', 'crowded', 'completion', 'entity-role-opened', 'cite']) {
      const popup = await reach(called(name))
      await popup.bringToFront()
      await popup.evaluate(`document.body.classList.remove('popup')`)
      await popup.setViewport({ width: 640, height: 512 })
      await setZoom(on.stage.browser, 2)
      await expect.poll(() => popup.evaluate('innerWidth')).toBe(320)
      expect(await popup.evaluate(OVERFLOW)).toBe(0)
      await setZoom(on.stage.browser, 1)
    }
  })

  test('forced colours and reduced motion are heeded', async () => {
    await setCalm(on.stage.browser, true)
    try {
      const popup = await reach(called('looking'))
      expect(
        await popup.evaluate(`[
          matchMedia('(forced-colors: active)').matches,
          getComputedStyle(document.querySelector('.waiting i')).animationName,
          getComputedStyle(document.querySelector('.waiting i')).borderTopStyle,
        ]`),
      ).toEqual([true, 'none', 'solid'])
      expect(await violationsIn(popup, ['light'])).toEqual([])
      await popup.close()
    } finally {
      await setCalm(on.stage.browser, false)
    }
  })

  test('nothing moves once it is there, while the answer is on its way and when it comes', async () => {
    on.service.behave({ ...ANSWERING, pace: 600 })
    await on.setOptions({ language: 'fr' })
    const popup = await on.open('.person')
    await popup.bringToFront()
    expect(await popup.evaluate(`document.querySelector('#related .article') === null`)).toBe(true)
    await popup.evaluate(WATCH_TOPS)
    await shows(popup, '#related .article')
    // A movement has the time to come.
    await new Promise((wait) => setTimeout(wait, 200))
    expect(await popup.evaluate('globalThis.moved')).toEqual([])
    // That a movement would have been seen.
    await popup.evaluate(`document.querySelector('.jumps').style.marginTop = '40px'`)
    await expect
      .poll(async () => ((await popup.evaluate('globalThis.moved')) as string[]).length)
      .toBeGreaterThan(0)
  })
})
