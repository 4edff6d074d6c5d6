/** The browser's own page of extensions, where a reader allows one in private windows or starts it anew. */
import type { Stage } from './chromium.ts'

/** Has the page do something of the extension, which starts anew, and waits until `isDone` holds of what it says of it. */
async function onExtensionsPage(
  stage: Stage,
  act: (id: string) => string,
  isDone: string,
): Promise<void> {
  const page = await stage.visit('chrome://extensions')
  const id = new URL(stage.extensionUrl('')).host
  await page.evaluate(`(async () => {
    // Without it an extension from a folder is switched off when its permissions change or it is loaded again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.${act(id)}
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo('${id}')
      if (state === 'ENABLED' && ${isDone}) return
      await new Promise((wait) => setTimeout(wait, 100))
    }
    throw new Error('the extension did not come back so that ${isDone}')
  })()`)
  await page.close()
}

/** The extension starts anew. */
export const allowInPrivateWindows = (stage: Stage): Promise<void> =>
  onExtensionsPage(
    stage,
    (id) => `updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
    'incognitoAccess.isActive',
  )

/** As an update does; its pages close. */
export const reloadExtension = (stage: Stage): Promise<void> =>
  onExtensionsPage(stage, (id) => `reload('${id}', { failQuietly: true })`, 'true')
