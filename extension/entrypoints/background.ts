/**
 * Marks the button on an outlet's article, reads ahead the one that the reader stays on, and opens the first-run page
 * once. Never uses the network.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { installLateCode, lateCode } from '../ahead/late-code.ts'
import { createReadAhead } from '../ahead/read-ahead.ts'
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
    readPage: async (tab) =>
      readPageRead(
        await browser.tabs.sendMessage(tab, { kind: 'read-page' }).catch(() => undefined),
      ) ?? 'unreadable',
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
