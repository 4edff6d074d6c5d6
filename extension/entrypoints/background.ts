/**
 * Marks the button on an outlet's article, reads ahead the one that the reader stays on, and opens the first-run page
 * once. Never uses the network.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { installLateCode, lateCode } from '../ahead/late-code.ts'
import { createReadAhead } from '../ahead/read-ahead.ts'
import { inTurn } from '../in-turn.ts'
import { forgetReading } from '../kept-reading.ts'
import { readPageRead, readPageSeen } from '../messages.ts'
import { loadOptions } from '../options.ts'

export default defineBackground(() => {
  installLateCode()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })
  const readAhead = createReadAhead({
    shelf: browser.storage.session,
    options: loadOptions,
    // Its script spoke a moment ago: where none answers now, the reader has gone on.
    readPage: async ({ tab, document }) => {
      // Firefox knows no documents by name.
      const to = document === undefined ? { frameId: 0 } : { documentId: document }
      const answer = browser.tabs.sendMessage(tab, { kind: 'read-page' }, to)
      return readPageRead(await answer.catch(() => undefined)) ?? 'unreadable'
    },
    find: async (read) => {
      const reader = await lateCode('reader')
      return reader(read, async (raw) => (await lateCode('mender'))(raw))
    },
  })
  browser.runtime.onMessage.addListener((message, sender) => {
    const seen = readPageSeen(message, sender)
    if (seen?.kind === 'page-seen') void mark(seen.tab, seen.outlet)
    // What could not be read ahead is read when the popup opens.
    if (seen?.kind === 'page-settled') readAhead(seen).catch(reportError)
    return undefined
  })
  // A page may be closed while it is read.
  browser.tabs.onRemoved.addListener((tab) => {
    inTurn('reading-ahead', () => forgetReading(browser.storage.session, tab)).catch(reportError)
  })
})

async function mark(tabId: number, outlet: string): Promise<void> {
  const { muted } = await loadOptions()
  if (muted.includes(outlet)) return
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '•' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#9b2c1f' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('article') }),
  ])
}
