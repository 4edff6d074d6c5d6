/** What a reader does to what is open, whichever browser shows it. */
import type { Page as ChromiumPage } from 'playwright-core'
import type { KeyInput, Page as FirefoxPage } from 'puppeteer-core'

export interface Hand {
  /** Presses the first thing that a selector finds. */
  readonly press: (selector: string) => Promise<void>
  /** Types into the search field. */
  readonly type: (text: string) => Promise<void>
  /** Writes into a field what shall stand there. */
  readonly write: (selector: string, text: string) => Promise<void>
  readonly key: (name: 'Enter' | 'ArrowDown') => Promise<void>
  /** Waits until something is there. */
  readonly see: (selector: string) => Promise<void>
}

export const inChromium = (page: ChromiumPage): Hand => ({
  press: (selector) => page.locator(selector).first().click(),
  type: (text) => page.locator('#q').pressSequentially(text),
  write: (selector, text) => page.locator(selector).fill(text),
  key: (name) => page.locator('#q').press(name),
  see: (selector) => page.locator(selector).first().waitFor(),
})

/** A press is made in the page: the popup of a test may stand behind another tab. */
export const inFirefox = (page: FirefoxPage): Hand => ({
  press: async (selector) => {
    await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`)
  },
  type: async (text) => {
    await page.bringToFront()
    await page.evaluate(`document.querySelector('#q').focus()`)
    await page.keyboard.type(text)
  },
  write: async (selector, text) => {
    await page.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(text)}`,
    )
  },
  key: (name) => page.keyboard.press(name satisfies KeyInput),
  see: (selector) => seen(page, selector),
})

/** Until something on the page matches; the page may not be there yet. */
export async function seen(page: FirefoxPage, selector: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const found = await page
      .evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)
      .catch(() => false)
    if (found === true) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`stage: ${selector} never came`)
}
