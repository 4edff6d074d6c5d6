/** A browser with the extension, its pages and its service, for one test file. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { chromiumPath } from '../../tools/stage/browsers/browsers.ts'
import { ANSWERING } from '../../tools/stage/answers/answers.ts'
import { openStage, type Stage, type StageOptions } from '../../tools/stage/browsers/chromium.ts'
import { PAGES, type StagePage } from '../../tools/stage/hosts/pages.ts'
import { openService, type StageService } from '../../tools/stage/hosts/service.ts'
import { openSites, type Sites } from '../../tools/stage/hosts/sites.ts'

export const CHROMIUM = chromiumPath()

export interface OnStage {
  readonly sites: Sites
  readonly service: StageService
  readonly stage: Stage
}

/** Opens before the file's tests, closes after; every test begins in standard mode with a service that answers, and nothing is read ahead. */
export function onStage(about: Pick<StageOptions, 'granted' | 'pageScript'> = {}): OnStage {
  const opened: { sites?: Sites; service?: StageService; stage?: Stage } = {}
  const held = <K extends keyof OnStage>(key: K): OnStage[K] => {
    const one = opened[key]
    if (one === undefined) throw new Error(`the stage has no ${key} yet`)
    return one as OnStage[K]
  }
  beforeAll(async () => {
    opened.sites = await openSites(PAGES)
    opened.service = await openService(ANSWERING)
    opened.stage = await openStage({ chromium: CHROMIUM!, port: opened.sites.port, ...about })
  })
  afterAll(async () => {
    await opened.stage?.close()
    await opened.service?.close()
    await opened.sites?.close()
  })
  beforeEach(async () => {
    const { stage, service } = opened
    service?.behave(ANSWERING)
    service?.requests.splice(0)
    for (const page of stage?.context.pages().slice(1) ?? []) await page.close()
    await setOptions(stage!, {
      service: service?.origin,
      mode: 'standard',
      welcomed: 'yes',
      language: 'fr',
      theme: 'system',
      // What is read ahead has tests of its own: a race with it would be another test each time.
      ahead: 'no',
    })
  })
  return {
    get sites() {
      return held('sites')
    },
    get service() {
      return held('service')
    },
    get stage() {
      return held('stage')
    },
  }
}

export const setOptions = (
  stage: Stage,
  options: Readonly<Record<string, unknown>>,
): Promise<unknown> => stage.worker.evaluate(`chrome.storage.local.set(${JSON.stringify(options)})`)

export const addressOf = ({ host, path }: Pick<StagePage, 'host' | 'path'>): string =>
  `http://${host}${path}`

/** A headline as the popup sets it. */
export const asSet = (text: string): string => text.replaceAll(' :', '\u00A0:')

export const linesOf = ({ requests }: StageService): readonly string[] =>
  requests.map(({ line }) => line)
