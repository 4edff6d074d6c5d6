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
  const open = () => stage.open(state.surface ?? 'popup', tab, size)
  let surface = await open()
  await inChromium(surface).see(state.shows)
  if (state.again !== undefined) {
    await surface.close()
    service.behave(state.again.behaviour)
    surface = await open()
    await inChromium(surface).see(state.again.shows)
  }
  await state.act?.(inChromium(surface))
  return { surface, tab }
}
