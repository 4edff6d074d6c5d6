/**
 * Every state in Firefox: WCAG 2.2 AA by axe, light and dark, in three languages; reflow at 320 px and at a zoom
 * of 200 %; forced colours; nothing that moves once it is there.
 *
 * A popup of Firefox's is as wide as its page says, but on a phone, which cannot be made here: the narrow and
 * the zoomed view are the panel's, which is the same but for that width.
 */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { inFirefox } from '../../tools/stage/hand.ts'
import { STATES, type State } from '../../tools/stage/states.ts'
import { violationsIn } from './axe.ts'
import { FIREFOX, onFirefox } from './on-firefox.ts'

const LANGUAGES = ['fr', 'en', 'vi'] as const
const DOCUMENTS = ['options', 'welcome'] as const

/** Colours do not change with the language. */
const themesFor = (language: string): readonly ('light' | 'dark')[] =>
  language === 'fr' ? ['light', 'dark'] : ['light']

const OVERFLOW = `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`

describe.skipIf(FIREFOX === undefined)('in Firefox, where it is and is built for', () => {
  const on = onFirefox({ granted: ['*://www.revue-lointaine.test/*'] })

  const reach = async (state: State, language = 'fr'): Promise<Page> => {
    on.service.behave(state.behaviour)
    await on.setOptions({ language, ...state.options })
    const popup = await on.open(state.shows, state.page, state.surface)
    await state.act?.(inFirefox(popup))
    return popup
  }

  const asNarrowPanel = async (page: Page): Promise<void> => {
    await page.evaluate(`document.body.classList.remove('popup')`)
    await page.setViewport({ width: 320, height: 256 })
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
      const popup = await reach(state, language)
      expect(await violationsIn(popup, themesFor(language))).toEqual([])
      await asNarrowPanel(popup)
      expect(await popup.evaluate(OVERFLOW)).toBe(0)
    })

    test.each(DOCUMENTS)('%s', async (name) => {
      await on.setOptions({ language })
      const page = await on.stage.open(`${name}.html`, 'h1')
      expect(await violationsIn(page, themesFor(language))).toEqual([])
      await page.setViewport({ width: 320, height: 256 })
      expect(await page.evaluate(OVERFLOW)).toBe(0)
      await page.close()
    })
  })
})
