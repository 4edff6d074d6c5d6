/** Firefox with the built extension, over WebDriver BiDi; every host of the stage stands on loopback. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ROOT } from '../../program/root.ts'
import { pressButton, setConsent } from './firefox-window.ts'
import { seen } from './hand.ts'

/** Chosen here, where Firefox would draw one: an extension's pages are found by it. */
const UUID = '6f6b1c1e-2c7b-4b58-9a52-0d6a4a1f7e11'

const BUILT = join(ROOT, '.output', 'firefox-mv3')

export interface FirefoxStage {
  readonly browser: Browser
  readonly visit: (url: string) => Promise<Page>
  /** One of the extension's own pages, once `shows` is in it. */
  readonly open: (path: string, shows: string) => Promise<Page>
  /** The name that this build carries. */
  readonly id: string
  /** Presses the extension's button on the tab in front, which grants it that page. */
  readonly pressButton: () => Promise<unknown>
  /** The tab whose address begins so. */
  readonly tabOf: (page: Page, address: string) => Promise<number>
  readonly close: () => Promise<void>
}

export async function openFirefox(about: {
  readonly firefox: string
  readonly hosts: readonly string[]
  /** Where saved files go, unasked. */
  readonly downloads?: string
}): Promise<FirefoxStage> {
  const id = await addonIdIn(BUILT)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: about.firefox,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': about.hosts.join(','),
      'dom.security.https_first': false,
      ...(about.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': about.downloads,
        'browser.download.useDownloadDir': true,
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    },
  })
  await browser.installExtension(BUILT)
  await setConsent(browser, id, true)
  return {
    browser,
    id,
    visit: async (url) => {
      const page = await browser.newPage()
      await page.goto(url)
      return page
    },
    open: async (path, shows) => {
      const page = await browser.newPage()
      // Firefox never reports that an extension's page has loaded: what it shows does.
      page.goto(`moz-extension://${UUID}/${path}`, { timeout: 0 }).catch(() => undefined)
      await seen(page, shows)
      return page
    },
    pressButton: () => pressButton(browser, id),
    tabOf: async (page, address) => {
      const tabs = (await page.evaluate(
        'browser.tabs.query({}).then((tabs) => tabs.map(({ id, url }) => [id, url ?? ""]))',
      )) as readonly (readonly [number, string])[]
      // Of a page out of its reach the extension sees no address: it is the newest one.
      const newest = tabs.toSorted(([a], [b]) => b - a)[0]
      const found =
        tabs.find(([, url]) => url.startsWith(address)) ?? (newest?.[1] === '' ? newest : undefined)
      if (found === undefined) throw new Error(`stage: no tab shows ${address}`)
      return found[0]
    },
    close: () => browser.close(),
  }
}

/** The name that this build carries. */
async function addonIdIn(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } }
  }
  return manifest.browser_specific_settings.gecko.id
}
