/** Private windows: the reader's permission for the extension in them, and one that shows a page. */
import type { Page } from 'playwright-core'
import type { Stage } from './chromium.ts'

/** Does what a reader does in the browser's own page of extensions; the extension starts anew. */
export async function allowInPrivateWindows(stage: Stage): Promise<void> {
  const page = await stage.visit('chrome://extensions')
  const id = new URL(stage.extensionUrl('')).host
  await page.evaluate(`(async () => {
    // Without it an extension from a folder is switched off when its permissions change.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo('${id}')
      if (state === 'ENABLED' && incognitoAccess.isActive) return
      await new Promise((wait) => setTimeout(wait, 100))
    }
    throw new Error('the extension is not allowed in private windows')
  })()`)
  await page.close()
}

/** Opens a private window on a page of the web; `from` is one of the extension's own pages. */
export async function openPrivately(stage: Stage, from: Page, url: string): Promise<Page> {
  const opening = stage.context.waitForEvent('page')
  await from.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`)
  const page = await opening
  await page.waitForURL(url)
  await page.waitForLoadState()
  return page
}
