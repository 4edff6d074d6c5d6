/** Firefox with the extension, its pages and its service, for one test file; every test begins in standard mode, and nothing is read ahead. */
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { firefoxPath } from '../../tools/stage/browsers/browsers.ts'
import { ROOT } from '../../tools/program/root.ts'
import { ANSWERING } from '../../tools/stage/answers/answers.ts'
import { openFirefox, type FirefoxStage } from '../../tools/stage/browsers/firefox.ts'
import { grant } from '../../tools/stage/browsers/firefox-window.ts'
import { PAGES, articlePage, DISPATCH, type StagePage } from '../../tools/stage/hosts/pages.ts'
import { openService, type StageService } from '../../tools/stage/hosts/service.ts'
import { openSites, type Sites } from '../../tools/stage/hosts/sites.ts'

const FOUND = firefoxPath()
/** Where it is, if the extension is built for it. */
export const FIREFOX = existsSync(join(ROOT, '.output', 'firefox-mv3', 'manifest.json'))
  ? FOUND
  : undefined

export interface OnFirefox {
  readonly service: StageService
  readonly stage: FirefoxStage
  /** One of the extension's own pages: it may set what a reader sets. */
  readonly settings: Page
  readonly setOptions: (options: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly addressOf: (page: StagePage) => string
  readonly visit: (page: StagePage) => Promise<Page>
  /** The tab that was visited first in this test goes on to another page. */
  readonly goto: (page: StagePage) => Promise<void>
  /** Opens the popup, or the panel, for a page, once `shows` is in it. */
  readonly open: (shows: string, page?: StagePage, surface?: string) => Promise<Page>
  /** Opens the popup for a page that is open already. */
  readonly reopen: (shows: string, page: StagePage) => Promise<Page>
  /** What was saved in a file whose name ends so, as far as it is there. */
  readonly saved: (ending: string) => Promise<string>
}

/** `granted` are match patterns that a press of the button would grant. */
export function onFirefox({ granted }: { readonly granted?: readonly string[] } = {}): OnFirefox {
  const opened: {
    sites?: Sites
    service?: StageService
    stage?: FirefoxStage
    settings?: Page
    downloads?: string
  } = {}
  const pages: Page[] = []
  const held = <K extends keyof typeof opened>(key: K): NonNullable<(typeof opened)[K]> => {
    const one = opened[key]
    if (one === undefined) throw new Error(`the stage has no ${key} yet`)
    return one
  }
  const here = articlePage(DISPATCH)
  const setOptions: OnFirefox['setOptions'] = (options) =>
    held('settings').evaluate(
      `browser.storage.local.set(${JSON.stringify({ service: held('service').origin, ...options })})`,
    )
  const addressOf = ({ host, path }: StagePage): string =>
    `http://${host}:${held('sites').port}${path}`
  const visit = async (page: StagePage): Promise<Page> => {
    const tab = await held('stage').visit(addressOf(page))
    pages.push(tab)
    return tab
  }

  const reopen = async (shows: string, page: StagePage, surface = 'popup'): Promise<Page> => {
    const tab = await held('stage').tabOf(held('settings'), addressOf(page))
    const popup = await held('stage').open(`${surface}.html?tabId=${tab}`, shows)
    pages.push(popup)
    return popup
  }

  beforeAll(async () => {
    opened.downloads = await mkdtemp(join(tmpdir(), 'reperes-saved-'))
    opened.sites = await openSites(PAGES)
    opened.service = await openService(ANSWERING)
    const hosts = [...new Set(PAGES.map(({ host }) => host))]
    opened.stage = await openFirefox({ firefox: FIREFOX!, hosts, downloads: opened.downloads })
    if (granted !== undefined) await grant(opened.stage.browser, opened.stage.id, granted)
    opened.settings = await opened.stage.open('options.html', 'h1')
  })
  afterAll(async () => {
    const { stage, service, sites, downloads } = opened
    await stage?.close()
    await service?.close()
    await sites?.close()
    if (downloads !== undefined) await rm(downloads, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await setOptions({
      mode: 'standard',
      welcomed: 'yes',
      language: 'fr',
      theme: 'system',
      ahead: 'no',
    })
    held('service').behave(ANSWERING)
    held('service').requests.splice(0)
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close()
  })

  return {
    get service() {
      return held('service')
    },
    get stage() {
      return held('stage')
    },
    get settings() {
      return held('settings')
    },
    setOptions,
    addressOf,
    visit,
    goto: async (page) => {
      await pages[0]?.goto(addressOf(page))
    },
    open: async (shows, page = here, surface = 'popup') => {
      await visit(page)
      return reopen(shows, page, surface)
    },
    reopen,
    saved: async (ending) => {
      const folder = held('downloads')
      const name = (await readdir(folder)).find((one) => one.endsWith(ending))
      return name === undefined ? '' : readFile(join(folder, name), 'utf8')
    },
  }
}

export const press = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`)

export const shows = (page: Page, selector: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`), {
      timeout: 20_000,
    })
    .toBe(true)

export const textIn = (page: Page, selector = 'body'): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).textContent`)
