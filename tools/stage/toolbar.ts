/**
 * A press of the extension's button in the toolbar, or of its keys: the browser's own, which grants the page
 * that it is pressed on and opens the real popup. No page of Playwright's shows that popup: it is asked over
 * the protocol.
 */
import type { CDPSession, Page } from 'playwright-core'
import type { Stage } from './chromium.ts'

export interface RealPopup {
  /** The value of an expression in the popup. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Waits until an expression is true in it. */
  readonly until: (expression: string) => Promise<void>
  /** A picture of it, as PNG. */
  readonly picture: () => Promise<Buffer>
}

interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

/** What of the protocol is used, and not typed by Playwright. */
interface Protocol {
  send(method: string, parameters?: object): Promise<unknown>
  on(event: string, heard: (message: Message) => void): void
}

interface Message {
  readonly sessionId: string
  readonly message: string
}

interface Reply {
  readonly id: number
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly data?: string }
}

export const pressButton = (stage: Stage, tab: Page): Promise<RealPopup> =>
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

export const pressShortcut = (stage: Stage, tab: Page): Promise<RealPopup> =>
  openedBy(stage, tab, async () => {
    const keyboard: CDPSession = await stage.context.newCDPSession(tab)
    for (const key of ALT_SHIFT_V)
      await keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
    for (const key of ALT_SHIFT_V.toReversed())
      await keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
    await keyboard.detach()
  })

async function targetsOf(protocol: Protocol, type: string): Promise<readonly TargetInfo[]> {
  const found = await protocol.send('Target.getTargets', { filter: [{ type }] })
  return (found as { readonly targetInfos: readonly TargetInfo[] }).targetInfos
}

async function openedBy(
  stage: Stage,
  tab: Page,
  press: (protocol: Protocol) => Promise<void>,
): Promise<RealPopup> {
  const browser = stage.context.browser()
  if (browser === null) throw new Error('stage: the browser is not at hand')
  const protocol = (await browser.newBrowserCDPSession()) as unknown as Protocol
  await tab.bringToFront()
  const popups = async () =>
    (await targetsOf(protocol, 'page')).filter(
      ({ url }) => url === stage.extensionUrl('popup.html'),
    )
  // One that an earlier press opened may be closing still.
  const before = new Set((await popups()).map(({ targetId }) => targetId))
  await press(protocol)
  const popup = await eventually(async () =>
    (await popups()).find(({ targetId }) => !before.has(targetId)),
  )
  const attached = await protocol.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  })
  const call = callerOf(protocol, (attached as { readonly sessionId: string }).sessionId)
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    return result?.result?.value
  }
  return {
    evaluate,
    until: async (expression) => {
      await eventually(async () => ((await evaluate(expression)) === true ? true : undefined))
    },
    picture: async () => {
      const { result } = await call('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(result?.data ?? '', 'base64')
    },
  }
}

/** Calls on one target, each answered by the message that carries its number. */
function callerOf(protocol: Protocol, sessionId: string) {
  const waiting = new Map<number, (reply: Reply) => void>()
  protocol.on('Target.receivedMessageFromTarget', (heard) => {
    if (heard.sessionId !== sessionId) return
    const reply = JSON.parse(heard.message) as Reply
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  let last = 0
  return (method: string, parameters: object): Promise<Reply> =>
    new Promise((done) => {
      last += 1
      waiting.set(last, done)
      const message = JSON.stringify({ id: last, method, params: parameters })
      void protocol.send('Target.sendMessageToTarget', { sessionId, message })
    })
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error('stage: what was waited for in the popup never came')
}
