/**
 * Chromium with the built extension, in a profile of its own, for tests and screenshots.
 *
 * Every host of the stage stands on loopback; nothing else is reached. A page that the extension may
 * read only after a click is granted in the copied manifest, since no headless browser has a toolbar.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core'
import { ROOT } from '../../program/root.ts'

export interface Stage {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly extensionUrl: (path: string) => string
  /** Opens a page of the web, as a reader does. */
  readonly visit: (url: string) => Promise<Page>
  /** Opens the popup, or the panel, for a tab: as a page, which is the only way to see one here. */
  readonly open: (surface: 'popup' | 'sidepanel', tab: Page, size?: Size) => Promise<Page>
  readonly close: () => Promise<void>
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface StageOptions {
  readonly chromium: string
  readonly port: number
  /** Another build than the one beside the sources, to measure one against the other. */
  readonly build?: string
  /** Match patterns that a click on the button would grant. */
  readonly granted?: readonly string[]
  readonly options?: Readonly<Record<string, unknown>>
  /** Pages carry no script, or a dead one, as those opened before an update do. */
  readonly pageScript?: 'gone'
}

export async function openStage({
  chromium: executablePath,
  port,
  build = join(ROOT, '.output', 'chrome-mv3'),
  granted = [],
  options,
  pageScript,
}: StageOptions): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-stage-'))
  const extension = join(folder, 'extension')
  await cp(build, extension, { recursive: true })
  await alter(join(extension, 'manifest.json'), (manifest) => ({
    ...manifest,
    ...(granted.length > 0 && { host_permissions: granted }),
    ...(pageScript === 'gone' && { content_scripts: undefined }),
  }))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: false,
    viewport: { width: 1000, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Pages of the stage are plain http, in private windows too.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP *:443 ~NOTFOUND`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`
  // The first-run page opens by itself; what is tested opens its own.
  const welcome =
    context.pages().find((page) => page.url().endsWith('welcome.html')) ??
    (await context.waitForEvent(
      'page',
      (page) => page.url().includes('welcome') || page.url() === 'about:blank',
    ))
  await welcome.waitForURL(/welcome/u)
  if (options !== undefined)
    await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(options)})`)
  await welcome.close()
  return {
    context,
    worker,
    extensionUrl,
    visit: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    open: async (surface, tab, size = { width: 400, height: 600 }) => {
      await tab.bringToFront()
      const tabId = await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
      )
      const page = await context.newPage()
      await page.setViewportSize(size)
      await page.goto(extensionUrl(`${surface}.html?tabId=${String(tabId)}`))
      return page
    },
    close: async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Manifest = Readonly<Record<string, unknown>>

async function alter(path: string, change: (manifest: Manifest) => Manifest): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest
  await writeFile(path, JSON.stringify(change(manifest)))
}
