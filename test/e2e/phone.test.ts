/** The popup on a phone, where it fills the screen and is pressed with a finger: Chromium in a phone's measures. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS } from '../../tools/stage/states/documents.ts'
import { asPhone } from '../../tools/stage/browsers/phone.ts'
import { reach, reachDocument } from '../../tools/stage/states/reach.ts'
import { GRANTED, STATES } from '../../tools/stage/states/states.ts'
import { CHROMIUM, onStage } from './on-stage.ts'

/** The narrowest that is sold, and a common one. */
const PHONES = [
  { width: 320, height: 568 },
  { width: 412, height: 732 },
] as const

const BEYOND = `Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth`

const SMALL = `[...document.querySelectorAll('button, summary, select, input:not([type=radio], [type=checkbox])')]
  .filter((one) => one.checkVisibility())
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([one, { width, height }]) => width < 24 || height < (one.matches('button, summary') ? 40 : 32))
  .map(([one, { width, height }]) => (one.textContent || one.title || one.id) + ' ' + width + '×' + height)`

/** Presses that lie one over the other. */
const CROWDED = `(() => {
  const all = [...document.querySelectorAll('button, summary')].filter((one) => one.checkVisibility()).map((one) => [one, one.getBoundingClientRect()])
  return all.flatMap(([a, x]) => all.filter(([b, y]) => a !== b && !a.contains(b) && !b.contains(a) && x.left < y.right && y.left < x.right && x.top < y.bottom - 0.5 && y.top < x.bottom - 0.5).map(([b]) => a.textContent + ' / ' + b.textContent))
})()`

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  const on = onStage({ granted: GRANTED })
  const open = async (name: string, phone: (typeof PHONES)[number]): Promise<Page> => {
    const state = STATES.find((one) => one.name === name)!
    const { surface } = await reach(state, on.stage, on.service, {})
    await asPhone(surface, phone)
    await expect.poll(() => surface.evaluate('innerWidth')).toBe(phone.width)
    return surface
  }

  test.each(STATES.map(({ name }) => name))(
    '%s fits, and a finger finds every press',
    async (name) => {
      const surface = await open(name, PHONES[0])
      expect(await surface.evaluate(BEYOND)).toBe(0)
      expect(await surface.evaluate('document.body.getBoundingClientRect().width')).toBeGreaterThan(
        300,
      )
      expect(await surface.evaluate(SMALL)).toEqual([])
      // The masthead sticks, and would lie over what is scrolled beneath it.
      await surface.evaluate('scrollTo(0, 0)')
      expect(await surface.evaluate(CROWDED)).toEqual([])
    },
  )

  test.each(DOCUMENTS.map((state) => [state.name, state] as const))('%s too', async (_, state) => {
    const page = await reachDocument(state, on.stage, on.service)
    await asPhone(page, PHONES[0])
    await expect.poll(() => page.evaluate('innerWidth')).toBe(PHONES[0].width)
    expect(await page.evaluate(BEYOND)).toBe(0)
    expect(await page.evaluate(CROWDED)).toEqual([])
  })

  test('it is gone through with one finger', async () => {
    const surface = await open('answered', PHONES[1])
    expect(await surface.evaluate(`document.body.getBoundingClientRect().width`)).toBeGreaterThan(
      390,
    )
    const tap = async (selector: string): Promise<void> => {
      const target = surface.locator(selector).first()
      await target.scrollIntoViewIfNeeded()
      const box = (await target.boundingBox())!
      const session = await surface.context().newCDPSession(surface)
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await session.detach()
    }
    await tap('.person')
    await surface.locator('.place-entity .roles').waitFor()
    await tap('.roles summary')
    await surface.locator('.roles .attestation').first().waitFor()
    await tap('.back')
    await surface.locator('.home').waitFor()
    await tap('[data-jump=related]')
    await expect.poll(() => surface.evaluate('scrollY')).toBeGreaterThan(0)
    await tap('#q')
    await surface.keyboard.type('tra')
    await surface.locator('[role=option]').first().waitFor()
    await tap('[role=option]')
    await surface.locator('.place-entity .roles').waitFor()
  })
})
