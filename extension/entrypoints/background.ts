/** Marks the button on an outlet's article, and opens the first-run page once. Never uses the network. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { readPageSeen } from '../messages.ts'
import { loadOptions } from '../options.ts'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })
  browser.runtime.onMessage.addListener((message, sender) => {
    const seen = readPageSeen(message, sender)
    if (seen !== undefined) void mark(seen.tab, seen.outlet)
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
