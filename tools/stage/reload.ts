/** Starts the extension anew, as an update does; its pages close. */
import type { Stage } from './chromium.ts'

export async function reloadExtension(stage: Stage): Promise<void> {
  const page = await stage.visit('chrome://extensions')
  const id = new URL(stage.extensionUrl('')).host
  await page.evaluate(`(async () => {
    // Without it an extension from a folder is switched off when it is loaded again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.reload('${id}', { failQuietly: true })
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const { state } = await chrome.developerPrivate.getExtensionInfo('${id}')
      if (state === 'ENABLED') return
      await new Promise((wait) => setTimeout(wait, 100))
    }
    throw new Error('the extension did not come back')
  })()`)
  await page.close()
}
