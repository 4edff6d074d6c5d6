/** Firefox's own window, where a script may do what a hand does: press the button or keys, allow private windows. */
import type { Browser } from 'puppeteer-core'

/** What of the protocol Puppeteer keeps to itself. */
interface Protocol {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> }
}

/** Of the browser's own modules, by its name; and an extension that is installed. */
const KNOWN = `
  const module = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name]
  const installed = (id) => module('ExtensionParent').GlobalManager.getExtension(id)`

/** Runs the body of an asynchronous function there; what it returns is a plain value. */
async function inWindow(browser: Browser, body: string): Promise<unknown> {
  const { connection } = browser as unknown as Protocol
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (tree.result as { readonly contexts: readonly { readonly context: string }[] })
    .contexts
  if (window === undefined) throw new Error('stage: Firefox shows no window')
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${KNOWN}; ${body} })()`,
    target: { context: window.context },
    awaitPromise: true,
  })
  const outcome = result as {
    readonly type: string
    readonly result?: { readonly value?: unknown }
  }
  if (outcome.type !== 'success')
    throw new Error(`stage: Firefox refused: ${JSON.stringify(result).slice(0, 600)}`)
  return outcome.result?.value
}

/** Presses the extension's button on the tab in front, which grants it that page. */
export const pressButton = (browser: Browser, id: string): Promise<unknown> =>
  inWindow(
    browser,
    `module('ExtensionParent').apiManager.global.browserActionFor(installed(${JSON.stringify(id)})).triggerAction(window)`,
  )

/** Docks the extension's sidebar, as a press in its popup or in the browser's own menu does. */
export const dockPanel = (browser: Browser, id: string): Promise<unknown> =>
  inWindow(
    browser,
    `module('ExtensionParent').apiManager.global.sidebarActionFor(installed(${JSON.stringify(id)})).open(window)`,
  )

/** Draws the sidebar's edge until it is as wide: never narrower than the browser allows. */
export const setPanelWidth = async (browser: Browser, width: number): Promise<number> =>
  Number(
    await inWindow(
      browser,
      `const box = document.getElementById('sidebar-box')
      box.style.width = '${width}px'
      return box.getBoundingClientRect().width`,
    ),
  )

export interface Key {
  readonly key: string
  readonly code: string
  readonly keyCode: number
}

/** Presses keys together, as a keyboard does, outside the page: made by a script, they would not come back from it. */
export const pressKeys = (browser: Browser, keys: readonly Key[]): Promise<unknown> =>
  inWindow(
    browser,
    `document.activeElement?.blur()
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    keyboard.beginInputTransactionForTests(window)
    const events = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key))
    for (const event of events) keyboard.keydown(event)
    for (const event of events.reverse()) keyboard.keyup(event)`,
  )

/** The addresses of what is open as a popup of the toolbar. */
export const openPopups = async (browser: Browser): Promise<string> =>
  String(
    await inWindow(
      browser,
      `return [...document.querySelectorAll('browser.webextension-popup-browser')].map((popup) => popup.currentURI?.spec).join(' ')`,
    ),
  )

/** Does what a reader does in the browser's page of add-ons; the extension starts anew. */
export const allowInPrivateWindows = (browser: Browser, id: string): Promise<unknown> =>
  inWindow(
    browser,
    `await module('ExtensionPermissions').add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
    await (await module('AddonManager').getAddonByID(${JSON.stringify(id)})).reload()`,
  )

/** As without a network; what stands on this machine is reached all the same. */
export const setOffline = (browser: Browser, isOffline: boolean): Promise<unknown> =>
  inWindow(browser, `Services.io.offline = ${isOffline}`)

/** Grants pages as a press of the button does, and for as long as the browser runs. */
export const grant = (browser: Browser, id: string, origins: readonly string[]): Promise<unknown> =>
  inWindow(
    browser,
    `const id = ${JSON.stringify(id)}
    await module('ExtensionPermissions').add(id, { permissions: [], origins: ${JSON.stringify(origins)} }, installed(id))`,
  )

/** Answers Firefox's question on what may be sent, or takes the answer back, as its page of add-ons does. */
export const setConsent = (browser: Browser, id: string, isGiven: boolean): Promise<unknown> =>
  inWindow(
    browser,
    `const id = ${JSON.stringify(id)}
    const sent = { permissions: [], origins: [], data_collection: ['websiteContent', 'browsingActivity', 'searchTerms', 'authenticationInfo'] }
    await module('ExtensionPermissions').${isGiven ? 'add' : 'remove'}(id, sent, installed(id))`,
  )

/** The tab in front, as a reader enlarges it. */
export const setZoom = (browser: Browser, zoom: number): Promise<unknown> =>
  inWindow(browser, `ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, ${zoom})`)

/** The reader's own colours in place of any page's, and no motion. */
export const setCalm = (browser: Browser, isCalm: boolean): Promise<unknown> =>
  inWindow(
    browser,
    `Services.prefs.setIntPref('browser.display.document_color_use', ${isCalm ? 2 : 0})
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${isCalm ? 1 : 0})`,
  )

/** From now on, keeps account of every request that the extension makes of anyone. */
export const watchRequests = (browser: Browser, id: string): Promise<unknown> =>
  inWindow(
    browser,
    `window.requestsSeen = []
    Services.obs.addObserver({
      observe(channel) {
        const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel)
        const { loadingPrincipal, triggeringPrincipal } = loadInfo
        if ([loadingPrincipal, triggeringPrincipal].some((one) => one?.addonPolicy?.id === ${JSON.stringify(id)}))
          window.requestsSeen.push(URI.spec)
      },
    }, 'http-on-opening-request')`,
  )

/** What was seen since the last time that it was asked. */
export const requestsSeen = async (browser: Browser): Promise<readonly string[]> =>
  JSON.parse(
    String(await inWindow(browser, `return JSON.stringify(window.requestsSeen.splice(0))`)),
  ) as readonly string[]

/** Starts the extension anew, as an update does; its pages close. */
export const reloadExtension = (browser: Browser, id: string): Promise<unknown> =>
  inWindow(
    browser,
    `await (await module('AddonManager').getAddonByID(${JSON.stringify(id)})).reload()`,
  )
