/**
 * What the browser shows outside its tabs: the real popup, the docked panel. No page of Playwright's shows them: they are
 * asked over the protocol.
 */
import type { Stage } from './chromium.ts'

export interface RealSurface {
  /** The value of an expression in it, as if the reader had pressed something. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Waits until an expression is true in it. */
  readonly until: (expression: string) => Promise<void>
  /** A picture of it, as PNG. */
  readonly picture: () => Promise<Buffer>
}

export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

/** What of the protocol is used, and not typed by Playwright. */
export interface Protocol {
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

export function protocolOf(stage: Stage): Promise<Protocol> {
  const browser = stage.context.browser()
  if (browser === null) throw new Error('stage: the browser is not at hand')
  return browser.newBrowserCDPSession() as Promise<unknown> as Promise<Protocol>
}

export async function targetsOf(protocol: Protocol, type: string): Promise<readonly TargetInfo[]> {
  const found = await protocol.send('Target.getTargets', { filter: [{ type }] })
  return (found as { readonly targetInfos: readonly TargetInfo[] }).targetInfos
}

/** The one of the extension's pages under `url` that was not there `before`. */
export async function shownAt(
  protocol: Protocol,
  url: string,
  before: ReadonlySet<string> = new Set(),
): Promise<RealSurface> {
  const { targetId } = await eventually(async () =>
    (await targetsOf(protocol, 'page')).find(
      (target) => target.url === url && !before.has(target.targetId),
    ),
  )
  const attached = await protocol.send('Target.attachToTarget', {
    targetId,
    flatten: false,
  })
  const call = callerOf(protocol, (attached as { readonly sessionId: string }).sessionId)
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      // The browser opens a panel for a press alone.
      userGesture: true,
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
