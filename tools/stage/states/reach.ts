/** Brings a state about in Chromium and leaves the surface open. */
import type { Page } from 'playwright-core'
import type { Size, Stage } from '../browsers/chromium.ts'
import { inChromium } from '../browsers/hand.ts'
import type { StageService } from '../hosts/service.ts'
import type { DocumentState } from './documents.ts'
import { planting } from './held-index.ts'
import type { State } from './state.ts'

/** As what, and how large, where that is not the state's own. */
export interface Shape extends Size {
  readonly surface?: 'popup' | 'sidepanel'
}

export async function reach(
  state: State,
  stage: Stage,
  service: StageService,
  options: Readonly<Record<string, unknown>>,
  shape?: Shape,
): Promise<{ readonly surface: Page; readonly tab: Page }> {
  service.behave(state.behaviour)
  const set = {
    service: service.origin,
    mode: 'standard',
    welcomed: 'yes',
    ...options,
    ...state.options,
  }
  await stage.worker.evaluate(`chrome.storage.local.set(${JSON.stringify(set)})`)
  // What an earlier state was answered is none of this one's.
  await stage.worker.evaluate(`chrome.storage.session.remove('answers')`)
  await stage.worker.evaluate(planting(state.index))
  const tab = await stage.visit(`http://${state.page.host}${state.page.path}`)
  const open = () => stage.open(shape?.surface ?? state.surface ?? 'popup', tab, shape)
  let surface = await open()
  await shows(surface, state.shows, state.isUnasked)
  if (state.again !== undefined) {
    // It keeps what was answered a moment after it is shown.
    await surface.waitForFunction(
      `chrome.storage.session.get('answers').then(({ answers }) => answers !== undefined)`,
    )
    await surface.close()
    service.behave(state.again.behaviour)
    await stage.context.setOffline(state.again.isOffline === true)
    try {
      surface = await open()
      await shows(surface, state.again.shows)
    } finally {
      await stage.context.setOffline(false)
    }
  }
  await state.act?.(inChromium(surface))
  return { surface, tab }
}

/** The same for a page of the extension that stands in a tab of its own. */
export async function reachDocument(
  { page: path, behaviour, act }: DocumentState,
  stage: Stage,
  service: StageService,
): Promise<Page> {
  service.behave(behaviour)
  await stage.worker.evaluate(planting())
  const page = await stage.visit(stage.extensionUrl(path))
  await page.locator('h1').waitFor()
  await act?.(inChromium(page))
  return page
}

/** A panel asks on a press where a popup asks as it opens. */
async function shows(surface: Page, what: string, isUnasked = false): Promise<void> {
  const look = surface.locator('[data-key=look]')
  await surface.locator(what).or(look).first().waitFor()
  if (!isUnasked && (await look.isVisible())) await look.click()
  await inChromium(surface).see(what)
}
