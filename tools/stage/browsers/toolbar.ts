/**
 * A press of the extension's button in the toolbar, or of its keys: the browser's own, which grants the page
 * that it is pressed on and opens the real popup; and the press in it that docks the panel.
 */
import type { CDPSession, Page } from 'playwright-core'
import type { Stage } from './chromium.ts'
import { protocolOf, shownAt, targetsOf, type Protocol, type RealSurface } from './real-surface.ts'

export const pressButton = (stage: Stage, tab: Page): Promise<RealSurface> =>
  openedBy(stage, tab, async (protocol) => {
    const pressed = (await targetsOf(protocol, 'tab')).find(({ url }) => url === tab.url())
    if (pressed === undefined) throw new Error(`stage: no tab shows ${tab.url()}`)
    const id = new URL(stage.extensionUrl('')).host
    await protocol.send('Extensions.triggerAction', { id, targetId: pressed.targetId })
  })

/** Alt, Shift and V down and up again, as a keyboard does: what the page leaves of them, the browser takes. */
const ALT_SHIFT_V = [
  {
    key: 'Alt',
    code: 'AltLeft',
    windowsVirtualKeyCode: 18,
    nativeVirtualKeyCode: 18,
    modifiers: 1,
  },
  {
    key: 'Shift',
    code: 'ShiftLeft',
    windowsVirtualKeyCode: 16,
    nativeVirtualKeyCode: 16,
    modifiers: 9,
  },
  { key: 'V', code: 'KeyV', windowsVirtualKeyCode: 86, nativeVirtualKeyCode: 86, modifiers: 9 },
]

export const pressShortcut = (stage: Stage, tab: Page): Promise<RealSurface> =>
  openedBy(stage, tab, async () => {
    const keyboard: CDPSession = await stage.context.newCDPSession(tab)
    for (const key of ALT_SHIFT_V)
      await keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
    for (const key of ALT_SHIFT_V.toReversed())
      await keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
    await keyboard.detach()
  })

async function openedBy(
  stage: Stage,
  tab: Page,
  press: (protocol: Protocol) => Promise<void>,
): Promise<RealSurface> {
  const protocol = await protocolOf(stage)
  await tab.bringToFront()
  const url = stage.extensionUrl('popup.html')
  // One that an earlier press opened may be closing still.
  const before = (await targetsOf(protocol, 'page')).filter((target) => target.url === url)
  await press(protocol)
  return shownAt(protocol, url, new Set(before.map(({ targetId }) => targetId)))
}

/** The panel, docked beside the tab by the popup's own button. */
export async function dockPanel(stage: Stage, tab: Page): Promise<RealSurface> {
  const popup = await pressButton(stage, tab)
  await popup.until(`document.querySelector('[data-key=open-panel]') !== null`)
  await popup.evaluate(`document.querySelector('[data-key=open-panel]').click()`)
  return shownAt(await protocolOf(stage), stage.extensionUrl('sidepanel.html'))
}
