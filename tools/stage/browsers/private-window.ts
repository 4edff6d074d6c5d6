/** A private window that shows a page. */
import type { Page } from 'playwright-core'
import type { Stage } from './chromium.ts'

/** Opens a private window on a page of the web; `from` is one of the extension's own pages. */
export async function openPrivately(stage: Stage, from: Page, url: string): Promise<Page> {
  const opening = stage.context.waitForEvent('page')
  await from.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`)
  const page = await opening
  await page.waitForURL(url)
  await page.waitForLoadState()
  return page
}
