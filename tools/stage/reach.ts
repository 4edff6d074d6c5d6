/** Brings a state about in Chromium and leaves the surface open. */
import type { Page } from 'playwright-core'
import type { Size, Stage } from './chromium.ts'
import { inChromium } from './hand.ts'
import type { StageService } from './service.ts'
import type { State } from './states.ts'

export async function reach(
  state: State,
  stage: Stage,
  service: StageService,
  options: Readonly<Record<string, unknown>>,
  size?: Size,
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
  const tab = await stage.visit(`http://${state.page.host}${state.page.path}`)
  const surface = await stage.open(state.surface ?? 'popup', tab, size)
  const hand = inChromium(surface)
  await hand.see(state.shows)
  await state.act?.(hand)
  return { surface, tab }
}
